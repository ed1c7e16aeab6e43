import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { endOfBusiness } from "../../../test/fixtures/endOfBusiness.ts";
import {
  PlayedCase,
  courseOf,
  flawless,
  grant,
  itemFor,
  lostLicence,
  printed,
} from "../../../test/fixtures/playedCase.ts";
import { secondLooksOf } from "./secondLooksOf.ts";

// What bars nothing and is worth a second look.

const all = (one: ReturnType<typeof lostLicence>): readonly string[] =>
  secondLooksOf(one.stand()).map(({ says }) => says.zh);

/** Without that about the newspaper of the fixture, which no directory knows. */
const said = (one: ReturnType<typeof lostLicence>): readonly string[] =>
  all(one).filter((text) => !text.includes("目录里没有查到《示例日报》"));

test("one file for several papers is told with their names, and one file for several copies of a paper is not", () => {
  const one = lostLicence("printed");
  const put = (material: string, id: string, hash: string) => {
    const file = { hash: hash.repeat(64), name: "扫描.pdf", type: "pdf", bytes: 10 };
    one.say({ do: "put-paper", paper: flawless(one.stand(), material, { id, file }) });
  };
  put("replacement-form", "1", "a");
  put("replacement-form", "2", "a");
  put("business-licence-copy", "3", "c");
  expect(said(one)).toEqual([]);
  put("business-licence-copy", "3", "a");
  put("legal-representative-id", "4", "a");
  expect(said(one)).toEqual([
    "同一个文件「扫描.pdf」放作了 遗失补办申请表、营业执照、法定代表人身份证明：打开核对，放错的换掉。",
  ]);
});

test("a paper whose end the ledger has otherwise of its item is looked at again, until both agree", () => {
  const one = lostLicence("printed");
  const put = (validUntil: string | null) => {
    const change = { item: "item-1", validUntil: validUntil === null ? null : day(validUntil) };
    one.say({ do: "put-paper", paper: flawless(one.stand(), "business-licence-copy", change) });
    return said(one);
  };
  expect(put("2026-12-31")).toEqual([
    "营业执照写的有效期至 2026-12-31，台账里这一件是 2027-06-30，现在照台账算：核对放进来的是不是现在这一期的，哪边写错了改哪边。",
  ]);
  expect(put("2027-06-30")).toEqual([]);
  expect(put(null)).toEqual([]);
});

test("a loss that was noticed before there was the paper is asked about", () => {
  const one = lostLicence("answered");
  const noticed = (on: string) => said(one.say({ do: "answer", answers: { "noticed-on": on } }));
  expect(noticed("2010-03-01")).toEqual([
    "发现遗失的日子 2010-03-01 早于台账里这张证的第一天 2022-03-01：核对是不是写错了年份；台账的起始日不对的，更正台账。",
  ]);
  expect(noticed("2022-02-28")).toHaveLength(1);
  expect(noticed("2022-03-01")).toEqual([]);
});

test("a print without a scan of it is told", () => {
  const one = lostLicence("answered").say({ ...printed, publication: { ...printed.publication, clipping: null } });
  expect(said(one)).toMatchObject([expect.stringContaining("《示例日报》的见报没有放剪报扫描")]);
  expect(said(lostLicence("printed"))).toEqual([]);
});

test("the level of a newspaper that the directory does not know is what somebody took it for, until it is handed in", () => {
  expect(all(lostLicence("printed"))).toEqual([expect.stringContaining("照所填的「省级」办")]);
  const known = { ...printed.publication, name: "南方日报" };
  expect(all(lostLicence("answered").say({ ...printed, publication: known }))).toEqual([
    expect.stringContaining("哪个省的党报，来源没有写"),
  ]);
  expect(all(lostLicence("submitted")).join()).not.toContain("目录里没有查到");
});

test("a step that came after the day that it was to keep is told", () => {
  const one = new PlayedCase("number-application").on("2026-11-26");
  const stepsDone = {
    open: { on: day("2026-11-09"), note: null },
    "report-opening": { on: day("2026-11-20"), note: null },
  };
  one.state = { ...one.state, stepsDone };
  expect(all(one)).toEqual([expect.stringContaining("2026-11-19，登记的是 2026-11-20 才办：晚了")]);
  one.state = { ...one.state, stepsDone: { ...stepsDone, "report-opening": { on: day("2026-11-19"), note: null } } };
  expect(all(one)).toEqual([]);
});

