import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import { caseRefusals } from "#contract/caseEntries.ts";
import { refusalText } from "#contract/refusalText.ts";
import { caseReplyOf } from "#service/cases/caseReplyOf.ts";
import { grantedNew, newLicenceFields } from "./fixtures/grantedNew.ts";
import { Chance, anything, helpful } from "./fixtures/saidByChance.ts";
import { correctionNotice } from "./fixtures/correctionNotice.ts";
import {
  PlayedCase,
  bothKept,
  caseLaw,
  flawless,
  grant,
  lostLicence,
  newScan,
  printed,
} from "./fixtures/playedCase.ts";
import type { CasePaperKept } from "#record/case/caseEvent.ts";
import type { Said } from "./fixtures/playedCase.ts";

// Every refusal and every sentence of a case, as chance comes upon them in every course: no punctuation twice, no
// Chinese in English but what somebody wrote, no bare identifier in Chinese. An identifier may stand in parentheses.

type Bilingual = { readonly zh: string; readonly en: string };

const han = /\p{Script=Han}/u;
const bareWord = /(?<![a-z0-9.@])[a-z][a-z]+(?:-[a-z]+)*(?![a-z0-9@.])/u;
const twice = /[。，；：、！？][。，；：、！]|[.;,:][.;,:]|[!?][.;,]/u;

/** Texts that somebody wrote: everything in what he said but the names of its parts. */
function written(value: unknown, isNamed = false): readonly string[] {
  if (typeof value === "string") return [value];
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => [
    ...(isNamed ? [key] : []),
    ...written(part, key === "answers" || key === "fields"),
  ]);
}

const reached = new Set<string>();
const ours = [
  "示例日报",
  ...[...caseLaw.newspapers.values()].map(({ title }) => title.zh),
  "星河示例通信有限公司",
  "示例",
  "苏B2-20210001",
];

