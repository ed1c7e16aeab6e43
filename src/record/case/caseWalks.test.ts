import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { addDays, day } from "#calendar/day.ts";
import { PlayedCase, caseLaw, courseOf, itemFor } from "../../../test/fixtures/playedCase.ts";
import { Chance, answerTo, anything, helpful } from "../../../test/fixtures/saidByChance.ts";
import { correctedInLedger, renewedInLedger, toldDays } from "../../../test/fixtures/toldDays.ts";
import { evolveCase } from "./evolveCase.ts";
import type { Case } from "./case.ts";
import { caseStand } from "./caseStand.ts";
import type { CaseStand } from "./caseStand.ts";
import { newspaperNeed, publicationFit } from "./papers/newspaperNeed.ts";
import { frozenOfAll } from "./papers/papersOfRound.ts";
import { openFields } from "./result/compareResult.ts";

// Random sequences of what can be said of a case, for every course of the law, valid and not, in any order and on any
// day. A failure prints the seed: WALK_SEED=<seed> plays that one again, WALKS=<number> plays more.

const refusals = new Set(
  [...readFileSync(new URL("caseRefusal.ts", import.meta.url), "utf8").matchAll(/^ {2}\| "([a-z-]+)"/gmu)].map(
    ([, code]) => code,
  ),
);
const [replayed, walks] = [process.env["WALK_SEED"], Number(process.env["WALKS"] ?? "6")];

/** Where something is printed first few walks come to what was printed and does not do: it is walked oftener. */
function seedsOf(course: string): readonly number[] {
  const prints = courseOf(course).stages.some(({ kind }) => kind === "publish");
  const length = prints ? walks * 12 : walks;
  return replayed === undefined ? Array.from({ length }, (_, at) => 1 + at) : [Number(replayed)];
}

const stepsOfWalk = 70;

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
    if (chance.happens(12) && one.matter.inLedger !== null) ledgerMoves(chance, one);
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
    if (one.state.closed !== null && before.stand.case.closed === null) standsStill(one, before.stand);
    const folded = (JSON.parse(JSON.stringify(one.events)) as typeof one.events).reduce<Case | null>(evolveCase, null);
    expect(folded).toEqual(one.state);
    const wasLast = (JSON.parse(before.state) as Case).lastOn;
    expect(said.do === "take-back" ? one.state.lastOn <= wasLast : one.state.lastOn >= wasLast).toBe(true);
  }
  return { one, handedIn };
}

/** A further paper in the ledger is no paper of the case; what the ledger mends is. */
function ledgerMoves(chance: Chance, one: PlayedCase): void {
  const before = toldDays(one.stand());
  const end = one.stand().matter.item?.terms.at(-1)?.end ?? null;
  const isFurther = chance.happens(2);
  one.ledgerSays((item) => (isFurther ? renewedInLedger(item) : correctedInLedger(item, day("2027-01-31"))));
  const [about, inLedger] = [one.stand().matter.item, one.matter.inLedger];
  const isLater = (inLedger?.terms.length ?? 0) > (about?.terms.length ?? 0);
  const isStill = isFurther || one.state.closed !== null || isLater;
  if (isStill) expect(toldDays(one.stand())).toEqual(before);
  expect(about?.terms.at(-1)?.end ?? null).toBe(isStill ? end : "2027-01-31");
}

/** Every day that was told before the close is told again, whatever the ledger says since, and years later. */
function standsStill(one: PlayedCase, before: CaseStand): void {
  const told = toldDays(before);
  expect(toldDays(one.stand())).toEqual(told);
  const { matter } = one;
  if (matter.inLedger !== null)
    one.ledgerSays((item) =>
      correctedInLedger(renewedInLedger(correctedInLedger(item, one.matter.today)), one.matter.today),
    );
  one.on(addDays(matter.today, 900));
  expect(toldDays(one.stand())).toEqual(told);
  one.matter = matter;
}

/** A case that ends well ends with nothing left. */
function endsWell(stand: CaseStand, handedIn: CaseStand | null): void {
  const { case: one } = stand;
  if (one.decided !== null && one.decided.outcome !== "granted") return;
  const hands = stand.stages.some(({ stage }) => stage.kind === "submit");
  const judged = hands ? handedIn : stand;
  if (judged === null) throw new Error(`${one.course} ends without having been handed in`);
  expect(judged.defects.map(({ material, code }) => `${material}: ${code}`)).toEqual([]);
  expect(judged.open.map(({ id }) => id)).toEqual([]);
  expect(unfitPrint(judged)).toEqual([]);
  expect(neverGiven(judged, judged.case.papers)).toEqual([]);
  // What the case needs by its end was handed in at some time, not only what it needed then.
  expect(neverGiven(stand, hands ? frozenOfAll(one) : one.papers)).toEqual([]);
  expect(stand.open.map(({ id }) => id)).toEqual([]);
  const verifies = stand.stages.some(({ stage }) => stage.kind === "verify");
  if (verifies) expect(openFields(stand.compared).map(({ field }) => field.id)).toEqual([]);
  expect(stand.correction).toBeNull();
  expect(
    stand.stages.flatMap(({ stage, state }) => (stage.kind === "step" && state !== "done" ? [stage.id] : [])),
  ).toEqual([]);
}

/** What is needed, not waived and not among these papers. */
function neverGiven(
  { papers, case: { waived } }: CaseStand,
  given: readonly { readonly material: string }[],
): readonly string[] {
  const needed = papers.filter((paper) => paper.needed && waived[paper.material.id] === undefined);
  const there = new Set(given.map(({ material }) => material));
  return needed.map(({ material }) => material.id).filter((id) => !there.has(id));
}

/** What is wrong with what was printed, where something is to be, by the parts of the product that know each of it. */
function unfitPrint({ case: one, matter, ask, stages }: CaseStand): readonly string[] {
  const { published } = one;
  if (!stages.some(({ stage }) => stage.kind === "publish")) return [];
  if (published === null) return ["nothing was printed"];
  const fit = publicationFit(matter, newspaperNeed(matter, one, ask), published);
  const isEarly = published.on < (one.answers["noticed-on"] ?? published.on);
  return [
    ...(fit.kind === "fit" ? [] : [`${published.level} is ${fit.kind}`]),
    ...(isEarly ? ["before the loss"] : []),
  ];
}

describe.each([...caseLaw.courses.keys()])("the course %s", (course) => {
  test("is never in a state that cannot be, whatever is said", () => {
    for (const seed of seedsOf(course)) {
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
        outcome: one.stand().stages.some(({ stage }) => stage.kind === "decide") ? "granted" : "done",
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
    const { stages, questions, forks, papers, defects, clocks, deadlines, expected, compared, light, actBy, turn } =
      caseStand(one.matter, one.state);
    return { stages, questions, forks, papers, defects, clocks, deadlines, expected, compared, light, actBy, turn };
  });
  expect(first).toEqual(again);
});
