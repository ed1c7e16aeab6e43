import { expect, test } from "vitest";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { sha256 } from "#main/sha256.ts";
import { lawHash, parseLaw, provenLaw } from "./parseLaw.ts";

test("a law that is known by its hash is, part for part, what reading and checking all of it gives", () => {
  const parsed = parseLaw(lawTexts, sha256);
  if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
  const proven = provenLaw(lawTexts, lawHash(lawTexts, sha256));
  expect(Object.keys(proven)).toEqual(Object.keys(parsed.law));
  const { calendar, ...parts } = proven;
  const { calendar: checkedCalendar, ...checkedParts } = parsed.law;
  expect(parts).toEqual(checkedParts);
  expect(JSON.stringify(calendar)).toBe(JSON.stringify(checkedCalendar));
  expect(proven.kinds).toBe(proven.kinds);
});

test("what cannot be read any more says where when it is asked for, and not before", () => {
  const path = "kinds/line.yaml";
  const broken = { ...lawTexts, [path]: `${lawTexts[path]}\nnoSuchKey: 1\n` };
  const law = provenLaw(broken, lawHash(broken, sha256));
  expect(law.newspapers.size).toBeGreaterThan(0);
  expect(() => law.kinds).toThrow(/kinds\/line\.yaml:\d+ .*noSuchKey/u);
});
