import { describe, expect, test } from "vitest";
import {
  PlayedCase,
  courseOf,
  flawless,
  grant,
  itemFor,
  lostAnswers,
  lostLicence,
  printed,
} from "../../../../test/fixtures/playedCase.ts";
import { caseSentences } from "#contract/caseRefusalText.ts";
import { longestText } from "./decidePreparation.ts";

// Given a case, when somebody says something before it is handed in, then it is an entry, or refused by name.

const long = "长".repeat(longestText + 1);

describe("an answer", () => {
  const given = () => new PlayedCase("replace-licence");
  test("is taken for a question of the course, and that nobody knows is one", () => {
    const one = given().say({ do: "answer", answers: { what: "both", electronic: null } });
    expect(one.state).toMatchObject({ answers: { what: "both" }, unknown: ["electronic"] });
    one.say({ do: "answer", answers: { what: null, electronic: "no" } });
    expect(one.state).toMatchObject({ answers: { electronic: "no" }, unknown: ["what"] });
  });
  test.each([
    [{ nobody: "x" }, "question-unknown"],
    [{ "before.nothing": "x" }, "question-unknown"],
    [{ "after.end": "x" }, "question-unknown"],
    [{ what: "everything" }, "answer-unknown"],
    [{ circumstances: " " }, "words-missing"],
    [{ "noticed-on": "yesterday" }, "answer-unknown"],
    [{ authority: "Atlantis" }, "answer-unknown"],
    [{ "noticed-on": "2026-11-21" }, "case-day"],
    [{ circumstances: long }, "note-too-long"],
    [{ "before.issuer": "江苏省通信管理局", "asked.end": "2030-01-01" }, "ok"],
  ])("%j: %s", (answers, code) => {
    expect(given().code({ do: "answer", answers: answers as Record<string, string> })).toBe(code);
  });
  test("names the year of a report only once that year is over", () => {
    const report = new PlayedCase("annual-report");
    const coded = (year: string) => report.code({ do: "answer", answers: { year } });
    expect(["2025", "2026", "2027", "1999", "26", "0000"].map(coded)).toEqual([
      "ok",
      "report-not-open",
      "report-not-open",
      ...Array.from({ length: 3 }, () => "answer-unknown"),
    ]);
    expect(report.on("2027-01-01").code({ do: "answer", answers: { year: "2026" } })).toBe("ok");
  });
  test("of a day that is planned may lie ahead", () => {
    const planned = [...new PlayedCase("replace-licence").matter.law.courses.values()].flatMap((course) =>
      course.questions.flatMap(({ id, answers }) =>
        answers === "day" && id.startsWith("planned") ? [[course, id]] : [],
      ),
    )[0] as [ReturnType<typeof courseOf>, string] | undefined;
    if (planned === undefined) throw new Error("no course of the law asks for a planned day");
    const [course, id] = planned;
    expect(new PlayedCase(course.id).code({ do: "answer", answers: { [id]: "2027-05-01" } })).toBe("ok");
  });
  test("names the authority by its province or its id, but never one of a contract", () => {
    const one = given().say({ do: "answer", answers: { authority: "广东" } });
    expect(one.state.answers["authority"]).toBe("guangdong");
    expect(new PlayedCase("renew-contract").code({ do: "answer", answers: { authority: "广东" } })).toBe(
      "answer-unknown",
    );
  });
});

test("an answer is refused where another one came meanwhile, and its words name the question in both languages", () => {
  const one = lostLicence("answered");
  const answer = { do: "answer", answers: { what: "original" } } as const;
  expect(one.code({ ...answer, seen: { what: null } })).toBe("answered-meanwhile");
  expect(one.code({ ...answer, seen: { what: "both" } })).toBe("ok");
  expect(one.code({ ...answer, answers: { what: "both" }, seen: { what: null } })).toBe("ok");
  expect(one.ask({ ...answer, seen: { what: null } })).toMatchObject({
    data: { known: "正本和副本", knownEn: "original and duplicate", stands: "both" },
  });
  expect(one.ask({ do: "answer", answers: { what: "everything" } })).toMatchObject({
    data: { zh: "丢的是哪一件？", known: expect.stringContaining("正本（original）"), knownEn: expect.any(String) },
  });
});

