import { expect, it } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { matrixOf } from "./matrix.ts";

const { law } = loadLaw();

/** Authorities whose own page was seen on an official host, and those of which only a copy or another's word was. */
const seen: Readonly<Record<string, readonly [official: number, secondary: number]>> = {
  "new-licence": [1, 6],
  "renew-licence": [0, 2],
  "change-licence": [0, 2],
  "terminate-licence": [0, 2],
  "replace-licence": [1, 1],
  "annual-report": [2, 4],
  "number-allocation": [7, 9],
  "annual-number-report": [3, 4],
  "website-filing": [3, 28],
  "ip-filing": [0, 1],
};

it("the matrix of 32 authorities and ten proceedings has as many pages as were counted by hand", () => {
  const cells = matrixOf(law);
  expect(cells).toHaveLength(320);
  const counted = Object.fromEntries(
    [...law.proceedings.keys()].map((proceeding) => {
      const of = (confidence: string) =>
        cells.filter((cell) => cell.proceeding === proceeding && cell.confidence === confidence).length;
      return [proceeding, [of("official"), of("secondary")]];
    }),
  );
  expect(counted).toEqual(seen);
});

it("nothing at all is known of Tibet, and the page says so", () => {
  expect(matrixOf(law).filter(({ authority, confidence }) => authority === "tibet" && confidence !== null)).toEqual([]);
});
