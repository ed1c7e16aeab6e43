import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { Renewal } from "#calendar/term.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { lawTexts } from "../../test/fixtures/lawTexts.ts";
import { evaluate } from "./evaluate.ts";
import { explain } from "./explain.ts";
import { explainJoint } from "./explainJoint.ts";
import type { ItemFacts } from "./facts.ts";

const parsed = parseLaw(lawTexts, (data) => createHash("sha256").update(data).digest("hex"));
if (parsed.kind === "problems") throw new Error(JSON.stringify(parsed.problems));
const { law } = parsed;

function line(id: string, start: string | null, end: string | null, change: Partial<ItemFacts> = {}): ItemFacts {
  return {
    id,
    kind: "line",
    name: id,
    identifier: null,
    counterparty: null,
    services: [],
    terms: [{ start: start === null ? null : day(start), end: end === null ? null : day(end) }],
    renewal: null,
    notContinuing: false,
    owners: [],
    annualReportsFiled: [],
    ...change,
  };
}

function outcome(asOf: string, ...items: readonly ItemFacts[]) {
  const company = { id: "c", name: "示例", demo: false, recordedSince: day("2020-01-01"), items };
  return evaluate(law, company, day(asOf));
}

/** Duty and light of the old one, and the findings, while `next` takes over from it. */
function seen(asOf: string, old: ItemFacts, next: ItemFacts) {
  const { obligations, findings } = outcome(asOf, { ...old, replacedBy: next.id }, next);
  const duty = obligations.find(({ item }) => item === old.id);
  return {
    duty:
      duty === undefined
        ? null
        : `${duty.rule} ${duty.light}${duty.replacedBy === null ? "" : ` by ${duty.replacedBy}`}`,
    findings: findings.map(({ kind, first, last, when }) => `${kind} ${first} ${last ?? "∞"} ${when}`),
  };
}

const yearly: Renewal = { auto: true, months: 12, notice: { value: 30, unit: "calendar-day" } };
const old = line("旧专线", "2024-01-01", "2026-12-31");

describe("an item that another takes over from", () => {
  test("stays in view until the other begins, and is grey from that day on", () => {
    const next = line("新专线", "2027-01-01", "2029-12-31");
    expect(seen("2026-12-31", old, next)).toEqual({ duty: "renew-contract yellow", findings: [] });
    expect(seen("2027-01-01", old, next)).toEqual({ duty: "renew-contract grey by 新专线", findings: [] });
    expect(seen("2028-06-01", old, next).duty).toBe("renew-contract grey by 新专线");
  });

  test("is not red for a notice day that is past once the other joins", () => {
    const noticed = {
      ...old,
      renewal: { auto: false, months: null, notice: { value: 60, unit: "calendar-day" } } as const,
    };
    expect(outcome("2026-12-15", noticed).obligations[0]?.light).toBe("red");
    expect(seen("2026-12-15", noticed, line("新专线", "2027-01-01", null)).duty).toBe("renew-contract yellow");
  });

  test("is grey at once where both run; the days on which both do are told", () => {
    expect(seen("2026-11-21", old, line("新专线", "2026-11-01", "2029-10-31"))).toEqual({
      duty: "renew-contract grey by 新专线",
      findings: ["overlap 2026-11-01 2026-12-31 running"],
    });
  });

  test.each([
    ["2026-12-31", "renew-contract yellow", "coming"],
    ["2027-01-01", "renew-contract red", "running"],
    ["2027-01-31", "renew-contract red", "running"],
    ["2027-02-01", "renew-contract grey by 新专线", "past"],
  ])("with a gap, on %s: %s, the gap %s", (asOf, duty, when) => {
    expect(seen(asOf, old, line("新专线", "2027-02-01", "2029-12-31"))).toEqual({
      duty,
      findings: [`gap 2027-01-01 2027-01-31 ${when}`],
    });
  });

  test("where nothing of the other follows, the gap has no end and the duty stands", () => {
    expect(seen("2027-05-01", old, line("新专线", "2025-01-01", "2026-06-30"))).toEqual({
      duty: "renew-contract red",
      findings: ["gap 2027-01-01 ∞ running", "overlap 2025-01-01 2026-06-30 past"],
    });
  });

  test("where the start of the other is not written nothing is claimed and the duty stands", () => {
    expect(seen("2027-05-01", old, line("新专线", null, "2029-12-31"))).toEqual({
      duty: "renew-contract red",
      findings: [],
    });
  });

  test("one that renews by itself goes on asking for its notice, until it will not be continued", () => {
    const renewing = { ...old, renewal: yearly };
    const next = line("新专线", "2026-11-01", "2029-10-31");
    expect(seen("2026-11-21", renewing, next)).toEqual({
      duty: "decide-automatic-renewal blue",
      findings: ["overlap 2026-11-01 2029-10-31 running"],
    });
    expect(seen("2026-11-21", { ...renewing, notContinuing: true }, next).duty).toBe("let-contract-end grey by 新专线");
  });

  test("one that takes over and renews by itself is presumed to run on", () => {
    const next = line("新专线", "2025-06-01", "2026-05-31", { renewal: yearly });
    expect(seen("2026-11-21", old, next).duty).toBe("renew-contract grey by 新专线");
  });

  test("an id that is no item of the company changes nothing", () => {
    const alone = outcome("2026-11-21", { ...old, replacedBy: "gone" });
    expect(alone).toEqual(outcome("2026-11-21", old));
  });

  test("the yearly duty of a licence does not end with it", () => {
    const licence = line("旧证", "2021-11-01", "2026-10-31", { kind: "licence" });
    const next = line("新证", "2026-11-01", "2031-10-31", { kind: "licence" });
    const { obligations } = outcome("2026-11-21", { ...licence, replacedBy: "新证" }, next);
    const lights = obligations.filter(({ item }) => item === "旧证").map(({ rule, light }) => `${rule} ${light}`);
    expect(lights).toEqual(["annual-report red", "renew-licence grey"]);
  });

  test("the explanation and the next step say so", () => {
    const next = line("新专线", "2026-11-01", "2029-10-31");
    const [duty] = outcome("2026-11-21", { ...old, replacedBy: "新专线" }, next).obligations;
    if (duty === undefined) throw new Error("nothing is due");
    expect(duty.nextStep.zh).toBe("已由「新专线」接替，这里不用再办；把旧件归档备查。");
    expect(explain(law, duty).map(({ text }) => text.zh)).toContain(
      "已由「新专线」接替，中间没有断档：这一项不用再办。",
    );
  });
});

