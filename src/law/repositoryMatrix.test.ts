import { expect, it } from "vitest";
import { loadLaw } from "#main/loadLaw.ts";
import { matrixOf } from "./matrix.ts";
import { provisionsFor } from "./provisionsFor.ts";
import { surestFirst } from "./surestOf.ts";

const { law } = loadLaw();

/** Authorities by their surest statement, and those of which only a title or an address was seen. */
const seen = {
  "new-licence": { official: 1, secondary: 5, practice: 0, unverified: 1 },
  "renew-licence": { official: 0, secondary: 0, practice: 1, unverified: 1 },
  "change-licence": { official: 0, secondary: 1, practice: 1, unverified: 0 },
  "terminate-licence": { official: 0, secondary: 0, practice: 2, unverified: 0 },
  "replace-licence": { official: 1, secondary: 1, practice: 0, unverified: 0 },
  "annual-report": { official: 2, secondary: 4, practice: 0, unverified: 0 },
  "number-allocation": { official: 8, secondary: 7, practice: 1, unverified: 0 },
  "annual-number-report": { official: 3, secondary: 4, practice: 0, unverified: 0 },
  "website-filing": { official: 3, secondary: 0, practice: 25, unverified: 3 },
  "ip-filing": { official: 0, secondary: 0, practice: 0, unverified: 1 },
};

it("the matrix of 32 authorities and ten proceedings is as sure as what was counted by hand", () => {
  const cells = matrixOf(law);
  expect(cells).toHaveLength(320);
  const counted = Object.fromEntries(
    [...law.proceedings.keys()].map((proceeding) => {
      const of = (confidence: string) =>
        cells.filter((cell) => cell.proceeding === proceeding && cell.confidence === confidence).length;
      return [proceeding, Object.fromEntries(surestFirst.map((one) => [one, of(one)]))];
    }),
  );
  expect(counted).toEqual(seen);
});

it("a page of which only the title was seen is unverified, and no other is", () => {
  const titles = matrixOf(law).filter(({ provisions, confidence }) => provisions === 0 && confidence !== null);
  expect(titles.map(({ confidence }) => confidence)).toEqual(titles.map(() => "unverified"));
  expect(titles).toHaveLength(6);
});

it("a vendor's list of 2017 leads before no official condition of a website filing", () => {
  for (const authority of law.authorities.keys()) {
    const [first] = provisionsFor(law, "website-filing", authority).get("condition") ?? [];
    expect([authority, first?.confidence]).toEqual([authority, "official"]);
  }
});

it("nothing at all is known of Tibet, and the page says so", () => {
  expect(matrixOf(law).filter(({ authority, confidence }) => authority === "tibet" && confidence !== null)).toEqual([]);
});
