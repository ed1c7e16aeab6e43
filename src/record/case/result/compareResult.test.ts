import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { resultFieldIds } from "#law/course.ts";
import {
  PlayedCase,
  bothKept,
  itemFor,
  courseOf,
  lostAnswers,
  lostLicence,
} from "../../../../test/fixtures/playedCase.ts";
import { compareResult, openFields } from "./compareResult.ts";
import { sameText } from "./sameText.ts";
import { newspaperNeed, publicationFit } from "../papers/newspaperNeed.ts";

// What came out against what was there and what was asked for.

function compared(course: string, answers: Record<string, string>, fields: Record<string, string>) {
  const item = itemFor(courseOf(course));
  const one = new PlayedCase(course, { item });
  if (Object.keys(answers).length > 0) one.say({ do: "answer", answers });
  const result = { on: one.matter.today, fields, paper: null };
  return compareResult(one.matter, { ...one.state, result }, one.stand().ask);
}
const stateOf = (rows: ReturnType<typeof compared>, field: string) => rows.find((row) => row.field.id === field)?.state;

describe("a field of the new paper", () => {
  test("that stays is as on the old one", () => {
    const rows = compared("replace-licence", {}, { end: "2027-06-30", number: "苏B2-2021 0001", company: "别的公司" });
    expect(["end", "number", "company", "services", "issuer"].map((field) => stateOf(rows, field))).toEqual([
      "agrees",
      "agrees",
      "differs",
      "missing",
      "missing",
    ]);
    expect(stateOf(compared("replace-licence", {}, { coverage: "江苏省" }), "coverage")).toBe("nothing-to-compare");
    const told = compared("replace-licence", { "before.coverage": "江苏省" }, { coverage: "江苏省" });
    expect(stateOf(told, "coverage")).toBe("agrees");
  });
  test("is to be explained where the old paper was answered otherwise than the ledger has it", () => {
    const rows = (answers: Record<string, string>, number: string) => compared("replace-licence", answers, { number });
    const number = (of: ReturnType<typeof compared>) => of.find(({ field }) => field.id === "number");
    const hidden = number(rows({ "before.number": "苏B2-20219999" }, "苏B2-20219999"));
    expect(hidden).toMatchObject({ state: "differs", ledgerWas: "苏B2-20210001", before: "苏B2-20219999" });
    const same = number(rows({ "before.number": "苏B2-2021 0001" }, "苏B2-20210001"));
    expect(same).toMatchObject({ state: "agrees", ledgerWas: null });
  });
  test("that the case knows from whom it is brought to is compared with that, under any of its names", () => {
    const issuer = (says: string) => stateOf(compared("replace-licence", {}, { issuer: says }), "issuer");
    expect(["江苏省通信管理局", "江苏", "江西省通信管理局", "别的机关"].map(issuer)).toEqual([
      "agrees",
      "agrees",
      "differs",
      "differs",
    ]);
  });
  test.each([
    ["issuer", "工业和信息化部", "中华人民共和国工业和信息化部"],
    ["issuer", "工业和信息化部", "工信部"],
    ["issuer", "上海市通信管理局", "上海通信管理局"],
    ["coverage", "北京、上海、广东", "广东省、北京市，上海市"],
    ["services", "内容分发网络业务、互联网接入服务业务", "互联网接入服务；内容分发网络"],
    ["services", "互联网数据中心业务", "IDC"],
  ] as const)("%s that says %s and %s is the same, of the new paper and of the old", (field, before, now) => {
    const one = new PlayedCase("replace-licence", {
      item: itemFor(courseOf("replace-licence"), {
        counterparty: before,
        services: [before],
        extra: { 覆盖范围: before },
      }),
    });
    one.say({ do: "answer", answers: { [`before.${field}`]: now } });
    const result = { on: one.matter.today, fields: { [field]: now }, paper: null };
    const of = (asked: Record<string, string>) =>
      compareResult(one.matter, { ...one.state, answers: asked, result }, one.stand().ask).find(
        (row) => row.field.id === field,
      );
    expect(of({})).toMatchObject({ state: "agrees", before });
    expect(of({ [`before.${field}`]: now })).toMatchObject({ state: "agrees", ledgerWas: null });
  });
  test.each([
    ["coverage", "北京、上海、广东", "北京、上海"],
    ["services", "信息服务业务（仅限互联网信息服务）", "信息服务业务"],
    ["services", "互联网数据中心业务", "互联网资源协作服务"],
    ["issuer", "工业和信息化部", "北京市通信管理局"],
  ] as const)("%s that says %s and %s differs", (field, before, now) => {
    const rows = compared("replace-licence", { [`before.${field}`]: before }, { [field]: now });
    expect(stateOf(rows, field)).toBe("differs");
  });
  test("that was asked to change is as asked, and as before where nothing was asked", () => {
    const name = "新名称有限公司";
    expect(stateOf(compared("change-licence", { "asked.company": name }, { company: name }), "company")).toBe("agrees");
    const old = "星河示例通信有限公司";
    expect(stateOf(compared("change-licence", { "asked.company": name }, { company: old }), "company")).toBe("differs");
    expect(stateOf(compared("change-licence", {}, { company: old }), "company")).toBe("agrees");
    expect(stateOf(compared("change-licence", {}, { company: name }), "company")).toBe("differs");
    expect(stateOf(compared("change-licence", {}, { coverage: "全国" }), "coverage")).toBe("nothing-to-compare");
  });
  test("that is new is free, unless something was asked of it", () => {
    expect(stateOf(compared("renew-licence", {}, { end: "2032-06-30" }), "end")).toBe("free");
    expect(stateOf(compared("renew-licence", { "asked.end": "2032-06-30" }, { end: "2031-06-30" }), "end")).toBe(
      "differs",
    );
  });
  test("of something new is held against whom the case was brought to, and for where, without being said again", () => {
    const states = (course: string, answers: Record<string, string>, fields: Record<string, string>) => {
      const rows = compared(course, answers, fields);
      return Object.keys(fields).map((field) => stateOf(rows, field));
    };
    const one = { coverage: "one" };
    const here = { issuer: "江苏省通信管理局", coverage: "江苏省" };
    for (const course of ["number-application", "new-licence"]) {
      expect(states(course, one, here)).toEqual(["agrees", "agrees"]);
      expect(states(course, one, { issuer: "北京市通信管理局", coverage: "全国" })).toEqual(["differs", "differs"]);
    }
    const nation = { coverage: "several", authority: "miit" };
    expect(states("number-application", nation, { issuer: "工业和信息化部", coverage: "全国" })).toEqual([
      "agrees",
      "agrees",
    ]);
    expect(states("number-application", { ...one, "asked.coverage": "苏州" }, { coverage: "苏州" })).toEqual([
      "agrees",
    ]);
  });
  test("that is a number and names another authority than the case is brought to is a difference", () => {
    const number = (course: string, written: string) => {
      const row = compared(course, {}, { number: written }).find(({ field }) => field.id === "number");
      return [row?.state, row?.namesOther?.id ?? null];
    };
    expect(number("new-licence", "苏B2-20260001")).toEqual(["free", null]);
    expect(number("new-licence", "滇B2-20260001")).toEqual(["differs", "yunnan"]);
    expect(number("new-licence", "B2-20260001")).toEqual(["differs", "miit"]);
    expect(number("new-website-filing", "苏ICP备12345678号")).toEqual(["free", null]);
    expect(number("new-website-filing", "京ICP备12345678号")).toEqual(["differs", "beijing"]);
    expect(number("number-application", "10690001")).toEqual(["free", null]);
  });
  test("keeps the case open where it differs, is contested, was not entered or cannot be compared", () => {
    const rows = compared("replace-licence", {}, { end: "2028-06-30", coverage: "江苏省" });
    const open = openFields(rows).map(({ field }) => field.id);
    expect(open).toEqual(expect.arrayContaining(["end", "coverage", "company"]));
    const settledAs = (how: "explained" | "contested") =>
      openFields(rows.map((row) => ({ ...row, settled: { how, says: "x", on: "2026-11-20" as never } }))).length;
    expect([settledAs("explained"), settledAs("contested")]).toEqual([0, open.length]);
  });
});