test("what comes after the decision and was done before it is told", () => {
  const one = new PlayedCase("terminate-licence").on("2026-11-26");
  const decided = {
    on: day("2026-11-20"),
    outcome: "granted",
    number: null,
    because: null,
    deemed: false,
    paper: null,
  } as const;
  const looks = (on: string) => {
    one.state = { ...one.state, decided, stepsDone: { stop: { on: day(on), note: null } } };
    return all(one).filter((text) => text.includes("决定以后才做"));
  };
  expect(looks("2026-11-18")).toHaveLength(1);
  expect(looks("2026-11-20")).toEqual([]);
});

test("a second correction notice before acceptance is taken, and told with the rule that speaks of once", () => {
  const one = lostLicence("printed").collect();
  for (const { id, material } of one.state.papers) {
    const file = { hash: id.padEnd(64, "0"), name: material, type: "pdf", bytes: 10 };
    one.say({ do: "put-paper", paper: flawless(one.stand(), material, { id, file, form: "original", count: 3 }) });
  }
  one.say({ do: "submit", number: null, on: "2026-09-07" });
  const asked = { do: "ask-correction", points: [{ id: "1", says: "补签字" }], until: day("2026-09-20") } as const;
  const answers = [{ point: "1", says: "已签" }];
  one.say({ ...asked, notice: null, on: "2026-09-08" });
  const signed = { hash: "e".repeat(64), name: "重签.pdf", type: "pdf", bytes: 10 };
  one.say({ do: "put-paper", paper: flawless(one.stand(), "replacement-form", { id: "signed", file: signed }) });
  one.say({ do: "answer-correction", answers, on: "2026-09-09" });
  expect(said(one)).toEqual([]);
  one.say({ ...asked, notice: null, on: "2026-09-10" });
  const [notice] = secondLooksOf(one.stand());
  expect(notice?.says.zh).toMatch(/已经来了 2 次补正通知。规定是：.*一次告知/u);
  expect(notice).toMatchObject({ confidence: "secondary", cites: [{ source: "administrative-permission-law" }, {}] });
  one.say({ do: "withdraw", because: "算了", on: "2026-09-11" });
  expect(said(one)).toEqual([]);
});

test("a correction that was answered late, or in words alone, is told until there is a decision", () => {
  const told = (one: ReturnType<typeof lostLicence>) => said(one).filter((text) => text.includes("补正通知"));
  const answered = (on: string, until: string | null, hasPaper: boolean) => {
    const points = [{ id: "1", says: "补签字" }];
    const one = lostLicence("submitted");
    one.say({
      do: "ask-correction",
      points,
      until: until === null ? null : day(until),
      notice: null,
      on: "2026-09-08",
    });
    if (hasPaper) one.say({ do: "put-paper", paper: flawless(one.stand(), "business-licence-copy", { id: "again" }) });
    return one.say({ do: "answer-correction", answers: [{ point: "1", says: "已签" }], on });
  };
  expect(told(answered("2026-09-15", "2026-09-15", true))).toEqual([]);
  expect(told(answered("2026-09-15", null, true))).toEqual([]);
  const late = answered("2026-09-16", "2026-09-15", true);
  expect(told(late)).toEqual([expect.stringContaining("最晚 2026-09-15，登记的是 2026-09-16 才答复：晚了")]);
  expect(told(answered("2026-09-15", null, false))).toEqual([expect.stringContaining("2026-09-15 的答复只有文字")]);
  late.say({ do: "accept", number: null, deemed: false, on: "2026-09-17" });
  expect(told(late.say({ ...grant, on: "2026-10-09" }))).toEqual([]);
});

test("several matters in one case are told to share one decision and one day, and how to part them; one alone is not", () => {
  const changing = (what: string) => new PlayedCase("change-licence").say({ do: "answer", answers: { what } });
  expect(said(changing("capital"))).toEqual([]);
  expect(said(changing("name,capital"))).toEqual([
    expect.stringMatching(/^公司名称、注册资本放在一个办件里.*另开一个办件。$/u),
  ]);
});

test("an agreement whose new term names no end is told to go on without one, a licence is asked for it instead", () => {
  const received = (course: string, fields: Record<string, string>) => {
    const one = new PlayedCase(course);
    one.state = { ...one.state, result: { on: one.matter.today, fields, paper: null } };
    return said(one);
  };
  expect(received("renew-contract", { number: "HT-2" })).toEqual([expect.stringContaining("台账写成长期")]);
  expect(received("renew-contract", { end: "2029-01-31" })).toEqual([]);
  expect(received("renew-licence", { number: "苏B2-20210001" })).toEqual([]);
});

