import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import {
  PlayedCase,
  bothKept,
  newScan,
  courseOf,
  grant,
  itemFor,
  lostAnswers,
  printed,
} from "../../../test/fixtures/playedCase.ts";
import { follows } from "../../../test/fixtures/followedLedger.ts";
import { ledgerEntriesOf } from "./ledgerEntriesOf.ts";

// Given what somebody said of a case, then the ledger follows with it, in the same entries.

function replaced(extra: Readonly<Record<string, string>> = {}): PlayedCase {
  const handled = {
    "renew-licence.20270630": { handling: { how: "covered", by: "case-1" }, on: day("2026-09-07"), number: 1 },
    "annual-report.2025": { handling: { how: "covered", by: "case-2" }, on: day("2026-09-07"), number: 1 },
    "check.1": { handling: { how: "acknowledged" }, on: day("2026-09-07"), number: 1 },
  } as const;
  return new PlayedCase("replace-licence", { item: itemFor(courseOf("replace-licence"), { handled, extra }) })
    .say({ do: "answer", answers: lostAnswers, on: "2026-09-01" })
    .say(printed)
    .collect()
    .say({ do: "submit", number: "S-1", on: "2026-09-07" });
}

describe("the warnings that a case covers", () => {
  const resumed = [
    {
      kind: "duty-handled",
      subject: "item-1",
      on: "2026-11-20",
      data: { duty: "renew-licence.20270630", handling: { how: "resumed" }, note: null },
    },
  ];
  const decide = (outcome: "refused" | "not-accepted") => ({ ...grant, outcome, because: "材料不实" }) as const;
  test("speak again at once when it is refused or not accepted, and those of other cases stay covered", () => {
    const accepted = replaced().say({ do: "accept", number: null, deemed: false, on: "2026-09-11" });
    expect(follows(accepted, decide("refused"))).toEqual(resumed);
    expect(follows(accepted, grant)).toEqual([]);
    expect(follows(replaced(), decide("not-accepted"))).toEqual(resumed);
  });
  test("speak again when it is withdrawn, or was not handed in after all", () => {
    expect(follows(replaced(), { do: "take-back", what: "submission", stage: null, because: "没有递交" })).toEqual(
      resumed,
    );
    expect(follows(replaced(), { do: "withdraw", because: "找到了" })).toEqual(resumed);
  });
});

test("a report of one year covers the warnings of that year, and not those of the next", () => {
  const reported = (year: string | null): readonly unknown[] => {
    const one = new PlayedCase("annual-report")
      .say({ do: "answer", answers: { year, held: "yes", stands: "late", graded: "yes" }, on: "2026-09-01" })
      .say({ do: "step", stage: "figures", note: null, on: "2026-09-01" })
      .collect();
    return follows(one, { do: "submit", number: null, on: "2026-11-20" }).map(({ data }) => data);
  };
  const covered = { handling: { how: "covered", by: "case-1" }, note: null };
  expect(reported("2025")).toEqual([{ duty: "annual-report.2025", ...covered }]);
  expect(reported("2024")).toEqual([]);
  // Nobody knew which: it stands for none, and whoever has to report is told.
  expect(reported(null)).toEqual([]);
});

test("a renewal covers the warnings of the term that it is about, and not those of a further one", () => {
  const running = { running: "all", "at-hand": "yes", "reports-clean": "yes", information: "no", list: "basic" };
  const renewal = () => {
    const one = new PlayedCase("renew-licence").say({ do: "answer", answers: running, on: "2026-09-01" });
    for (const { stage } of one.stand().stages.filter(({ stage: { kind } }) => kind === "step"))
      one.say({ do: "step", stage: stage.id, note: null, on: "2026-09-01" });
    return one.collect();
  };
  const submit = { do: "submit", number: null, on: "2026-11-20" } as const;
  expect(follows(renewal(), submit)).toMatchObject([{ data: { duty: "renew-licence.20270630" } }]);
  const further = { start: day("2027-07-01"), end: day("2032-06-30") };
  const known = renewal().ledgerSays((item) => ({ ...item, terms: [...item.terms, further] }));
  expect(follows(known, submit)).toEqual([]);
});

