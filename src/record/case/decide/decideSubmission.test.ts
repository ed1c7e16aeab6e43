import { describe, expect, test } from "vitest";
import { day } from "#calendar/day.ts";
import type { CasePaperKept } from "../caseEvent.ts";
import {
  PlayedCase,
  courseOf,
  flawless,
  itemFor,
  lostAnswers,
  lostLicence,
  printed,
} from "../../../../test/fixtures/playedCase.ts";

// Given a case, when it is handed in, then all that stands in the way is named, the first thing first.

const submit = { do: "submit", number: null } as const;

describe("a submission", () => {
  test("freezes the papers under names that tell them apart, with one hash over the list", () => {
    const one = lostLicence("ready").say({ ...submit, number: "S-1", on: "2026-09-07" });
    const { submitted } = one.state;
    const names = submitted?.papers.map(({ as }) => as) ?? [];
    expect(new Set(names).size).toBe(names.length);
    expect(names[0]).toMatch(/^星河示例通信有限公司_.+_20260907\.pdf$/u);
    expect(submitted?.manifest).toMatch(/^[0-9a-f]{64}$/u);
    const again = lostLicence("ready").say({ ...submit, number: "S-2", on: "2026-09-07" });
    expect(again.state.submitted?.manifest).toBe(submitted?.manifest);
    const paper = { ...flawless(one.stand(), "business-licence-copy"), file: null };
    one.say({ do: "put-paper", paper });
    expect(one.state.submitted).toEqual(submitted);
  });
  test("waits for questions, forks, the newspaper, steps, the day and the papers, in this order", () => {
    const one = new PlayedCase("replace-licence");
    expect(one.code(submit)).toBe("questions-open");
    one.say({ do: "answer", answers: { ...lostAnswers, what: "acceptance-notice", electronic: "yes" } });
    expect(one.code(submit)).toBe("instead-other");
    one.say({ do: "answer", answers: { what: "both" } });
    expect(one.code(submit)).toBe("steps-open");
    one.say({ do: "step", stage: "fork.electronic", note: null, on: "2026-09-01" });
    expect(one.code(submit)).toBe("not-published");
    one.say(printed).say({ do: "answer", answers: { waits: "yes" } });
    expect(one.code({ ...submit, on: "2026-09-20" })).toBe("too-early");
    expect(one.code(submit)).toBe("papers-not-ready");
    one.say({ do: "answer", answers: { waits: "no" } });
    expect(one.code({ ...submit, on: "2026-09-20" })).toBe("papers-not-ready");
    one.collect();
    expect(one.code({ ...submit, on: "2026-09-20" })).toBe("ok");
  });
  test("waits for a scan of what was printed, in the paper or with the print, or for the reason why there is none", () => {
    const printedAlone = (authority: string) => {
      const one = new PlayedCase("replace-licence", { authority }).say({ do: "answer", answers: lostAnswers });
      one.say({ ...printed, publication: { ...printed.publication, clipping: null } });
      return one.collect();
    };
    for (const authority of ["jiangsu", "jiangxi"]) {
      const one = printedAlone(authority);
      expect(one.ask(submit)).toMatchObject({ code: "papers-not-ready", data: { first: "loss-statement", count: 1 } });
      expect(one.stand().defects.map(({ code }) => code)).toEqual(["clipping-missing"]);
      one.say({ do: "waive", material: "loss-statement", because: "报社只寄来原件，没有电子版" });
      expect(one.code(submit)).toBe("ok");
    }
    const one = printedAlone("jiangsu");
    const scan = { hash: "d".repeat(64), name: "剪报.pdf", type: "pdf", bytes: 5 };
    const kept = one.state.papers.find(({ material }) => material === "loss-statement");
    if (kept === undefined) throw new Error("what was printed is a paper of the case");
    one.say({ do: "put-paper", paper: { ...kept, file: scan } });
    expect(one.code(submit)).toBe("ok");
  });
  test("is no earlier than what comes before it", () => {
    const one = lostLicence("ready");
    expect(one.code({ ...submit, on: "2026-09-01" })).toBe("case-out-of-order");
    expect(one.code({ ...submit, on: "2026-08-31" })).toBe("case-out-of-order");
    expect(one.code({ ...submit, on: "2026-11-21" })).toBe("case-day");
  });
  test("is refused twice, where nothing is handed in, and of an item that has ended", () => {
    expect(lostLicence("submitted").code(submit)).toBe("case-submitted-already");
    expect(new PlayedCase("renew-contract").code(submit)).toBe("stage-not-here");
    const item = itemFor(courseOf("replace-licence"), { terms: [{ start: null, end: day("2026-11-19") }] });
    const ended = new PlayedCase("replace-licence", { item }).say({ do: "answer", answers: lostAnswers });
    expect(ended.code(submit)).toBe("instead-other");
  });
});

