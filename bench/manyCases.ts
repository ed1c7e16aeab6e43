import { addDays, day } from "#calendar/day.ts";
import type { CaseEvent } from "#record/case/caseEvent.ts";
import type { Store } from "#service/deps.ts";
import { localOwner } from "#service/localOwner.ts";
import { command, itemOf, newId } from "#store/storeFixture.ts";
import { seededRandom } from "./seededRandom.ts";

export const companies = 300;
export const cases = 10_000;
export const today = day("2026-11-20");

const courses = ["replace-licence", "renew-licence", "change-licence", "renew-contract", "annual-report"] as const;

/** 10,000 open cases of 300 companies, each about an item of its own. */
export async function fillWithCases(store: Store, law: string): Promise<void> {
  const random = seededRandom(4);
  for (let at = 0; at < companies; at += 1) {
    const id = newId();
    const company = { id, name: `company ${at}`, creditCode: null, demo: false, organisation: false };
    const share = Math.floor(((at + 1) * cases) / companies) - Math.floor((at * cases) / companies);
    const events = Array.from({ length: share }, (_, index) => {
      const course = courses[index % courses.length] ?? "replace-licence";
      const end = addDays(today, 60 + Math.floor(random() * 700));
      const item = itemOf({
        kind: course === "renew-contract" ? "line" : "licence",
        naturalKey: `${index}`,
        services: [],
        terms: [{ start: addDays(end, -1_800), end }],
      });
      const subject = newId();
      return [
        { kind: "item-recorded", subject, on: today, data: { item } } as const,
        ...caseEvents(course, subject, law, random),
      ];
    });
    await store.transact(localOwner, async (tx) => {
      const opening = await tx.openCompany(company, command(), today);
      await tx.append(id, opening.version, command(), events.flat());
    });
  }
}

/** Cases that stand at different points: just opened, with papers, handed in, accepted. */
function caseEvents(course: string, item: string, law: string, random: () => number): readonly CaseEvent[] {
  const subject = newId();
  const on = addDays(today, -Math.floor(random() * 40) - 10);
  const authority = random() < 0.2 ? "miit" : "jiangsu";
  const data = { course, item, authority, law, owner: null };
  const first: CaseEvent = { kind: "case-opened", subject, on, data };
  const point = Math.floor(random() * 4);
  const file = { hash: "a".repeat(64), name: "scan.pdf", type: "pdf", bytes: 1000 };
  const paper = {
    id: "p1",
    material: "business-licence-copy",
    file,
    form: "copy",
    count: 1,
    marks: [],
    effective: null,
    received: null,
    verified: null,
    validUntil: addDays(today, 100),
    item: null,
  } as const;
  const papers = [
    { id: "p1", material: "business-licence-copy", file, form: "copy", count: 1, as: "paper.pdf" } as const,
  ];
  const further: readonly CaseEvent[] = [
    { kind: "case-paper-put", subject, on, data: { paper } },
    { kind: "case-submitted", subject, on: addDays(on, 2), data: { number: null, papers, manifest: "b".repeat(64) } },
    { kind: "case-accepted", subject, on: addDays(on, 6), data: { number: null, deemed: false } },
  ];
  return [first, ...further.slice(0, course === "renew-contract" ? Math.min(point, 1) : point)];
}
