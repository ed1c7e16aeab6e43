import { expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import type { Item } from "#record/item/item.ts";
import { PlayedCase, courseOf, itemFor } from "../../../test/fixtures/playedCase.ts";
import { presentApplicant } from "./presentApplicant.ts";

const course = courseOf("change-licence");

function row(id: string, representative: string | null, written: Partial<Item> = {}): Item {
  const extra = representative === null ? {} : { 法定代表人: representative };
  const item = itemFor(course, { id, extra, ...written });
  if (item === null) throw new Error("a change is about a licence");
  return item;
}

const first = row("item-1", "张三");
const second = row("item-2", "张三");

type Answers = Readonly<Record<string, string>>;

function change(id: string, answers: Answers, closed: Partial<CaseStand["case"]> = {}): CaseStand {
  const one = new PlayedCase("change-licence", { item: first });
  one.say({ do: "answer", answers: { what: "name,legal-representative", ...answers } });
  one.state = { ...one.state, id, ...closed };
  return one.stand();
}

function asked(company: string, representative: string, on: string | null): Answers {
  const registered: Answers = on === null ? {} : { "registered-on": on };
  return { "asked.company": company, "asked.legal-representative": representative, ...registered };
}

/** Closed, with what came out and what stood there before. */
function closedAs(outcome: "granted" | "refused" | "withdrawn", representative: string): Partial<CaseStand["case"]> {
  return {
    result: { on: day("2026-10-20"), fields: { company: "乙", "legal-representative": representative }, paper: null },
    closed: {
      on: day("2026-10-21"),
      outcome,
      custody: null,
      before: { company: "甲", "legal-representative": "张三" },
    },
  };
}

function applicant(
  stands: readonly CaseStand[],
  {
    company = "甲",
    items = [first, second],
    about = { item: "item-2", case: null as string | null },
    on = "2026-11-20",
  } = {},
): readonly (string | null | undefined)[] {
  const said = presentApplicant({ company, items, stands, about, on: day(on) });
  return [said.company?.value, said["legal-representative"]?.value];
}

const rows = [undefined, undefined] as const;

test("without a change the rows have it, and a day that is not known or not reached changes nothing", () => {
  expect(applicant([])).toEqual(rows);
  expect(applicant([change("a", asked("乙", "李四", null))])).toEqual(rows);
  expect(applicant([change("a", asked("乙", "李四", "2026-11-11"))], { on: "2026-11-10" })).toEqual(rows);
});

test("the newest change that is registered has it, and what it did not say is to be filled", () => {
  const older = change("a", asked("乙", "李四", "2026-10-01"));
  expect(applicant([change("b", asked("丙", "王五", "2026-11-01")), older])).toEqual(["丙", "王五"]);
  expect(applicant([older, change("b", { what: "name", "registered-on": "2026-11-01" })])).toEqual([null, "李四"]);
});

test("a change that was recorded before the day that was answered holds from the earlier, as its period counts", () => {
  const early = change("a", asked("乙", "李四", "2026-11-10"), {
    stepsDone: { register: { on: day("2026-10-01"), note: null } },
  });
  expect(applicant([early, change("b", asked("丙", "王五", "2026-11-01"))])).toEqual(["丙", "王五"]);
  expect(applicant([early], { on: "2026-10-01" })).toEqual(["乙", "李四"]);
});

test("two changes of one day say it where they agree, and a document goes by its own", () => {
  const same = [change("a", asked("乙", "李四", "2026-10-01")), change("b", asked("乙", "王五", "2026-10-01"))];
  expect(applicant(same)).toEqual(["乙", null]);
  expect(applicant(same, { about: { item: "item-1", case: "b" } })).toEqual(["乙", "王五"]);
});

test("of a closed change it is what came out; a refused one stays registered, a withdrawn one need not be", () => {
  const answers = asked("乙", "李四", "2026-10-01");
  expect(applicant([change("a", answers, closedAs("granted", "李思"))])).toEqual(["乙", "李思"]);
  expect(applicant([change("a", answers, closedAs("refused", "李思"))])).toEqual(["乙", "李四"]);
  expect(applicant([change("a", answers, closedAs("withdrawn", "李思"))])).toEqual(rows);
});

test("what the ledger says of its licence since goes before a closed change, and tells the former rows", () => {
  const closed = [change("a", asked("乙", "李四", "2026-10-01"), closedAs("granted", "李四"))];
  const since = row("item-1", "王五");
  expect(applicant(closed, { company: "丙", items: [since, second] })).toEqual([undefined, "王五"]);
});

test("rows that disagree are to be filled; what has ended or was replaced does not count", () => {
  const other = (changed: Partial<Item>): readonly Item[] => [row("item-1", "李四", changed), second];
  expect(applicant([], { items: [...other({})] })).toEqual([undefined, null]);
  expect(applicant([], { items: [...other({ replacedBy: "item-2" })] })).toEqual(rows);
  const ended = other({ terms: [{ start: day("2021-03-01"), end: day("2026-02-28") }] });
  expect(applicant([], { items: [...ended] })).toEqual(rows);
  expect(applicant([], { items: [...ended], about: { item: "item-1", case: null } })).toEqual([undefined, null]);
  expect(applicant([], { items: [row("item-1", null), second] })).toEqual(rows);
});
