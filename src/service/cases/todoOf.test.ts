import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import { parseLaw } from "#law/parseLaw.ts";
import { sha256 } from "#main/sha256.ts";
import { endOfBusiness } from "../../../test/fixtures/endOfBusiness.ts";
import { imaginedNotice2027 } from "../../../test/fixtures/imaginedNotice.ts";
import { lawTexts } from "../../../test/fixtures/lawTexts.ts";
import { PlayedCase, courseOf, grant, itemFor, lostAnswers, lostLicence } from "../../../test/fixtures/playedCase.ts";
import { nextOf } from "./nextOf.ts";
import { isDeemed } from "./deemedBySilence.ts";
import { todoOf } from "./todoOf.ts";
import { todoReplyOf } from "./todoReplyOf.ts";

// What a case says is to be done today, where it does not go by the book.

const todo = (one: PlayedCase) => todoOf(one.stand()).map(({ zh }) => zh);

function current(one: PlayedCase): string | null {
  const stand = one.stand();
  return stand.current === null ? null : nextOf(stand, stand.current).zh;
}

describe("a renewal that is late", () => {
  const licence = itemFor(courseOf("renew-licence"), { terms: [{ start: day("2021-11-04"), end: day("2026-11-03") }] });
  const late = () => {
    const one = new PlayedCase("renew-licence", { item: licence, opened: "2026-08-01", today: "2026-10-20" });
    const answers = { running: "all", "at-hand": "yes", "reports-clean": "yes", information: "no", list: "basic" };
    one.say({ do: "answer", answers });
    for (const { stage } of one.stand().stages.filter((standing) => standing.stage.kind === "step"))
      one.say({ do: "step", stage: stage.id, note: null });
    return one.collect("2026-10-20");
  };
  test("says so before it is handed in and after, with what follows", () => {
    const one = late();
    expect(todo(one)[0]).toContain("已经过了：最迟递交延续申请，2026-08-05");
    expect(todo(one)[1]).toContain("不予延续");
    one.say({ do: "submit", number: null }).say({ do: "accept", number: null, deemed: false });
    expect(todo(one)[0]).toContain("递交晚了：最迟递交延续申请 2026-08-05，2026-10-20 才递交");
    expect(todo(one).filter((line) => line.includes("不能当作准予延续"))).toHaveLength(1);
    expect(todo(one).join("")).not.toContain("视为准予延续");
    expect(current(one)).toContain("不能当作准予延续");
  });
});

test("a day of ours that has passed comes first", () => {
  const one = new PlayedCase("ip-report").say({ do: "answer", answers: { what: "data", "changed-on": "2026-11-10" } });
  expect(one.stand().light).toBe("red");
  expect(todo(one).find((line) => line.startsWith("已经过了"))).toContain("最迟变更报备信息，2026-11-17");
});

test("a licence that has ended is told one way", () => {
  const item = itemFor(courseOf("replace-licence"), { terms: [{ start: day("2021-11-01"), end: day("2026-10-31") }] });
  const one = new PlayedCase("replace-licence", { item }).say({ do: "answer", answers: lostAnswers });
  expect(todo(one)).toHaveLength(3);
  expect(todo(one)[0]).toMatch(/不能补办.*不予延续.*按新申请办.*先把延续办完/u);
  expect(todo(one)[1]).toContain(`「${one.matter.law.courses.get("new-licence")?.title.zh}」`);
  expect(todo(one)[2]).toContain("撤回");
  expect(current(one)).toContain("不能补办");
  expect([...todo(one), current(one)].join("")).not.toContain("报纸");
});

test("a case that leads elsewhere names the case that is opened in its place", () => {
  const item = itemFor(courseOf("renew-licence"), { terms: [{ start: day("2021-11-01"), end: day("2026-10-31") }] });
  const one = new PlayedCase("renew-licence", { item });
  const title = one.matter.law.courses.get("new-licence")?.title.zh ?? "";
  expect(todo(one)).toEqual([
    expect.any(String),
    expect.stringContaining(`「${title}」`),
    expect.stringContaining("撤回"),
  ]);
});

test("a refusal names its reason and what is left to do", () => {
  const one = lostLicence("accepted").say({ ...grant, outcome: "refused", because: "材料不实" });
  expect(todo(one)).toHaveLength(1);
  expect(todo(one)[0]).toContain("「材料不实」");
  expect(current(one)).toBe(todo(one)[0]);
});

test("a publication that lasts is told with both of its days, and not asked for again", () => {
  const one = endOfBusiness("publishing").on("2026-10-01");
  expect(current(one)).toContain("2026-09-14 开始，预计到 2026-10-14 为止");
  expect(todo(one).join("")).not.toContain("登记公示开始的日子");
});