describe("the new paper", () => {
  const grantedWith = (fields: Record<string, string>, extra: Record<string, string> = {}): PlayedCase => {
    const one = replaced(extra)
      .say({ do: "accept", number: null, deemed: false, on: "2026-09-11" })
      .say({ ...grant, on: "2026-10-09" })
      .say({ do: "receive", fields, paper: newScan, on: "2026-10-16" });
    return one.settle();
  };
  const close = { do: "close", custody: bothKept } as const;

  test("changes everything that it states and the ledger holds, and says by which case", () => {
    const fields = {
      number: "苏B2-20269999",
      end: "2029-03-10",
      services: "互联网接入服务业务",
      "legal-representative": "李四",
    };
    const [event, ...others] = follows(grantedWith(fields, { 法定代表人: "张三", 备注栏: "x" }), close);
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      kind: "item-corrected",
      subject: "item-1",
      on: "2026-11-20",
      data: { case: "case-1" },
    });
    if (event?.kind !== "item-corrected") throw new Error("nothing was corrected");
    const { before, after } = event.data;
    expect(before).toMatchObject({ identifier: "苏B2-20210001", terms: [{ end: "2027-06-30" }] });
    expect(after).toMatchObject({
      identifier: "苏B2-20269999",
      services: ["互联网接入服务业务"],
      extra: { 法定代表人: "李四", 备注栏: "x" },
      terms: [{ start: "2022-03-01", end: "2029-03-10" }],
      custody: bothKept,
      formerly: [{ naturalKey: before.naturalKey }],
    });
    expect(after.naturalKey).toContain("20269999");
  });
  test("has a column made for what the ledger has no place for; the day of issue is the new paper's", () => {
    const fields = { "legal-representative": "李四", coverage: "江苏省", "issued-on": "2026-10-09" };
    const [event] = follows(grantedWith(fields), close);
    if (event?.kind !== "item-corrected") throw new Error("nothing was corrected");
    expect(event.data.after.extra).toEqual({ 法定代表人: "李四", 覆盖范围: "江苏省" });
    expect(event.data.after.issuedOn).toBe("2026-10-09");
    expect(event.data.after.terms).toEqual(event.data.before.terms);
  });
  test("has no day of issue where nobody read it: that of the old paper is not the new one's", () => {
    const one = grantedWith({ "legal-representative": "李四" });
    one.ledgerSays((item) => ({ ...item, issuedOn: day("2022-03-01") }));
    const [event] = follows(one, close);
    if (event?.kind !== "item-corrected") throw new Error("nothing was corrected");
    expect([event.data.before.issuedOn, event.data.after.issuedOn]).toEqual(["2022-03-01", null]);
  });
  test("leaves alone what it does not state", () => {
    const [event] = follows(grantedWith({ end: "2027-06-30" }), close);
    if (event?.kind !== "item-corrected") throw new Error("nothing was corrected");
    const { custody, formerly: _formerly, naturalKey: _key, ...after } = event.data.after;
    const { naturalKey: _was, ...before } = event.data.before;
    expect([custody, after]).toEqual([bothKept, before]);
  });
});

test("a change of the holder's name renames the company once the new licence has it, and an abbreviation does not", () => {
  const named = (asked: string | null, now: string) => {
    const one = new PlayedCase("change-licence").on("2026-11-20");
    const result = { on: one.matter.today, fields: { company: now }, paper: null };
    one.state = { ...one.state, answers: asked === null ? {} : { "asked.company": asked }, result };
    const closing = {
      kind: "case-closed",
      subject: "case-1",
      on: one.matter.today,
      data: { outcome: "granted", custody: null },
    };
    return ledgerEntriesOf(
      { ledger: { items: [] } } as never,
      one.stand(),
      [closing as never],
      () => "item-new",
    ).filter(({ kind }) => kind === "company-renamed");
  };
  expect(named("新名称有限公司", "新名称有限公司")).toEqual([
    {
      kind: "company-renamed",
      subject: "company-1",
      on: "2026-11-20",
      data: { name: "新名称有限公司", before: "星河示例通信有限公司", case: "case-1" },
    },
  ]);
  expect([named(null, "新名称"), named("新名称有限公司", "新名称")]).toEqual([[], []]);
});