test("texts are the same but for width, spaces, letters and the order of a list", () => {
  expect(sameText("Ｂ２－2021 0001", "b2-20210001")).toBe(true);
  expect(sameText("信息服务业务、互联网接入服务业务", "互联网接入服务业务，信息服务业务;")).toBe(true);
  expect(sameText("2027-06-30", "2027-06-03")).toBe(false);
  expect(sameText("a、a", "a")).toBe(false);
});

test("every field of a paper has a place in the ledger, or is known to have none", () => {
  const { matter, ask } = lostLicence("answered").stand();
  const known = resultFieldIds.map((id) => [
    id,
    compareResult(
      {
        ...matter,
        course: {
          ...matter.course,
          fields: [
            {
              id,
              title: { zh: "", en: "" },
              expect: "same",
              asks: [],
              changed: null,
              holdsFrom: null,
              needed: true,
              cites: [],
              confidence: "practice",
            },
          ],
        },
      },
      lostLicence("answered").state,
      ask,
    )[0]?.before ?? null,
  ]);
  expect(known.filter(([, value]) => value === null).map(([id]) => id)).toEqual([
    "legal-representative",
    "coverage",
    "counterparty",
    "issued-on",
  ]);
});

test("a day of issue is not in the future, and one before the submission is to be explained", () => {
  const one = lostLicence("received");
  const issued = (on: string) => ({ do: "receive", fields: { "issued-on": on }, paper: null }) as const;
  expect(one.ask(issued("2026-11-21"))).toMatchObject({ code: "day-implausible", data: { to: "2026-11-20" } });
  const state = () => one.stand().compared.find(({ field: { id } }) => id === "issued-on")?.state;
  one.say(issued("2016-01-01"));
  expect(state()).toBe("differs");
  expect(one.ask({ do: "close", custody: "档案室" })).toMatchObject({ code: "fields-open" });
  one.say(issued("2026-10-16"));
  expect(state()).toBe("free");
});

