import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { law } from "../../../test/fixtures/lawCases.ts";
import { issuerOfPaper } from "./issuerOfPaper.ts";

const issuer = (number: string | null) => issuerOfPaper(law, number, day("2026-11-21"))?.id ?? null;

test("a licence and a filing name their authority, each with its own letters", () => {
  expect(["川B2-20229046", "蜀ICP备12345678号-1", "京ICP备12345678号", "B1-20229046"].map(issuer)).toEqual([
    "sichuan",
    "sichuan",
    "beijing",
    "miit",
  ]);
});

test("the number of a certificate of numbers names nobody, and neither does none", () => {
  expect(["号[2023]00123-B01", "10690001", "XH-1", "", null].map(issuer)).toEqual([null, null, null, null, null]);
});