describe("a correction", () => {
  const asked = () =>
    lostLicence("submitted").say({
      do: "ask-correction",
      on: "2026-09-08",
      points: [
        { id: "1", says: "补签字" },
        { id: "2", says: "补盖章" },
      ],
      until: day("2026-09-15"),
      notice: null,
    });
  const answers = [
    { point: "1", says: "已签" },
    { point: "2", says: "已盖" },
  ];
  test("is answered point by point, and freezes what was put in since, whether it is new or put in again", () => {
    const one = asked();
    const before = one.state.submitted?.papers.length ?? 0;
    expect(before).toBeGreaterThan(3);
    const paper = flawless(one.stand(), "business-licence-copy");
    const file = { hash: "c".repeat(64), name: "重扫.pdf", type: "pdf", bytes: 5 };
    one.say({ do: "put-paper", paper: { ...paper, file } });
    one.say({ do: "put-paper", paper: { ...paper, id: "another" } });
    one.say({ do: "answer-correction", answers, on: "2026-09-10" });
    expect(one.state.corrections[0]?.answered?.papers.map(({ id }) => id).toSorted()).toEqual(["another", paper.id]);
    expect(one.state.submitted?.papers).toHaveLength(before);
  });
  test.each<[string, Partial<CasePaperKept>]>([
    ["mark-missing", { marks: [] }],
    ["file-type", { file: { hash: "d".repeat(64), name: "扫描.png", type: "png", bytes: 5 } }],
    ["ends-before-review", { validUntil: day("2026-09-01") }],
  ])("takes no paper that could not be handed in at first: %s", (code, change) => {
    const one = asked();
    // Of the papers of this licence the first of which the law asks for that.
    const wanted = one.stand().papers.find(({ material: { marks, file } }) => marks.length > 0 && file !== null);
    const material = wanted?.material.id ?? "";
    expect(one.stand().defects).toEqual([]);
    one.say({ do: "put-paper", paper: flawless(one.stand(), material, { id: "again", ...change }) });
    expect(one.stand().defects).toMatchObject([{ code, paper: "again", material }]);
    const answered = { do: "answer-correction", answers, on: "2026-09-10" } as const;
    expect(one.ask(answered)).toMatchObject({ code: "papers-not-ready", data: { count: 1, first: material } });
    one.say({ do: "put-paper", paper: flawless(one.stand(), material, { id: "again" }) });
    expect(one.stand().defects).toEqual([]);
    expect(one.say(answered).state.corrections[0]?.answered?.papers.map(({ id }) => id)).toEqual(["again"]);
  });
  test("judges nothing anew that the other side has already, and nothing once it is answered", () => {
    const one = asked();
    one.say({ do: "put-paper", paper: flawless(one.stand(), "business-licence-copy", { id: "again", marks: [] }) });
    expect(one.stand().defects.length).toBeGreaterThan(0);
    one.say({ do: "take-paper", paper: "again", because: "拿错了" });
    const first = one.state.papers[0]?.id ?? "";
    one.say({ do: "take-paper", paper: first, because: "另放" });
    expect(one.stand().defects).toEqual([]);
    one.say({ do: "answer-correction", answers, on: "2026-09-10" });
    one.say({ do: "put-paper", paper: flawless(one.stand(), "business-licence-copy", { id: "late", marks: [] }) });
    expect(one.stand().defects).toEqual([]);
  });
  test("is refused where none is open, where a point is left out, or where the day runs backwards", () => {
    expect(lostLicence("submitted").code({ do: "answer-correction", answers })).toBe("no-correction-open");
    expect(asked().code({ do: "answer-correction", answers: answers.slice(1) })).toBe("correction-points");
    const blank = [...answers.slice(1), { point: "1", says: " " }];
    expect(asked().code({ do: "answer-correction", answers: blank })).toBe("correction-points");
    const long = [...answers.slice(1), { point: "1", says: "长".repeat(2001) }];
    expect(asked().code({ do: "answer-correction", answers: long })).toBe("note-too-long");
    expect(asked().code({ do: "answer-correction", answers, on: "2026-09-07" })).toBe("case-out-of-order");
  });
});