test("a day of issue after the end of the paper is to be explained, whether its end is entered or stays", () => {
  const item = itemFor(courseOf("replace-licence"), { terms: [{ start: day("2022-03-01"), end: day("2026-10-10") }] });
  const one = new PlayedCase("replace-licence", { item });
  const issued = (fields: Record<string, string>) => {
    const state = { ...one.state, result: { on: day("2026-11-20"), fields, paper: null } };
    const row = compareResult(one.matter, state, one.stand().ask).find(({ field: { id } }) => id === "issued-on");
    return [row?.state, row?.issuedAfter];
  };
  expect(issued({ "issued-on": "2026-10-11" })).toEqual(["differs", "2026-10-10"]);
  expect(issued({ "issued-on": "2026-10-11", end: "2026-10-10" })).toEqual(["differs", "2026-10-10"]);
  expect(issued({ "issued-on": "2026-10-10" })).toEqual(["free", null]);
  expect(issued({ "issued-on": "2026-10-11", end: "2027-10-10" })).toEqual(["free", null]);
});

test("a newspaper is high enough for what was asked, or for what the law's leading text asks where nobody asked", () => {
  const need = (level: string | null) => {
    const {
      matter,
      case: one,
      ask,
    } = new PlayedCase("replace-licence")
      .say({ do: "answer", answers: { ...lostAnswers, "newspaper-level": level } })
      .stand();
    return { matter, need: newspaperNeed(matter, one, ask) };
  };
  expect(need(null).need).toEqual({ level: "provincial", by: "provision" });
  const paper = { newspaper: null, name: "某某报", page: null, originals: 1, text: null, clipping: null };
  const fits = (wanted: string) =>
    (["national", "provincial", "city", "unknown"] as const).map((level) => {
      const { matter, need: needed } = need(wanted);
      return publicationFit(matter, needed, { ...paper, level }).kind;
    });
  expect(fits("national")).toEqual(["fit", "unfit", "unfit", "unknown"]);
  expect(fits("provincial")).toEqual(["fit", "fit", "unfit", "unknown"]);
  expect(fits("city")).toEqual(["fit", "fit", "fit", "unknown"]);
  expect(fits("any")).toEqual(["fit", "fit", "fit", "fit"]);
});

test("a day of issue before the decision is a difference to explain, on the day itself and later it is none", () => {
  const one = lostLicence("granted").on("2026-11-20");
  const issued = (on: string) => {
    one.say({ do: "receive", fields: { end: "2027-06-30", "issued-on": on }, paper: null });
    const found = one.stand().compared.find(({ field: { id } }) => id === "issued-on");
    return [found?.state, found?.early];
  };
  expect(issued("2026-10-08")).toEqual(["differs", { before: "decision", on: "2026-10-09" }]);
  expect(one.code({ do: "close", custody: bothKept, withoutFile: "还没有扫描" })).toBe("fields-open");
  expect(issued("2026-09-01")).toEqual(["differs", { before: "submission", on: "2026-09-07" }]);
  expect(issued("2026-10-09")).toEqual(["free", null]);
  expect(one.code({ do: "receive", fields: { "issued-on": "2026-11-21" }, paper: null })).toBe("day-implausible");
});
