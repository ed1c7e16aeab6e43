import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import {
  PlayedCase,
  bothKept,
  grant,
  itemFor,
  courseOf,
  lostLicence,
  newScan,
} from "../../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../../test/fixtures/playedCase.ts";
import { openFields } from "../result/compareResult.ts";

// Given what came out, when it is entered, explained and closed, then nothing that is needed is left open.

const close = { do: "close", custody: bothKept } as const satisfies Said;
const receive = { do: "receive", fields: { end: "2027-06-30" }, paper: null } as const satisfies Said;

describe("what came out", () => {
  test("is entered once it was granted, by the fields of the course", () => {
    expect(lostLicence("accepted").code(receive)).toBe("not-decided");
    expect(
      lostLicence("accepted")
        .say({ ...grant, outcome: "refused", because: "材料不实" })
        .code(receive),
    ).toBe("not-granted");
    const granted = lostLicence("granted");
    expect(granted.code({ ...receive, fields: { start: "2027-06-30" } as never })).toBe("field-unknown");
    expect(granted.code({ ...receive, fields: { end: "30/6/2027" } })).toBe("answer-unknown");
    expect(granted.code({ ...receive, fields: { company: "长".repeat(2001) } })).toBe("note-too-long");
    expect(granted.code({ ...receive, on: "2026-10-08" })).toBe("case-out-of-order");
    const report = new PlayedCase("annual-report");
    expect(report.code({ ...receive, fields: {} })).toBe("nothing-came-out");
  });
  test("is explained or contested where it differs, and nowhere else", () => {
    const settle = { do: "settle", field: "services", how: "not-printed", says: "新证正面没有印业务种类" } as const;
    expect(lostLicence("granted").code(settle)).toBe("no-result");
    const one = lostLicence("received");
    expect(one.code({ ...settle, field: "colour" })).toBe("field-unknown");
    expect(one.code({ ...settle, field: "end" })).toBe("no-difference");
    expect(one.code({ ...settle, says: " " })).toBe("words-missing");
    expect(one.code({ ...settle, says: "长".repeat(2001) })).toBe("note-too-long");
    expect(one.code(settle)).toBe("ok");
  });
  test("that was not entered is no difference to explain: it is entered, or said not to be printed", () => {
    const one = lostLicence("received");
    const says = "新证上没有印这一项";
    const fields = ["company", "legal-representative", "services", "coverage", "issuer"] as const;
    for (const field of fields) {
      expect(one.code({ do: "settle", field, how: "explained", says })).toBe("field-not-entered");
      expect(one.code({ do: "settle", field, how: "not-printed", says: "ok" })).toBe("explanation-short");
    }
    const [open] = fields;
    one.settle();
    expect(openFields(one.stand().compared)).toEqual([]);
    one.say({ do: "receive", fields: { [open]: "星河公司" }, paper: null });
    expect(openFields(one.stand().compared).map(({ field }) => field.id)).toEqual([open]);
    expect(one.code({ do: "settle", field: open, how: "not-printed", says })).toBe("field-entered");
    expect(one.code({ do: "settle", field: open, how: "explained", says: "已核对" })).toBe("explanation-short");
    expect(one.code({ do: "settle", field: open, how: "explained", says: "发证机关印的是简称" })).toBe("ok");
  });
  test("and was explained before this was asked is open again, but in a case that was closed so", () => {
    const one = lostLicence("received").settle();
    const explained = { how: "explained", says: "ok", on: day("2026-10-16") } as const;
    one.state = { ...one.state, differences: { ...one.state.differences, services: explained } };
    expect(openFields(one.stand().compared).map(({ field }) => field.id)).toEqual(["services"]);
    one.state = { ...one.state, closed: { on: day("2026-10-16"), outcome: "granted", custody: "档案室" } };
    expect(openFields(one.stand().compared)).toEqual([]);
  });
});

