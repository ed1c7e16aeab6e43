import { describe, expect, it } from "vitest";
import { workCases } from "#engine/cases/workCases.ts";
import { law, lawCases } from "./fixtures/lawCases.ts";

// Every worked case of law/cases, as the product works it before it uses a law. A lawyer reads the cases; nobody has to
// read this file for them. What the product says of a case that no longer fits is in lawCheck.test.ts.

const byFile = [...Map.groupBy(workCases(law, lawCases), ({ file }) => file)];

describe.each(byFile)("%s", (_file, worked) => {
  it.each(worked)("$name", ({ expected, computed }) => {
    expect(computed).toEqual(expected);
  });
});
