import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import { resultFieldIds } from "#law/course.ts";
import type { CaseQuestion } from "#law/course.ts";
import { PlayedCase, caseLaw, courseOf, flawless, itemFor, printed } from "../../../test/fixtures/playedCase.ts";
import type { Said } from "../../../test/fixtures/playedCase.ts";
import { seededRandom } from "../../../bench/seededRandom.ts";
import { evolveCase } from "./case.ts";
import type { Case } from "./case.ts";
import { takenBackKinds } from "./caseEvent.ts";
import { caseStand } from "./caseStand.ts";
import type { CaseStand } from "./caseStand.ts";
import { openFields } from "./compareResult.ts";

// Random sequences of what can be said of a case, for every course of the law, valid and not, in any order and on any
// day. A failure prints the seed: WALK_SEED=<seed> plays that one again, WALKS=<number> plays more.

const refusals = new Set(
  [...readFileSync(new URL("caseRefusal.ts", import.meta.url), "utf8").matchAll(/^ {2}\| "([a-z-]+)"/gmu)].map(
    ([, code]) => code,
  ),
);
const [replayed, walks] = [process.env["WALK_SEED"], Number(process.env["WALKS"] ?? "6")];
const seeds = replayed === undefined ? Array.from({ length: walks }, (_, at) => 1 + at) : [Number(replayed)];
const stepsOfWalk = 70;