test("words that have to be there are not empty: a comment, and why a paper is taken out", () => {
  const one = lostLicence("ready");
  const [paper] = one.state.papers;
  expect(one.say({ do: "own", owner: "\u200b" }).state.owner).toBeNull();
  for (const blank of ["  ", "\u200b", "\u3164\u2800\u00a0", "\ufeff\u0007"])
    expect(one.code({ do: "comment", says: blank })).toBe("words-missing");
  expect(one.code({ do: "take-paper", paper: paper?.id ?? "", because: " " })).toBe("words-missing");
  expect(one.code({ do: "take-paper", paper: paper?.id ?? "", because: "换一份" })).toBe("ok");
});

test("what was collected is a step once it was granted, not before the decision, and ends the clock", () => {
  const collect = { do: "step", stage: "deliver", note: null } as const;
  expect(lostLicence("accepted").code(collect)).toBe("not-decided");
  expect(
    lostLicence("accepted")
      .say({ ...grant, outcome: "refused", because: "材料不实", on: "2026-10-09" })
      .code(collect),
  ).toBe("not-granted");
  const one = lostLicence("granted");
  expect(one.code({ ...collect, on: "2026-10-08" })).toBe("case-out-of-order");
  one.say({ ...collect, on: "2026-10-13" });
  const stand = one.stand();
  expect(stand.stages.find(({ stage }) => stage.id === "deliver")).toMatchObject({ state: "done", on: "2026-10-13" });
  expect(stand.current?.id).toBe("verify");
  expect(stand.turn).toBe("ours");
  expect(stand.clocks.find(({ stage }) => stage?.id === "deliver")?.clock.ended).toMatchObject({ on: "2026-10-13" });
});

test("an owner, a comment and another law are recorded, a comment even after the end", () => {
  const one = lostLicence("answered");
  one
    .say({ do: "own", owner: "小李" })
    .say({ do: "move-law", law: "f".repeat(64) })
    .say({ do: "comment", says: " 等 " });
  expect(one.state).toMatchObject({ owner: "小李", law: "f".repeat(64) });
  expect(one.events.at(-1)).toMatchObject({ kind: "case-commented", data: { says: "等" } });
  expect(one.code({ do: "comment", says: long })).toBe("note-too-long");
  one.say({ do: "withdraw", because: "找到了" });
  expect(one.code({ do: "own", owner: null })).toBe("case-closed");
  expect(one.code({ do: "comment", says: "记一笔" })).toBe("ok");
});

describe("a paper", () => {
  test("is put in, replaced under its id, and taken out", () => {
    const one = lostLicence("printed");
    const paper = flawless(one.stand(), "business-licence-copy");
    one.say({ do: "put-paper", paper }).say({ do: "put-paper", paper: { ...paper, count: 2 } });
    expect(one.state.papers.filter(({ id }) => id === paper.id)).toEqual([{ ...paper, count: 2 }]);
    one.say({ do: "take-paper", paper: paper.id, because: "错了" });
    expect(one.state.papers.map(({ material }) => material)).toEqual(["loss-statement"]);
  });
  test("is refused where the law has no such material, where its days run backwards, or where they have not come", () => {
    const one = lostLicence("printed");
    const paper = flawless(one.stand(), "business-licence-copy");
    const put = (change: object) => one.code({ do: "put-paper", paper: { ...paper, ...change } });
    expect(put({ material: "nothing" })).toBe("material-not-asked");
    expect(put({ received: "2026-09-03", verified: "2026-09-02" })).toBe("paper-days");
    expect(put({ received: "2026-11-21" })).toBe("case-day");
    expect(one.code({ do: "take-paper", paper: "nothing", because: "" })).toBe("paper-unknown");
    expect(one.code({ do: "take-paper", paper: printed.paper, because: long })).toBe("note-too-long");
  });
});

