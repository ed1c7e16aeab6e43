import { describe, expect, test } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { identifierIds } from "../identifier.ts";
import { identifierReaders } from "./identifierReaders.ts";

const { law } = loadLaw();
const readers = identifierReaders(law.identifiers, law.authorities.values());
const examples = [...law.identifiers.values()].flatMap(({ id, read }) => read.map(({ is }) => [id, is] as const));

test("the law describes every identifier that the program reads", () => {
  expect([...law.identifiers.keys()].toSorted()).toEqual(identifierIds.toSorted());
});

test.each(examples)("%s: the clean form %s is read as itself", (id, is) => {
  expect(readers[id](is)).toMatchObject({ kind: "read", is });
});

test.each(examples)("an example of %s, %s, is read as no other identifier", (id, is) => {
  const others = identifierIds.filter((other) => other !== id && readers[other](is).kind === "read");
  expect(others).toEqual([]);
});

describe("a text that is none", () => {
  test.each(["", " ", "无", "见附件", "\u0000", "1".repeat(10_000), "京".repeat(10_000), "::/".repeat(5000)])(
    "%j",
    (text) => {
      expect(identifierIds.filter((id) => readers[id](text).kind === "read")).toEqual([]);
    },
  );
});

test("a law without identifiers reads no licence number and throws nothing", () => {
  const without = identifierReaders(new Map(), law.authorities.values());
  expect(without["telecom-licence"]("京B2-20202418").kind).toBe("refused");
  expect(without["icp-filing"]("京ICP备2021095555号").kind).toBe("refused");
  expect(without["credit-code"]("91110108MAY100018G").kind).toBe("refused");
});
