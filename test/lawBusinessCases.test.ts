import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { whichLicence } from "#engine/whichLicence.ts";
import type { BusinessCaseFile } from "#law/files/caseFile.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { parseLawCases } from "#law/parseLawCases.ts";
import { findAuthority } from "#service/findAuthority.ts";
import { lawTexts } from "./fixtures/lawTexts.ts";

// The worked cases of law/cases/which-licence. A lawyer reads the cases; nobody has to read this file for them.

const parsed = parseLaw(lawTexts, (data) => createHash("sha256").update(data).digest("hex"));
if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems, null, 2));
const { law } = parsed;
const cases = parseLawCases(lawTexts, law);
if (cases.kind === "problems") throw new Error(JSON.stringify(cases.problems, null, 2));

type Case = BusinessCaseFile["cases"][number];

function outcomeOf({ answers, province }: Case) {
  const authority = province === undefined ? undefined : findAuthority(law, province);
  if (province !== undefined && authority === undefined) throw new Error(`no authority of ${province}`);
  return whichLicence(law, { answers: new Map(Object.entries(answers)), province: authority?.id ?? null });
}

describe.each(cases.businesses)("$id", ({ cases: worked }) => {
  it.each(worked)("$name", (one) => {
    const { services, numbers, authority, requirements, next } = outcomeOf(one);
    const needs = [...services, ...numbers];
    const idsBy = (...by: readonly string[]) => needs.filter((need) => by.includes(need.by)).map(({ id }) => id);
    const applying = requirements.filter(({ applies }) => applies).map(({ id }) => id);
    expect(idsBy("ground").toSorted()).toEqual(one.needed.toSorted());
    expect(idsBy("no-ground")).toEqual(expect.arrayContaining(one.notNeeded ?? []));
    expect(idsBy("question")).toEqual(expect.arrayContaining(one.open ?? []));
    const exempt = needs.flatMap(({ id, by, says: [first], confidence }) =>
      by === "exemption" ? [[id, { by: first?.form, confidence }]] : [],
    );
    expect(Object.fromEntries(exempt)).toEqual(one.exempt ?? {});
    const unclear = needs.flatMap(({ id, by, says: [first] }) => (by === "law" ? [[id, first?.form]] : []));
    expect(Object.fromEntries(unclear)).toEqual(one.unclear ?? {});
    expect(applying).toEqual(expect.arrayContaining(one.requirements ?? []));
    expect((one.notRequired ?? []).filter((id) => applying.includes(id))).toEqual([]);
    const { authority: whom = authority.id, next: first = next[0] ?? null } = one;
    expect({ authority: authority.id, next: next[0] ?? null }).toEqual({ authority: whom, next: first });
  });
});
