import type { BusinessCaseFile } from "#law/files/caseFile.ts";
import { findAuthority } from "#law/findAuthority.ts";
import type { Law } from "#law/law.ts";
import { licenceOutcome, whichLicence } from "../whichLicence.ts";
import type { CaseWork } from "./caseWork.ts";

type BusinessCase = BusinessCaseFile["cases"][number];

/** What the business of the case needs, and what is exempt, left open or asked next. */
export function workBusinessCase(law: Law, one: BusinessCase): CaseWork {
  const { province, notNeeded = [], open = [], requirements: required = [], notRequired = [] } = one;
  const asked = province === undefined ? null : findAuthority(law, province);
  const answers = new Map(Object.entries(one.answers));
  const business = { answers, province: asked?.id ?? null };
  const outcome = licenceOutcome(law, business);
  const next = () => whichLicence(law, business).next[0] ?? null;
  const needs = [...outcome.services, ...outcome.numbers];
  const idsBy = (by: string) => needs.filter((need) => need.by === by).map(({ id }) => id);
  const applying = outcome.requirements.filter(({ applies }) => applies).map(({ id }) => id);
  const some = (wanted: readonly string[], of: readonly string[]) => idsOf(wanted.filter((id) => of.includes(id)));
  const exempt = needs.flatMap(({ id, by, says: [first], confidence }) =>
    by === "exemption" ? [[id, { by: first?.form, confidence }]] : [],
  );
  const unclear = needs.flatMap(({ id, by, says: [first] }) => (by === "law" ? [[id, first?.form]] : []));
  return {
    expected: {
      province: province ?? null,
      needed: idsOf(one.needed.toSorted()),
      notNeeded: idsOf(notNeeded),
      open: idsOf(open),
      exempt: one.exempt ?? {},
      unclear: one.unclear ?? {},
      requirements: idsOf(required),
      notRequired: idsOf(notRequired),
      ...(one.authority === undefined ? {} : { authority: one.authority }),
      ...(one.next === undefined ? {} : { next: one.next }),
    },
    computed: {
      // A province that no authority stands for.
      province: asked === undefined ? null : (province ?? null),
      needed: idsOf(idsBy("ground").toSorted()),
      notNeeded: some(notNeeded, idsBy("no-ground")),
      open: some(open, idsBy("question")),
      exempt: Object.fromEntries(exempt),
      unclear: Object.fromEntries(unclear),
      requirements: some(required, applying),
      notRequired: idsOf(notRequired.filter((id) => !applying.includes(id))),
      ...(one.authority === undefined ? {} : { authority: outcome.authority.id }),
      ...(one.next === undefined ? {} : { next: next() }),
    },
  };
}

/** As one text: of two lists a person sees at once which one lacks what. */
function idsOf(ids: readonly string[]): string {
  return ids.join(", ");
}