describe("a waiver", () => {
  test("is taken with a reason for what practice asks, is taken back, and is refused for what is official", () => {
    const one = lostLicence("printed");
    const practice = one.stand().papers.find(({ needed, confidence }) => needed && confidence === "practice");
    if (practice === undefined) throw new Error("the list of a lost licence has nothing that only practice asks for");
    const material = practice.material.id;
    expect(one.code({ do: "waive", material, because: " " })).toBe("words-missing");
    expect(one.code({ do: "waive", material, because: long })).toBe("note-too-long");
    expect(one.code({ do: "waive", material: "number-application", because: "x" })).toBe("material-not-asked");
    one.say({ do: "waive", material, because: "电话问过" });
    expect(one.stand().defects.map((defect) => defect.material)).not.toContain(material);
    one.say({ do: "waive", material, because: null });
    expect(one.stand().defects.map((defect) => defect.material)).toContain(material);
    const official = [...one.matter.law.courses.keys()].flatMap((course) => {
      const of = new PlayedCase(course, { authority: "jiangxi" });
      const asked = of.stand().papers.find(({ confidence }) => confidence === "official");
      return asked === undefined ? [] : [of.code({ do: "waive", material: asked.material.id, because: "x" })];
    });
    expect(new Set(official)).toEqual(new Set(["waiver-official"]));
  });
});

test("a paper that is not asked for is refused with what is, or with what to do where no list is known", () => {
  const sentence = (one: PlayedCase) => {
    const refused = one.ask({ do: "waive", material: "number-application", because: "x" });
    if (refused.ok) throw new Error("it was taken");
    return caseSentences[refused.code]?.({ code: refused.code, at: refused.at, data: refused.data });
  };
  expect(sentence(lostLicence("printed"))?.zh).toContain("遗失补办申请表（replacement-form）");
  expect(sentence(lostLicence("printed"))?.en).toContain("Business licence (business-licence-copy)");
  const none = sentence(new PlayedCase("replace-certificate"));
  expect(none?.zh).toContain("没有材料清单");
  expect(none?.zh).not.toContain("：。");
});