test("a decision while the publication lasts, or without one, is questioned with what the period rests on", () => {
  const decided = (upTo: "accepted" | "publishing", on: string) =>
    secondLooksOf(endOfBusiness(upTo).on(on).say(grant).stand()).filter(({ says }) => says.zh.includes("登记的决定日"));
  expect(decided("publishing", "2026-10-14")).toMatchObject([
    {
      says: { zh: expect.stringContaining("2026-10-14 不晚于「机关公示三十日」预计结束的 2026-10-14") },
      cites: [{ source: "telecom-licence-measures", article: "第三十一条" }, {}],
      confidence: "practice",
    },
  ]);
  expect(decided("accepted", "2026-10-14")).toMatchObject([
    { says: { zh: expect.stringContaining("没有登记「机关公示三十日」") } },
  ]);
  expect(decided("publishing", "2026-10-15")).toEqual([]);
});

test("a day planned before the expected decision is told with both days, and one behind it is not", () => {
  const told = (one: PlayedCase) => said(one).filter((line) => line.includes("打算哪一天"));
  const looks = (planned: string) => told(endOfBusiness("accepted", planned).on("2026-09-14"));
  expect(looks("2026-12-06")).toEqual([
    expect.stringMatching(/^「打算哪一天停止服务？」答的是 2026-12-06，早于「决定」预计的 2026-12-07/u),
  ]);
  expect(looks("2026-12-07")).toEqual([]);
  const atEnd = endOfBusiness("accepted", "2026-12-10").on("2026-09-14");
  atEnd.state = { ...atEnd.state, answers: { ...atEnd.state.answers, how: "at-end" } };
  expect(told(atEnd)).toEqual([]);
});

describe("the year that a report is about", () => {
  const about = (year: string, today: string, filed: readonly number[] = []) => {
    const item = itemFor(courseOf("annual-report"), { annualReportsFiled: filed });
    const one = new PlayedCase("annual-report", { item, today, opened: today });
    return one.say({ do: "answer", answers: { year } });
  };
  test("was reported already by the ledger: that is said", () => {
    expect(said(about("2025", "2026-11-26", [2025]))).toEqual([
      expect.stringMatching(/^台账里 2025 年度已经登记报过/u),
    ]);
    expect(said(about("2025", "2026-11-26"))).toEqual([]);
  });
  test("lies before the first term of the ledger: that is asked, for an earlier one may be missing there", () => {
    expect(said(about("2010", "2026-11-26"))).toEqual([
      expect.stringMatching(/^台账里没有哪一期包含 2010-12-31，不能确定要不要报 2010 年度/u),
    ]);
  });
  test("has passed since somebody answered that it had not", () => {
    const one = about("2025", "2026-03-30").say({ do: "answer", answers: { stands: "open" } });
    expect(said(one)).toEqual([]);
    expect(said(one.on("2026-04-01"))).toEqual([expect.stringContaining("2026-03-31 已经过了：改正这个答案")]);
  });
});

test("the term of a number that does not end with a month is looked at again, that of a licence is not", () => {
  const ends = (course: string, end: string) => {
    const one = new PlayedCase(course);
    const fields = { end };
    one.state = { ...one.state, result: { on: day("2026-11-19"), fields, paper: null } };
    return said(one).filter((text) => text.includes("月末"));
  };
  expect(ends("renew-number", "2032-06-29")).toEqual([
    "录入的期限到 2032-06-29 为止，不是月末；见到的一份官方批复里，码号的期限到月末为止：照新证核对这一天，印的就是这天的不用改，拿不准的问分配机关。",
  ]);
  expect(ends("renew-number", "2032-06-30")).toEqual([]);
  expect(ends("renew-licence", "2032-06-29")).toEqual([]);
});

test("a wait that comes to light once it was handed in is told, until it is decided", () => {
  const one = lostLicence("submitted");
  const wait = (): readonly string[] => said(one).filter((text) => text.includes("等待期满"));
  expect(wait()).toEqual([]);
  one.say({ do: "answer", answers: { waits: "yes" } });
  expect(wait()).toEqual([expect.stringContaining("递交登记在 2026-09-07，早于登报后等待期满的 2026-10-")]);
  expect(wait()[0]).toContain("问");
  one.say({ do: "answer", answers: { waits: null } });
  expect(wait()).toEqual([]);
  one.say({ do: "answer", answers: { waits: "yes" } });
  one.say({ do: "accept", number: null, deemed: false, on: "2026-09-11" }).say({ ...grant, on: "2026-10-09" });
  expect(wait()).toEqual([]);
});