function faults({ zh, en }: Bilingual, said: readonly string[]): readonly string[] {
  const quoted = (text: string): string =>
    said
      .toSorted((a, b) => b.length - a.length)
      .reduce((left, one) => left.replaceAll(`「${one}」`, "「」").replaceAll(`"${one}"`, '""'), text);
  const without = (text: string): string =>
    [...ours, ...said.filter((one) => han.test(one))].reduce((left, one) => left.replaceAll(one, ""), quoted(text));
  const plain = without(zh)
    .replaceAll(/（[^）]*）/gu, "")
    .replaceAll(/zhaozhang [a-z]+( [a-z]+)?/gu, "");
  return [
    ...(bareWord.test(plain) ? [`bare identifier: ${zh}`] : []),
    ...(twice.test(zh) ? [`twice: ${zh}`] : []),
    ...(twice.test(en) ? [`twice: ${en}`] : []),
    ...(han.test(without(en)) ? [`Chinese: ${en}`] : []),
    ...(/undefined|null|\[object/u.test(zh + en) ? [`nothing there: ${zh} ${en}`] : []),
  ];
}

/** Every pair of sentences within a reply. */
function sentencesIn(value: unknown): readonly Bilingual[] {
  if (value === null || typeof value !== "object") return [];
  if ("zh" in value && "en" in value && typeof value.zh === "string") return [value as Bilingual];
  return Object.values(value).flatMap(sentencesIn);
}

function replySentences(one: PlayedCase): readonly Bilingual[] {
  const stream = one.events.map((event) => ({ ...event, recordedAt: "2026-11-20T00:00:00Z", by: "local" }));
  const company = { ...one.matter.company, demo: false, settings: { archived: false } };
  const law = { law: caseLaw, current: true, readable: true };
  const reply = caseReplyOf({ version: "test" } as never, one.stand(), company as never, {
    stream: stream as never,
    law,
    whoWrote: () => ({ zh: "小李", en: "Li" }),
  });
  // What the law says is checked with the law; here it is what is made of it.
  const { history, todo, risk, waiting, newspaper, papers } = reply;
  return sentencesIn([history.map(({ says }) => says), todo, risk, waiting, newspaper, papers.map((p) => p.defects)]);
}

describe.each([...caseLaw.courses.keys()])("the sentences of %s", (course) => {
  test.each([1, 2, 3])("are in order on walk %i", (seed) => {
    const chance = new Chance(seed);
    const one = new PlayedCase(course, { today: "2026-09-01", authority: chance.of([null, "jiangsu", "miit"]) });
    const found = new Set<string>();
    const said: string[] = [];
    for (let step = 0; step < 90; step += 1) {
      if (chance.happens(3)) one.on(addDays(one.matter.today, chance.below(12)));
      const next: Said = chance.happens(2) ? anything(chance, one) : helpful(chance, one);
      said.push(...written(next));
      const decided = one.ask(next);
      if (!decided.ok) reached.add(decided.code);
      if (decided.ok) one.sayAlone(next);
      else for (const fault of faults(refusalText(decided), written(next))) found.add(fault);
      if (step % 15 !== 14) continue;
      for (const sentence of replySentences(one)) for (const fault of faults(sentence, said)) found.add(fault);
    }
    expect([...found]).toEqual([]);
  });
});

const known = [...caseLaw.newspapers.values()].find(({ level }) => level === "national");
if (known === undefined) throw new Error("the directory has no national newspaper");

/** What chance seldom comes upon. */
const seldom: readonly (readonly [PlayedCase, Said])[] = [
  [lostLicence("answered"), { do: "comment", says: "长".repeat(2001) }],
  [lostLicence("answered"), { do: "answer", answers: { 没有: "乱写" } }],
  [lostLicence("answered"), { do: "answer", answers: { what: "original" }, seen: { what: null } }],
  [lostLicence("answered"), { do: "submit", number: null }],
  [new PlayedCase("replace-licence"), { do: "submit", number: null }],
  [
    lostLicence("printed").say({ do: "answer", answers: { "noticed-on": "2026-09-03" } }),
    { do: "submit", number: null },
  ],
  waivedOfficial(),
  [lostLicence("answered"), printedWith({ level: "city" })],
  [new PlayedCase("annual-report"), { do: "answer", answers: { year: "2026" } }],
  [lostLicence("answered"), printedWith({ level: "unknown" })],
  [lostLicence("answered"), printedWith({ text: null })],
  [lostLicence("answered"), printedWith({ newspaper: "no-such-paper" })],
  [lostLicence("answered"), printedWith({ name: " ", newspaper: null })],
  [lostLicence("answered"), printedWith({ newspaper: known.id, name: "别的报" })],
  [lostLicence("answered"), printedWith({ newspaper: known.id, name: "", level: "city" })],
  [lostLicence("answered"), printedWith({ originals: 0 })],
  [lostLicence("answered"), printedWith({ newspaper: known.id, name: "", level: "unknown", medium: "magazine" })],
  [
    lostLicence("granted").say({ do: "step", stage: "deliver", note: null, on: "2026-10-13" }),
    { do: "step", stage: "deliver", note: null },
  ],
  [lostLicence("answered"), { ...printed, faults: [worded("没有写编号。", "No number."), worded("再登。", "Again.")] }],
  [
    lostLicence("printed").say({ do: "answer", answers: { waits: "yes" } }),
    { do: "submit", number: null, on: "2026-09-20" },
  ],
  [lostLicence("printed"), paperWith({ received: day("2026-09-03"), verified: day("2026-09-02") })],
  [lostLicence("printed"), paperWith({ effective: day("2026-09-03"), validUntil: day("2026-09-02") })],
  [lostLicence("printed"), paperWith({ item: "nothing" })],
  [lostLicence("printed"), paperWith({ validUntil: day("2036-11-21"), openEnded: true })],
  [lostLicence("submitted"), { do: "answer", answers: { what: "acceptance-notice" } }],
  [lostLicence("granted"), { do: "answer", answers: { what: "acceptance-notice" } }],
  [lostLicence("submitted"), { do: "ask-correction", points: [], until: null, notice: null }],
  [lostLicence("submitted"), { ...correctionNotice, until: day("2026-09-01") }],
  [lostLicence("submitted").say({ ...correctionNotice, on: "2026-09-08" }), correctionNotice],
  [lostLicence("accepted"), { do: "accept", number: null, deemed: false }],
  [lostLicence("accepted"), { do: "accept", number: null, deemed: false, on: "2026-09-01" }],
  [lostLicence("accepted"), { do: "pause", ground: "乱写" }],
  [
    lostLicence("accepted").say({ do: "pause", ground: "hearing", on: "2026-09-14" }),
    { do: "pause", ground: "hearing" },
  ],
  [lostLicence("accepted"), { ...grant, outcome: "refused", because: null }],
  [
    lostLicence("accepted").say({ ...grant, outcome: "refused", because: "材料不实", on: "2026-10-09" }),
    { do: "step", stage: "deliver", note: null },
  ],
  [renewedLate(), { ...grant, deemed: true }],
  [lostLicence("answered"), { do: "answer", answers: { "noticed-on": "1900-01-01" } }],
  [lostLicence("received"), { do: "settle", field: "end", how: "explained", says: "核对过" }],
  [lostLicence("granted"), { do: "receive", fields: { end: "2187-06-30" }, paper: null }],
  [lostLicence("received"), { do: "settle", field: "company", how: "explained", says: "核对过名称没有变化" }],
  [lostLicence("received"), { do: "settle", field: "end", how: "not-printed", says: "新证上没有有效期" }],
  [otherName(), { do: "settle", field: "company", how: "explained", says: "ok" }],
  [otherName(), { do: "settle", field: "company", how: "not-printed", says: "新证上没有公司名称" }],
  [compared(), { do: "close", custody: null }],
  [corrected(), { do: "receive", fields: {}, paper: newScan }],
  [withoutScan(), { do: "close", custody: bothKept }],
  [lostLicence("received").settle(), { do: "close", custody: { original: bothKept.original } }],
  [reported(), { do: "close", custody: bothKept }],
  [withoutNumber(), { do: "close", custody: null }],
  [
    lostLicence("accepted"),
    { do: "extend", by: { value: 11, unit: "working-day" }, because: "批准", on: "2026-09-14" },
  ],
];

/** A new licence with a name that was contested and entered anew. */
function corrected(): PlayedCase {
  const one = lostLicence("received").say({ do: "receive", fields: { company: "星河公司" }, paper: null });
  one.say({ do: "settle", field: "company", how: "contested", says: "名称错了" });
  return one.say({ do: "receive", fields: { company: "星河示例通信有限公司" }, paper: null });
}

/** A renewal that was handed in after the last day for it. */
function renewedLate(): PlayedCase {
  const one = new PlayedCase("renew-licence", { today: "2027-05-01" });
  const unknown = one.matter.course.questions.map(({ id }) => [id, null] as const);
  one.say({ do: "answer", answers: Object.fromEntries(unknown) });
  for (const { stage } of one.stand().stages)
    if (stage.kind === "step") one.say({ do: "step", stage: stage.id, note: null });
  return one.collect().say({ do: "submit", number: "S-1" }).say({ do: "accept", number: null, deemed: false });
}

/** A new licence that was explained without its number. */
function withoutNumber(): PlayedCase {
  const { number: _number, ...fields } = newLicenceFields;
  return grantedNew("new-licence", { coverage: "one" }, fields);
}

/** A paper that an official text asks for. */
function waivedOfficial(): readonly [PlayedCase, Said] {
  for (const course of caseLaw.courses.keys()) {
    const one = new PlayedCase(course, { authority: "jiangxi" });
    const wanted = one.stand().papers.find(({ confidence }) => confidence === "official");
    if (wanted !== undefined) return [one, { do: "waive", material: wanted.material.id, because: "问过" }];
  }
  throw new Error("no official text asks for a paper");
}

function worded(zh: string, en: string): Bilingual {
  return { zh, en };
}

/** One whose new licence has another name. */
function otherName(): PlayedCase {
  return lostLicence("received").say({ do: "receive", fields: { company: "888" }, paper: null });
}

/** A report, which has no copies. */
function reported(): PlayedCase {
  const one = new PlayedCase("annual-report");
  one.say({ do: "answer", answers: { year: "2025", held: "yes", stands: "late", graded: "yes" } });
  one.say({ do: "step", stage: "figures", note: null }).collect().say({ do: "submit", number: null });
  return one.say({ do: "step", stage: "published", note: null });
}

/** One of which somebody kept no file. */
function withoutScan(): PlayedCase {
  const one = lostLicence("granted");
  one.say({ do: "receive", fields: { end: "2027-06-30" }, paper: null, on: "2026-10-16" });
  return one.settle();
}

/** One whose new licence agrees in everything. */
function compared(): PlayedCase {
  const one = lostLicence("granted");
  const fields = Object.fromEntries(
    one.stand().compared.map(({ field, before }) => [field.id, before ?? "2026-10-16"]),
  );
  one.say({ do: "receive", fields, paper: newScan, on: "2026-10-16" });
  return one.settle();
}

function printedWith(change: Partial<(typeof printed)["publication"]> | object): Said {
  return { ...printed, publication: { ...printed.publication, ...change } } as Said;
}

function paperWith(change: Partial<CasePaperKept>): Said {
  const stand = lostLicence("printed").stand();
  const material = stand.defects.find(({ code }) => code === "missing")?.material ?? "";
  return { do: "put-paper", paper: flawless(stand, material, change) };
}

test.each(seldom)("are in order where chance seldom comes (%#)", (one, said) => {
  const decided = one.ask(said);
  if (decided.ok) throw new Error(`${said.do} is not refused`);
  reached.add(decided.code);
  expect(faults(refusalText(decided), written(said))).toEqual([]);
});

/** Why a case cannot be opened: no case is there yet that something could be said of. */
const opening = ["course-unknown", "case-item-kind", "case-item-needed", "case-open-already"];

test("every refusal of a case was come upon, by chance or by a case of its own", () => {
  const file = readFileSync(new URL("../src/record/case/caseRefusal.ts", import.meta.url), "utf8");
  const codes = [...file.matchAll(/^ {2}\| "([a-z-]+)"/gmu)].flatMap(([, code]) => code ?? []);
  expect(codes.length).toBeGreaterThan(60);
  expect(codes.filter((code) => !(caseRefusals as readonly string[]).includes(code))).toEqual(opening);
  // Whether a file or another item is there is not the case's to say, and no text of today refuses a magazine.
  const elsewhere: readonly string[] = ["case-file-unknown", "item-known", "number-held", "magazine-unfit"];
  expect(caseRefusals.filter((code) => !elsewhere.includes(code) && !reached.has(code))).toEqual([]);
  for (const code of elsewhere) {
    const data = { company: "示例", name: "示例", hash: "示例", newspaper: "示例", number: "示例" };
    expect(faults(refusalText({ ok: false, code, at: "x", data } as never), [])).toEqual([]);
  }
});