describe("terms of one item", () => {
  const twice = (next: string, change: Partial<ItemFacts> = {}) =>
    line("专线", null, null, {
      terms: [
        { start: day("2024-01-01"), end: day("2026-09-30") },
        { start: day(next), end: day("2028-12-31") },
      ],
      ...change,
    });

  test("a gap of rest days says that it is one all the same", () => {
    const [finding] = outcome("2026-08-01", twice("2026-10-08")).findings;
    if (finding === undefined) throw new Error("nothing was found");
    expect(finding).toMatchObject({ id: "gap.专线.20261001", days: 7, when: "coming", restDaysOnly: true });
    const { sentence, nextStep } = explainJoint(finding, (id) => id);
    expect(sentence.zh).toBe("「专线」前后两期之间断档 7 天：2026-10-01 至 2026-10-07；这几天全是休息日，但仍是断档。");
    expect(sentence.en).toContain("a gap of 7 days: 2026-10-01 to 2026-10-07; rest days only");
    expect(nextStep.zh).toContain("在 2026-10-01 之前");
  });

  test("terms that join are no finding, and a clause is presumed to have carried it over a gap", () => {
    expect(outcome("2026-08-01", twice("2026-10-01")).findings).toEqual([]);
    expect(outcome("2026-08-01", twice("2027-01-01", { renewal: yearly })).findings).toEqual([]);
    expect(outcome("2026-08-01", twice("2027-01-01", { renewal: yearly, notContinuing: true })).findings).toHaveLength(
      1,
    );
  });

  test("every kind of joint, past, running and coming, has sentences in both languages", () => {
    const spans = [
      ["2027-02-01", "2029-12-31"],
      ["2026-11-01", "2029-12-31"],
      ["2026-11-01", null],
      ["2020-01-01", "2026-06-30"],
    ] as const;
    const olds = [old, { ...old, renewal: yearly }, line("旧专线", "2024-01-01", null)];
    const all = ["2026-08-01", "2026-09-10", "2026-10-01", "2026-11-21", "2027-01-15", "2030-01-01"].flatMap((asOf) => [
      ...outcome(asOf, twice("2026-12-01")).findings,
      ...outcome(asOf, twice("2026-09-01")).findings,
      ...olds.flatMap((one) =>
        spans.flatMap(([from, to]) => outcome(asOf, { ...one, replacedBy: "新" }, line("新", from, to)).findings),
      ),
    ]);
    const sentences = all.map((finding) => explainJoint(finding, (id) => `<${id}>`));
    for (const { sentence, nextStep } of sentences) {
      for (const text of [sentence.zh, sentence.en, nextStep.zh, nextStep.en])
        expect(text).not.toMatch(/null|undefined|NaN|<>/);
    }
    const kinds = new Set(all.map(({ kind, when, items }) => `${kind} ${when} ${items.length}`));
    expect(kinds.size).toBe(12);
  });
});
