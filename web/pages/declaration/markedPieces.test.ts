import { expect, test } from "vitest";
import type { DeclarationReply } from "#contract/declarations.ts";
import { markedPieces } from "./markedPieces.ts";

test("the pieces are the text, and what does not fit wins over what was read", () => {
  const text = "甲公司遗失正本，作废";
  const reply = {
    documents: [
      {
        places: { company: { from: 0, to: 3 }, copy: { from: 5, to: 7 }, void: { from: 8, to: 10 } },
        contradictions: [{ element: "copy", from: 5, to: 7 }],
      },
    ],
  } as unknown as DeclarationReply;
  const pieces = markedPieces(text, reply);
  expect(pieces.map((piece) => piece.text).join("")).toBe(text);
  expect(pieces.map(({ mark }) => mark)).toEqual(["read", null, "wrong", null, "read"]);
});