describe("while a correction notice is open", () => {
  const noticed = (until: string | null, today: string) =>
    lostLicence("submitted")
      .say({
        do: "ask-correction",
        points: [{ id: "1", says: "补签字" }],
        until: until === null ? null : day(until),
        notice: null,
        on: "2026-09-08",
      })
      .on(today);
  test("it is named first, and nothing is said of waiting or of silence", () => {
    const one = noticed("2026-09-15", "2026-09-10");
    expect(todo(one)).toEqual(["答复补正通知，最晚 2026-09-15。"]);
    expect(current(one)).toBe("答复补正通知，最晚 2026-09-15。");
    expect(todo(noticed(null, "2026-09-10"))).toEqual(["答复补正通知：通知没有写期限，今天就补。"]);
  });
  test("its own day that passed is not told as one of the authority", () => {
    expect(todo(noticed("2026-09-15", "2026-09-20"))).toEqual([
      expect.stringMatching(/^补正通知写明的 2026-09-15 已过，还没有答复/u),
    ]);
  });
  test("after the acceptance the decision is still waited for, behind the notice", () => {
    const one = lostLicence("accepted").say({
      do: "ask-correction",
      points: [{ id: "1", says: "补签字" }],
      until: null,
      notice: null,
      on: "2026-09-14",
    });
    expect(todo(one)[0]).toContain("答复补正通知");
    expect(todo(one).join("")).not.toContain("视为受理");
  });
});

describe("the notice to users", () => {
  const passed = (one: PlayedCase) => todo(one).filter((line) => line.startsWith("已经过了"));
  test("has both ends of what is said: thirty days, and the ninety that are planned with", () => {
    const { deadlines } = endOfBusiness("answered", "2026-12-15").stand();
    expect(deadlines.filter(({ deadline }) => deadline.step === "users").map(({ day: on }) => on)).toEqual([
      "2026-09-16",
      "2026-11-15",
    ]);
  });
  test("is named among what has passed until the users were told", () => {
    const one = endOfBusiness("answered", "2026-12-15").on("2026-11-20");
    expect(passed(one)).toEqual([
      expect.stringContaining("提前九十日，2026-08-05"),
      expect.stringContaining("书面通知用户，从长安排：九十日前，2026-09-16"),
      expect.stringContaining("书面通知用户，网上说的最迟：三十日前，2026-11-15"),
    ]);
    one.say({ do: "step", stage: "users", note: null });
    expect(passed(one)).toEqual([expect.stringContaining("提前九十日，2026-08-05")]);
    expect(one.stand().actBy).toBe("2026-08-05");
  });
});

test("what is only told is not waited for: no acceptance comes, and none is said to have come by silence", () => {
  const one = new PlayedCase("number-change", { opened: "2026-11-02", today: "2026-11-10" });
  const unknown = Object.fromEntries(one.stand().questions.map(({ id }) => [id, null]));
  one.say({ do: "answer", answers: { ...unknown, what: "contact" } }).collect();
  one.say({ do: "submit", number: null }).on("2026-11-26");
  expect(one.stand().clocks).toEqual([]);
  expect(isDeemed(one.stand())).toBe(false);
  const applied = new PlayedCase("number-change", { opened: "2026-11-02", today: "2026-11-10" });
  applied.say({ do: "answer", answers: { ...unknown, what: "use" } }).collect();
  applied.say({ do: "submit", number: null }).on("2026-11-26");
  expect(isDeemed(applied.stand())).toBe(true);
});

test("a last day that is near is said first, with the safe day where it is one of rest", () => {
  const licence = itemFor(courseOf("renew-licence"), { terms: [{ start: day("2022-02-27"), end: day("2027-02-26") }] });
  const at = (today: string) => todo(new PlayedCase("renew-licence", { item: licence, opened: "2026-10-01", today }));
  // 2026-11-28 is a Saturday.
  expect(at("2026-11-27")[0]).toBe("最迟递交延续申请：2026-11-28，还有 1 天；2026-11-28 休息，稳妥的是 2026-11-27。");
  expect(at("2026-11-28")[0]).toContain("就是今天");
  expect(at("2026-11-29")[0]).toContain("已经过了");
  expect(at("2026-10-20").join()).not.toContain("还有 39 天");
});

test("a day of the ledger is safe by the law that counted it, whatever calendar the case keeps", () => {
  const parsed = parseLaw({ ...lawTexts, "calendar/2027.yaml": imaginedNotice2027 }, sha256);
  if (parsed.kind === "problems") throw new Error(parsed.problems.map(({ sentence }) => sentence.en).join("\n"));
  const item = itemFor(courseOf("renew-domain"), { terms: [{ start: day("2025-02-09"), end: day("2027-02-08") }] });
  const played = { item, opened: "2027-01-05", today: "2027-01-20" };
  const inUse = new PlayedCase("renew-domain", { ...played, law: parsed.law });
  const one = new PlayedCase("renew-domain", played);
  // 2027 is not published in the calendar that the case keeps.
  one.matter = { ...one.matter, duties: inUse.matter.duties };
  expect(todo(inUse)[0]).toMatch(/2027-02-08，还有 19 天；2027-02-08 休息，稳妥的是 2027-02-04。$/u);
  expect(todo(one)[0]).toBe(todo(inUse)[0]);
});

