import { expect, test } from "vitest";
import { law } from "../../../test/fixtures/lawCases.ts";
import { writtenDeclarations } from "../../../test/fixtures/writtenDeclarations.ts";
import { checkDeclaration } from "./checkDeclaration.ts";

const textOf = new Map(writtenDeclarations);

test.each([
  "two numbers, one authority",
  "two numbers with a label each, one authority",
  "each copy with its number",
  "each copy with the same number",
])("%s: whichever number comes first, nothing of either licence is missing", (name) => {
  const [one, other] = ["粤B1-20220555", "粤B1-20230217"];
  const text = textOf.get(name) ?? "";
  const swapped = text.replace(one, "〇").replace(other, one).replace("〇", other);
  for (const each of [text, swapped]) {
    const { documents } = checkDeclaration(law, each);
    expect(documents.length).toBeGreaterThan(0);
    for (const { missing, authority } of documents) {
      expect(missing).toEqual([]);
      expect(authority).not.toBeNull();
    }
  }
});