describe("a statement in a newspaper", () => {
  const publish = (change: Partial<(typeof printed)["publication"]> | object, rest: object = {}) =>
    lostLicence("answered").code({ ...printed, publication: { ...printed.publication, ...change }, ...rest } as never);
  test("gives the paper that it is, on the day of print", () => {
    const { state } = lostLicence("printed");
    expect(state.published).toMatchObject({ on: "2026-09-02", name: "示例日报" });
    expect(state.papers).toMatchObject([
      { material: "loss-statement", count: 3, effective: "2026-09-02", received: null },
    ]);
  });
  test("is refused by name", () => {
    expect(publish({ level: "city" })).toBe("newspaper-unfit");
    expect(publish({ level: "unknown" })).toBe("newspaper-level-unknown");
    expect(publish({ level: "national" })).toBe("ok");
    expect(publish({ text: null })).toBe("statement-missing");
    expect(publish({ text: "  " })).toBe("statement-missing");
    expect(publish({}, { faults: [{ zh: "没有写编号", en: "the number is missing" }] })).toBe("statement-faulty");
    expect(publish({}, { on: "2026-08-31" })).toBe("case-out-of-order");
    expect(publish({}, { on: "2026-11-21" })).toBe("case-day");
    expect(lostLicence("submitted").code(printed)).toBe("case-submitted-already");
    expect(new PlayedCase("renew-contract").code(printed)).toBe("stage-not-here");
  });
  test("agrees with the directory, or takes name and level from it", () => {
    const chenbao = { newspaper: "nanjing-chenbao", name: "南京晨报", level: "provincial" };
    expect(publish(chenbao)).toBe("ok");
    expect(publish({ ...chenbao, name: "x小报" })).toBe("newspaper-other-name");
    expect(publish({ ...chenbao, level: "city" })).toBe("newspaper-other-level");
    expect(publish({ ...chenbao, newspaper: "nobody" })).toBe("newspaper-unknown");
    const filled = lostLicence("answered").say({
      ...printed,
      publication: { ...printed.publication, newspaper: "nanjing-chenbao", name: "", level: "unknown" },
    });
    expect(filled.state.published).toMatchObject({ name: "南京晨报", level: "provincial" });
    // Named as in the directory it is that one, with or without its id.
    expect(publish({ name: "南京晨报", level: "national" })).toBe("newspaper-other-level");
    expect(publish({ newspaper: "shenzhen-tequbao", name: "", level: "unknown" })).toBe("newspaper-level-unknown");
    expect(publish({ newspaper: "shenzhen-tequbao", name: "", level: "city" })).toBe("newspaper-unfit");
  });
  test.each(["《南方日报》", "南方日报社", "南方日報", "南方 日报", "南方日报（深圳版）", " 《南方日報》社 "])(
    "%s is the paper of the directory",
    (name) => {
      const one = lostLicence("answered");
      const publication = { ...printed.publication, name, level: "unknown" } as const;
      expect(one.say({ ...printed, publication }).state.published).toMatchObject({
        newspaper: "nanfang-ribao",
        name: "南方日报",
        level: "provincial",
      });
      expect(publish({ name, level: "national" })).toBe("newspaper-other-level");
      expect(publish({ name, medium: "magazine" })).toBe("newspaper-no-magazine");
    },
  );
  test.each([
    "新浪网",
    "南方日报（微信公众号）",
    "南方日报官网",
    "南方日报（数字报）",
    "南方日报网络版",
    "人民網",
    "某某头条号",
  ])("%s is no newspaper", (name) => expect(publish({ name, level: "national" })).toBe("newspaper-unfit"));
  test("before the loss is refused by the day that was answered, not by a step", () => {
    const refused = lostLicence("answered").ask({ ...printed, on: "2026-08-31" } as never);
    if (refused.ok) throw new Error("it is not refused");
    const { zh, en } = caseSentences[refused.code]?.(refused as never) ?? { zh: "", en: "" };
    expect(zh).toMatch(/发现遗失的那一天（.*「问题」里改答案/u);
    expect(zh).not.toMatch(/上一步|撤销登记/u);
    expect(en).not.toContain("last step");
  });
  test("has a name and at least one original", () => {
    expect(publish({ name: "  ", level: "national" })).toBe("newspaper-name-missing");
    expect(publish({ name: "", level: "national", originals: 0 })).toBe("newspaper-name-missing");
    expect(publish({ originals: 0 })).toBe("newspaper-no-original");
  });
  test("may be in a magazine where a text takes one", () => {
    expect(publish({ medium: "magazine" })).toBe("ok");
    expect(publish({ medium: "magazine", level: "city" })).toBe("newspaper-unfit");
    const one = lostLicence("answered");
    const { course, law } = one.matter;
    const national = law.proceedings.get("replace-licence");
    if (national === undefined) throw new Error("the law has no such proceeding");
    const newspaper = (national.provisions.get("newspaper") ?? []).map((provision) => ({
      ...provision,
      asks: provision.asks === null ? null : { ...provision.asks, magazine: false },
    }));
    const provisions = new Map(national.provisions).set("newspaper", newspaper);
    const proceedings = new Map(law.proceedings).set(national.id, { ...national, provisions });
    const magazine = { ...printed, publication: { ...printed.publication, medium: "magazine" } } as const;
    one.matter = { ...one.matter, course: { ...course }, law: { ...law, proceedings } };
    expect(one.code(magazine)).toBe("magazine-unfit");
    expect(one.say({ do: "answer", answers: { authority: "江西" } }).code(magazine)).toBe("ok");
  });
  test("may be in a paper of any level where the authority said so", () => {
    const one = new PlayedCase("replace-licence");
    one.say({ do: "answer", answers: { ...lostAnswers, "newspaper-level": "any" } });
    const publication = { ...printed.publication, level: "unknown" } as const;
    expect(one.code({ ...printed, publication })).toBe("ok");
  });
});

test("a step is done once, and only where the course has it", () => {
  const one = new PlayedCase("renew-contract", { item: itemFor(courseOf("renew-contract")) });
  expect(one.code({ do: "step", stage: "dance", note: null })).toBe("stage-not-here");
  expect(one.code({ do: "step", stage: "close", note: null })).toBe("stage-no-step");
  expect(one.code({ do: "step", stage: "offer", note: long })).toBe("note-too-long");
  one.say({ do: "step", stage: "offer", note: null, on: "2026-10-01" });
  expect(one.code({ do: "step", stage: "offer", note: null })).toBe("stage-done");
  const electronic = lostLicence("answered");
  expect(electronic.code({ do: "step", stage: "fork.electronic", note: null })).toBe("stage-not-here");
  electronic.say({ do: "answer", answers: { electronic: "yes" } });
  expect(electronic.code({ do: "submit", number: null })).toBe("steps-open");
  electronic.say({ do: "step", stage: "fork.electronic", note: null });
  const again = electronic.ask({ do: "step", stage: "fork.electronic", note: null });
  if (again.ok) throw new Error("a step was done twice");
  expect(caseSentences[again.code]?.(again as never).zh).toMatch(/^「已有电子许可证：/u);
  expect(electronic.code({ do: "submit", number: null })).toBe("not-published");
});