describe("the end", () => {
  test("waits for the decision, the result, every field and somebody who keeps it", () => {
    expect(lostLicence("answered").code(close)).toBe("not-decided");
    expect(lostLicence("submitted").code(close)).toBe("not-decided");
    expect(lostLicence("granted").code(close)).toBe("no-result");
    const one = lostLicence("received");
    expect(one.code(close)).toBe("fields-open");
    one.settle().say({ do: "receive", fields: { company: "星河公司" }, paper: null });
    one.say({ do: "settle", field: "company", how: "contested", says: "名称少一个字" });
    expect(one.code(close)).toBe("fields-open");
    one.say({ do: "settle", field: "company", how: "explained", says: "系统显示的是简称，发证机关确认" });
    expect(one.code({ ...close, custody: null })).toBe("custody-missing");
    expect(one.code({ ...close, on: "2026-10-15" })).toBe("case-out-of-order");
    one.say(close);
    expect(one.state.closed).toMatchObject({ outcome: "granted", custody: bothKept });
    expect(one.code(close)).toBe("case-closed");
    expect(one.stand()).toMatchObject({ turn: "nobody", light: "grey", current: null });
  });
  test("waits for the keeping of each copy that is replaced: a place, and who keeps it", () => {
    const one = lostLicence("received").settle();
    const { original, duplicate } = bothKept;
    const missing = (custody: Said<"close">["custody"]) => one.ask({ ...close, custody });
    const asked = (zh: string) => ({ code: "custody-missing", at: "custody", data: { zh } });
    expect(missing("档案室，张三")).toMatchObject(asked("正本、副本"));
    expect(missing(" ")).toMatchObject(asked("正本、副本"));
    expect(missing({ original })).toMatchObject(asked("副本"));
    expect(missing({ original: { ...original, holder: " " }, duplicate })).toMatchObject(asked("正本"));
    expect(one.code({ ...close, custody: { original, duplicate: { place: "长".repeat(2001), holder: "李四" } } })).toBe(
      "note-too-long",
    );
    const lost = (what: string | null) => {
      const other = lostLicence("received").settle();
      other.say({ do: "answer", answers: { what } });
      return (custody: Said<"close">["custody"]) => other.code({ ...close, custody });
    };
    expect(lost("duplicate")({ duplicate })).toBe("ok");
    expect(lost("duplicate")({ original })).toBe("custody-missing");
    expect(lost("annex")({ original })).toBe("ok");
    expect(lost("annex")(null)).toBe("ok");
    expect(lost(null)({})).toBe("custody-missing");
  });
  test("says in words who keeps what has no copies", () => {
    const custody = { original: bothKept.original };
    const one = new PlayedCase("annual-report");
    one.say({ do: "answer", answers: { year: "2025", held: "yes", stands: "late", graded: "yes" } });
    one.say({ do: "step", stage: "figures", note: null }).collect().say({ do: "submit", number: null });
    one.say({ do: "step", stage: "published", note: null });
    expect(one.code({ do: "close", custody })).toBe("custody-no-copies");
    expect(one.code({ do: "close", custody: "长".repeat(2001) })).toBe("note-too-long");
    one.say({ do: "close", custody: "档案室" });
    expect(one.state.closed?.custody).toBe("档案室");
  });
  test("waits for a file of the new paper, or for the reason why none is kept", () => {
    const one = lostLicence("granted")
      .say({ ...receive, on: "2026-10-16" })
      .settle();
    expect(one.ask(close)).toMatchObject({ code: "scan-missing", at: "withoutFile" });
    expect(one.code({ ...close, withoutFile: " " })).toBe("scan-missing");
    expect(one.code({ ...close, withoutFile: "长".repeat(2001) })).toBe("note-too-long");
    one.say({ ...close, withoutFile: "只领到纸质证，扫描仪坏了" });
    expect(one.state.closed).toMatchObject({ withoutFile: "只领到纸质证，扫描仪坏了" });
    expect(lostLicence("received").settle().say(close).state.closed?.withoutFile).toBeUndefined();
  });
  test("of a corrected paper asks again for what was contested", () => {
    const one = lostLicence("received").settle();
    one.say({ do: "receive", fields: { end: "2027-06-30", company: "星河示例通信公司" }, paper: null });
    const open = (): readonly string[] =>
      one
        .stand()
        .compared.filter(({ state }) => state === "differs")
        .map(({ field }) => field.id);
    expect(open()).toEqual(["company"]);
    expect(one.state.differences["company"]).toBeUndefined();
    expect(one.state.differences["services"]?.how).toBe("not-printed");
    expect(one.code(close)).toBe("fields-open");
    one.say({ do: "settle", field: "company", how: "contested", says: "名称错了" });
    one.say({ do: "receive", fields: { end: "2027-06-30", company: "星河示例通信有限公司" }, paper: null });
    expect(open()).toEqual([]);
  });
  test("of a corrected paper wants the corrected one's file: that of the contested one is not its", () => {
    const corrected = { end: "2027-06-30", company: "星河示例通信有限公司" };
    const contested = (): PlayedCase => {
      const one = lostLicence("received").settle();
      one.say({ do: "receive", fields: { ...corrected, company: "星河示例通信公司" }, paper: null });
      return one.say({ do: "settle", field: "company", how: "contested", says: "名称错了" });
    };
    const other = { ...newScan, hash: "f".repeat(64), name: "更正后.pdf" };
    const typed = contested().say({ do: "receive", fields: corrected, paper: null });
    expect(typed.state.result?.paper).toBeNull();
    expect(typed.code(close)).toBe("scan-missing");
    expect(typed.ask({ do: "receive", fields: {}, paper: newScan })).toMatchObject({
      code: "file-contested",
      at: "paper",
      data: { contested: newScan.name },
    });
    expect(typed.code({ ...close, withoutFile: "更正后的证只看到，没有扫描" })).toBe("ok");
    expect(typed.say({ do: "receive", fields: {}, paper: other }).code(close)).toBe("ok");

    const before = contested().say({ do: "receive", fields: {}, paper: other });
    before.say({ do: "receive", fields: corrected, paper: null });
    expect([before.state.result?.paper, before.code(close)]).toEqual([other, "ok"]);

    const right = contested().say({ do: "settle", field: "company", how: "explained", says: "发证机关确认印的是简称" });
    expect([right.state.result?.paper, right.code(close)]).toEqual([newScan, "ok"]);

    const slip = contested().say({ do: "take-back", what: "result", stage: null, because: "录错了" });
    slip.say({ do: "receive", fields: corrected, paper: newScan }).settle();
    expect(slip.code(close)).toBe("ok");
  });
  test("of a case that is handed in but not decided waits for the hand-in and for its steps", () => {
    const report = new PlayedCase("annual-report");
    expect(report.code(close)).toBe("not-submitted");
    report.say({ do: "answer", answers: { year: "2025", held: "yes", stands: "late", graded: "yes" } });
    report.say({ do: "step", stage: "figures", note: null }).collect();
    report.say({ do: "submit", number: null });
    expect(report.code(close)).toBe("steps-open");
    report.say({ do: "step", stage: "published", note: null }).say({ do: "close", custody: "档案室" });
    expect(report.state.closed?.outcome).toBe("done");
  });
  test.each(["annual-report", "annual-number-report"])(
    "of %s does not come without the year that was filed",
    (course) => {
      const report = new PlayedCase(course);
      const unknown = Object.fromEntries(report.stand().questions.map(({ id }) => [id, null]));
      report.say({ do: "answer", answers: { ...unknown, year: null } });
      report.collect();
      for (const { stage } of report.stand().stages) {
        if (stage.kind === "submit") report.say({ do: "submit", number: null });
        if (stage.kind === "step") report.say({ do: "step", stage: stage.id, note: null });
      }
      expect(report.ask(close)).toMatchObject({
        code: "questions-open",
        data: { questions: expect.stringMatching(/年/u) },
      });
      report.say({ do: "answer", answers: { year: "2025" } }).say({ do: "close", custody: null });
      expect(report.state.closed?.outcome).toBe("done");
    },
  );
  test("of a report does not come for a year that was not over when it was handed in", () => {
    const report = new PlayedCase("annual-report", { today: "2026-12-30", opened: "2026-12-01" });
    report.say({ do: "answer", answers: { year: "2025", held: "yes", stands: "late", graded: "yes" } });
    report.say({ do: "step", stage: "figures", note: null }).collect("2026-12-02").say({ do: "submit", number: null });
    report.say({ do: "step", stage: "published", note: null }).on("2027-01-05");
    report.say({ do: "answer", answers: { year: "2026" } });
    expect(report.ask(close)).toMatchObject({ code: "report-not-open", data: { year: 2026, opens: "2027-01-01" } });
  });
  test("of a case that hands nothing in waits for its questions, its steps and its papers", () => {
    const one = new PlayedCase("renew-contract", { item: itemFor(courseOf("renew-contract")) });
    expect(one.code(close)).toBe("questions-open");
    const yes = Object.fromEntries(one.matter.course.questions.map(({ id }) => [id, id === "proof" ? "no" : "yes"]));
    one.say({ do: "answer", answers: yes });
    expect(one.code(close)).toBe("steps-open");
    for (const { stage } of one.stand().stages.filter((standing) => standing.stage.kind === "step"))
      one.say({ do: "step", stage: stage.id, note: null });
    expect(one.collect().code(close)).toBe("no-result");
    expect(one.code({ do: "accept", number: null, deemed: false })).toBe("stage-not-here");
    one
      .say({ do: "receive", fields: { start: "2027-07-01", end: "2029-06-30" }, paper: null })
      .settle()
      .say({ do: "close", custody: null });
    expect(one.state.closed?.outcome).toBe("done");
  });
  test("of a correction that nobody answered does not come", () => {
    const one = lostLicence("accepted").say({
      do: "ask-correction",
      points: [{ id: "1", says: "补签字" }],
      until: null,
      notice: null,
    });
    expect(one.code(close)).toBe("correction-open");
  });
});

test("a case is withdrawn with a reason until it is granted", () => {
  const withdraw = { do: "withdraw", because: "找到了" } as const;
  expect(lostLicence("answered").code({ ...withdraw, because: " " })).toBe("words-missing");
  expect(lostLicence("answered").code({ ...withdraw, because: "长".repeat(2001) })).toBe("note-too-long");
  expect(lostLicence("granted").code(withdraw)).toBe("decided-already");
  for (const upTo of ["answered", "printed", "submitted", "accepted"] as const)
    expect(lostLicence(upTo).say(withdraw).state.closed).toMatchObject({ outcome: "withdrawn" });
});