test("a lost licence whose renewal is due as well says by when, or since when, and what to do", () => {
  const item = itemFor(courseOf("replace-licence"), { terms: [{ start: day("2022-01-02"), end: day("2027-01-01") }] });
  const one = new PlayedCase("replace-licence", { item, today: "2026-11-27" }).say({
    do: "answer",
    answers: lostAnswers,
  });
  const line = todo(one).find((text) => text.startsWith("同一个条目还有"));
  expect(line).toContain("最后可办日 2026-10-03，已过 55 天");
  expect(todo(one).indexOf(line ?? "")).toBe(0);
});

test("what is contested is waited for, and entered anew with its scan", () => {
  const one = lostLicence("received");
  expect(todo(one).at(-1)).toMatch(/^新证还没有录入：公司名称、.*登记为没有印并写明理由/u);
  one.say({ do: "receive", fields: { company: "星河公司" }, paper: null });
  expect(todo(one).at(-1)).toContain("说明原因或提出更正");
  const open = one.stand().compared.filter(({ state }) => state !== "agrees" && state !== "free");
  for (const { field } of open) one.say({ do: "settle", field: field.id, how: "contested", says: "末位印错" });
  expect(todo(one).at(-1)).toMatch(/^已提出更正：.*拿到后连同新的扫描件重新录入/u);
  expect(todo(one).join()).not.toContain("说明原因或提出更正");
});

test("with every paper in order the first thing is to hand it in, or from which day that can be", () => {
  const one = lostLicence("printed");
  expect(todo(one)[0]).toContain("按清单逐份放入");
  const ready = lostLicence("ready");
  expect(ready.stand().current?.kind).toBe("prepare");
  expect(todo(ready)[0]).toContain("递交以前问清");
  ready.say({ do: "answer", answers: { electronic: "no", "newspaper-level": "provincial" } });
  expect(todo(ready)[0]).toContain("在许可系统里向原发证机关递交");
  expect(todoReplyOf(ready.stand())[0]?.at).toBe("submit");
  ready.say({ do: "answer", answers: { waits: "yes" } }).on("2026-09-10");
  expect(todo(ready).filter((line) => line.includes("起才能递交"))).toEqual([todo(ready)[0]]);
  expect(todo(ready).join("")).not.toContain("按清单逐份放入");
});

describe("what nobody knew when it was asked", () => {
  const unknown = (one: PlayedCase) => {
    const asked = one.stand().questions.map(({ id }) => [id, null] as const);
    return one.say({ do: "answer", answers: Object.fromEntries(asked) });
  };
  test("is named with what hangs on it, and is to be found out before it is handed in", () => {
    const one = unknown(new PlayedCase("change-licence", { authority: null }));
    while (one.stand().open.length > 0) unknown(one);
    const line = todo(one).find((said) => said.includes("个“不知道”")) ?? "";
    expect(line).toContain("递交以前问清");
    expect(line).toMatch(/决定向谁办：.*「.*」；决定材料：「.*变.*」/u);
    expect(todoReplyOf(one.stand()).find(({ zh }) => zh === line)?.at).toBe("questions");
    one.say({ do: "answer", answers: { what: "name" } });
    expect(todo(one).join("")).not.toContain("决定材料：「变");
  });
  test("is not told of what somebody knows, nor once it was handed in", () => {
    const known = { ...lostAnswers, electronic: "no", "newspaper-level": "provincial" };
    const one = new PlayedCase("replace-licence").say({ do: "answer", answers: known });
    expect(todo(one).join("")).not.toContain("不知道");
    expect(todo(lostLicence("ready")).join("")).toContain("报纸");
    expect(todo(lostLicence("submitted")).join("")).not.toContain("不知道");
  });
});

test("before the first questions are answered they lead, and no paper is counted as missing", () => {
  const one = new PlayedCase("replace-licence");
  expect(todo(one)[0]).toMatch(/^回答 \d+ 个问题/u);
  expect(todo(one).join("")).not.toContain("没有齐");
  one.say({ do: "answer", answers: lostAnswers });
  expect(todo(one).join("")).toContain("没有齐");
});

test("what comes first is not asked for any more once it was granted", () => {
  const one = lostLicence("submitted");
  one.state = { ...one.state, answers: { ...one.state.answers, electronic: "yes" } };
  const first = one.stand().forks.find(({ id }) => id === "electronic")?.says;
  expect(todoOf(one.stand())).toContainEqual(first);
  one.say({ do: "accept", number: null, deemed: false, on: "2026-09-11" }).say({ ...grant, on: "2026-10-09" });
  expect(todoOf(one.stand())).not.toContainEqual(first);
});