class Chance {
  readonly #random: () => number;
  constructor(seed: number) {
    this.#random = seededRandom(seed);
  }
  below(most: number): number {
    return Math.floor(this.#random() * most);
  }
  of<One>(all: readonly One[]): One {
    const one = all[this.below(all.length)];
    if (one === undefined) throw new Error("there is nothing to choose from");
    return one;
  }
  happens(oneIn: number): boolean {
    return this.below(oneIn) === 0;
  }
}

function answerTo(chance: Chance, { answers }: CaseQuestion): string | null {
  if (chance.happens(6)) return null;
  if (chance.happens(20)) return "nonsense";
  if (answers === "text") return "说明";
  if (answers === "year") return chance.of(["2024", "2025", "2026"]);
  if (answers === "day") return addDays(day("2026-08-20"), chance.below(60));
  return chance.of(answers).id;
}

/** What helps the case on from where it stands. */
function helpful(chance: Chance, one: PlayedCase): Said {
  const stand = one.stand();
  const { state } = one;
  const [question] = stand.open;
  if (question !== undefined) return { do: "answer", answers: { [question.id]: answerTo(chance, question) } };
  const fork = stand.forks.find(({ id, does }) => does === "first" && state.stepsDone[`fork.${id}`] === undefined);
  if (fork !== undefined) return { do: "step", stage: `fork.${fork.id}`, note: null };
  if (stand.correction !== null)
    return { do: "answer-correction", answers: stand.correction.points.map(({ id }) => ({ point: id, says: "已补" })) };
  const missing = stand.defects.find(({ code }) => code === "missing");
  if (missing !== undefined && chance.happens(2)) return paperOf(one, missing.material);
  const { current } = stand;
  switch (current?.kind) {
    case "publish":
      return { ...printed, paper: `paper-${chance.below(1000)}` };
    case "step":
      return { do: "step", stage: current.id, note: null };
    case "prepare":
    case "submit":
      return missing === undefined ? { do: "submit", number: null } : paperOf(one, missing.material);
    case "accept":
      return { do: "accept", number: null, deemed: chance.happens(3) };
    case "decide":
      return { do: "decide", outcome: "granted", number: null, because: null, deemed: chance.happens(4), paper: null };
    case "deliver":
    case "verify":
      return state.result === null ? resultOf(chance, stand) : settling(chance, stand);
    default:
      return { do: "close", custody: "档案室" };
  }
}

function paperOf(one: PlayedCase, material: string): Said {
  return { do: "put-paper", paper: flawless(one.stand(), material) };
}

function resultOf(chance: Chance, { compared }: CaseStand): Said {
  const fields = compared.map(({ field: { id }, asked, before }) => {
    const isDate = id === "start" || id === "end" || id === "issued-on";
    const now = chance.happens(8) ? null : (asked ?? before);
    return [id, now ?? (isDate ? "2031-06-30" : "别的")] as const;
  });
  return { do: "receive", fields: Object.fromEntries(fields), paper: null };
}

function settling(chance: Chance, { compared }: CaseStand): Said {
  const [open] = openFields(compared);
  if (open === undefined) return { do: "close", custody: "档案室" };
  return { do: "settle", field: open.field.id, how: chance.happens(5) ? "contested" : "explained", says: "核对过" };
}

/** Anything that can be said, sensible or not. */
function anything(chance: Chance, one: PlayedCase): Said {
  const { course, law } = one.matter;
  const material = chance.of([...law.materials.keys()]);
  const asked = one.stand().papers.map((paper) => paper.material.id);
  const stage = chance.of([...course.stages.map(({ id }) => id), "nothing", "fork.electronic"]);
  const all: readonly (() => Said)[] = [
    () => ({ do: "own", owner: chance.of(["小李", null]) }),
    () => ({ do: "comment", says: "记一笔" }),
    () => ({ do: "move-law", law: law.hash }),
    () => ({ do: "step", stage, note: null }),
    () => ({ do: "waive", material: chance.of([material, ...asked]), because: chance.of(["问过", " ", null]) }),
    () => ({ do: "take-paper", paper: chance.of([...one.state.papers.map(({ id }) => id), "nothing"]), because: "错" }),
    () => (asked.length === 0 ? { do: "resume" } : paperOf(one, chance.of(asked))),
    () => ({ ...printed, publication: { ...printed.publication, level: chance.of(["city", "unknown", "national"]) } }),
    () => ({
      ...printed,
      faults: chance.of([[], [{ zh: "没有写编号", en: "the number is missing" }]]),
      paper: `paper-${chance.below(1000)}`,
    }),
    () => ({ do: "submit", number: "S" }),
    () => ({ do: "accept", number: null, deemed: chance.happens(2) }),
    () => ({
      do: "ask-correction",
      points: chance.of([[], [{ id: "1", says: "补签字" }]]),
      until: chance.of([null, day("2026-09-30")]),
      notice: null,
    }),
    () => ({ do: "answer-correction", answers: [{ point: "1", says: chance.of(["已签", ""]) }] }),
    () => ({ do: "pause", ground: chance.of(["hearing", "expert-review", "holiday"]) }),
    () => ({ do: "resume" }),
    () => ({ do: "extend", by: { value: chance.of([5, 10, 11]), unit: "working-day" }, because: "批准" }),
    () => ({
      do: "decide",
      outcome: chance.of(["granted", "granted", "refused", "not-accepted"]),
      number: null,
      because: null,
      deemed: chance.happens(3),
      paper: null,
    }),
    () => resultOf(chance, one.stand()),
    () => ({ do: "receive", fields: { [chance.of(resultFieldIds)]: chance.of(["2030-01-01", "x"]) }, paper: null }),
    () => ({
      do: "settle",
      field: chance.of(resultFieldIds),
      how: chance.of(["explained", "contested"]),
      says: chance.of(["核对过", " "]),
    }),
    () => ({ do: "take-back", what: chance.of(takenBackKinds), stage, because: chance.of(["登错了", " "]) }),
    () => ({ do: "close", custody: chance.of([null, "档案室"]) }),
    () => (chance.happens(4) ? { do: "withdraw", because: "不办了" } : { do: "resume" }),
    () => ({ do: "answer", answers: { [chance.of(course.questions).id]: chance.of(["yes", "no", "x", null]) } }),
  ];
  return chance.of(all)();
}

/** Where something was handed in, how the case stood then. */
function walk(seed: number, course: string): { readonly one: PlayedCase; readonly handedIn: CaseStand | null } {
  const chance = new Chance(seed);
  const of = courseOf(course);
  const terms = [{ start: day("2022-03-01"), end: day(chance.of(["2026-12-31", "2027-06-30", "2026-09-30"])) }];
  const item = chance.happens(8) ? null : itemFor(of, { terms });
  const one = new PlayedCase(course, {
    item,
    today: "2026-09-01",
    authority: chance.of([null, "jiangsu", "jiangxi", "miit"]),
  });
  let handedIn: CaseStand | null = null;
  for (let step = 0; step < stepsOfWalk; step += 1) {
    if (chance.happens(3)) one.on(addDays(one.matter.today, chance.below(12)));
    const said = chance.happens(3) ? anything(chance, one) : helpful(chance, one);
    const on = chance.happens(5) ? addDays(one.matter.today, chance.below(9) - 6) : one.matter.today;
    const before = { stand: one.stand(), state: JSON.stringify(one.state), entries: one.events.length };
    const decided = one.ask({ ...said, on });
    expect(JSON.stringify(one.state)).toBe(before.state);
    expect(decided.ok || refusals.has(decided.code), decided.ok ? "" : decided.code).toBe(true);
    if (!decided.ok) continue;
    if (said.do === "submit") handedIn = before.stand;
    if (said.do === "close") endsWell(before.stand, handedIn);
    one.say({ ...said, on });
    const folded = (JSON.parse(JSON.stringify(one.events)) as typeof one.events).reduce<Case | null>(evolveCase, null);
    expect(folded).toEqual(one.state);
    const wasLast = (JSON.parse(before.state) as Case).lastOn;
    expect(said.do === "take-back" ? one.state.lastOn <= wasLast : one.state.lastOn >= wasLast).toBe(true);
  }
  return { one, handedIn };
}

/** A case that ends well ends with nothing left. */
function endsWell(stand: CaseStand, handedIn: CaseStand | null): void {
  const { case: one, matter } = stand;
  if (one.decided !== null && one.decided.outcome !== "granted") return;
  const hands = matter.course.stages.some(({ kind }) => kind === "submit");
  const judged = hands ? handedIn : stand;
  if (judged === null) throw new Error(`${one.course} ends without having been handed in`);
  expect(judged.defects.map(({ material, code }) => `${material}: ${code}`)).toEqual([]);
  expect(judged.open.map(({ id }) => id)).toEqual([]);
  const needed = judged.papers.filter((paper) => paper.needed && judged.case.waived[paper.material.id] === undefined);
  const there = new Set(judged.case.papers.map(({ material }) => material));
  expect(needed.map(({ material }) => material.id).filter((id) => !there.has(id))).toEqual([]);
  expect(stand.open.map(({ id }) => id)).toEqual([]);
  const verifies = stand.stages.some(({ stage }) => stage.kind === "verify");
  if (verifies) expect(openFields(stand.compared).map(({ field }) => field.id)).toEqual([]);
  expect(stand.correction).toBeNull();
  expect(
    stand.stages.flatMap(({ stage, state }) => (stage.kind === "step" && state !== "done" ? [stage.id] : [])),
  ).toEqual([]);
}

describe.each([...caseLaw.courses.keys()])("the course %s", (course) => {
  test("is never in a state that cannot be, whatever is said", () => {
    for (const seed of seeds) {
      try {
        expect(walk(seed, course).one.events[0]?.kind).toBe("case-opened");
      } catch (error) {
        throw new Error(`WALK_SEED=${seed} plays it again`, { cause: error });
      }
    }
  });

  test.each([null, "jiangsu", "miit", "jiangxi", "beijing", "guangdong"])(
    "can be brought to its end at %s",
    (authority) => {
      const chance = new Chance(7);
      const one = new PlayedCase(course, { today: "2026-09-01", authority });
      // Answers that lead nowhere else: every question is tried until no fork ends the case.
      for (let tries = 0; tries < 400 && (one.stand().open.length > 0 || leadsElsewhere(one)); tries += 1) {
        const asked = one.stand().open[0] ?? chance.of(one.stand().questions);
        const answer = answerTo(chance, asked);
        const said = { do: "answer", answers: { [asked.id]: answer } } as const;
        if (one.code(said) === "ok") one.say(said);
      }
      for (let step = 0; step < 120 && one.state.closed === null; step += 1) {
        one.on(addDays(one.matter.today, 3));
        const said = helpful(chance, one);
        if (one.code(said) === "ok") one.say(said);
      }
      expect({ stage: one.stand().current?.id ?? null, outcome: one.state.closed?.outcome }).toEqual({
        stage: null,
        outcome: one.matter.course.stages.some(({ kind }) => kind === "decide") ? "granted" : "done",
      });
    },
  );
});

function leadsElsewhere(one: PlayedCase): boolean {
  return one.stand().forks.some(({ does }) => does === "instead");
}

test("the same case, matter and day give the same stand", () => {
  const { one } = walk(1, "replace-licence");
  const [first, again] = [1, 2].map(() => {
    const { ask: _ask, matter: _matter, ...stand } = caseStand(one.matter, one.state);
    return stand;
  });
  expect(first).toEqual(again);
});
