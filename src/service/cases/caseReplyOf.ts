import { bothSides } from "#calendar/clock/bothSides.ts";
import type { CaseReply } from "#contract/cases.ts";
import { refusalText } from "#contract/refusalText.ts";
import type { Bilingual } from "#law/law.ts";
import { surestFirst } from "#law/surestOf.ts";
import { lengthOf } from "#record/case/days/clockLawOf.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { offeredActs } from "#record/case/decide/reviewOfCourse.ts";
import { mayMove } from "#record/case/days/expectedDays.ts";
import { takeableBack } from "#record/case/decide/decideTakingBack.ts";
import { whyNotReady } from "#record/case/decide/decideSubmission.ts";
import { copiesComing, lostCopies } from "#record/case/result/lostCopies.ts";
import { newspaperNeed } from "#record/case/papers/newspaperNeed.ts";
import type { StoredEvent } from "#record/recordEvent.ts";
import { lossRisk, newspaperSentence, onlyLooked, ourCorrection } from "../caseText.ts";
import { dayBandReplyOf } from "../dayBandReplyOf.ts";
import type { Deps, StoredCompany } from "../deps.ts";
import { takenBackTitles } from "../takenBackText.ts";
import { caseNamesOf } from "./caseNamesOf.ts";
import { caseRowOf } from "./caseRowOf.ts";
import { citedReplyOf } from "./citedReplyOf.ts";
import { clockKeys } from "./clockKeys.ts";
import { comparedReplyOf } from "./comparedReplyOf.ts";
import { itemDaysOf } from "./itemDaysOf.ts";
import type { CaseLaw } from "./lawOfCase.ts";
import { nextOf } from "./nextOf.ts";
import { secondLooksOf } from "./secondLooksOf.ts";
import { papersReplyOf } from "./papersReplyOf.ts";
import { historyOf } from "./historyOf.ts";
import type { WhoWrote } from "./historyOf.ts";
import { reviewReplyOf } from "./reviewReplyOf.ts";
import { isDeemed } from "./deemedBySilence.ts";
import { todoReplyOf } from "./todoReplyOf.ts";

type CaseBeside = {
  readonly stream: readonly StoredEvent[];
  readonly law: CaseLaw;
  readonly whoWrote: WhoWrote;
  readonly ownerNotice?: Bilingual | null;
};

/** A case whole, as a page needs it. */
export function caseReplyOf(
  deps: Deps,
  stand: CaseStand,
  company: StoredCompany,
  { stream, law: caseLaw, whoWrote, ownerNotice = null }: CaseBeside,
): CaseReply {
  const { case: one, matter } = stand;
  const { course, today } = matter;
  const hasPublication = stand.stages.some(({ stage }) => stage.kind === "publish");
  const need = newspaperNeed(matter, one, stand.ask);
  return {
    ...caseRowOf(stand, company),
    about: course.about,
    ownerNotice,
    result: course.result,
    otherSide: course.before === "counterparty" ? { name: matter.item?.counterparty ?? null } : null,
    proceeding: course.proceeding,
    today,
    todo: company.settings.archived ? [] : todoReplyOf(stand),
    secondLooks: secondLooksOf(stand),
    risk: riskOf(stand),
    questions: questionsOf(stand),
    forks: forksOf(stand),
    stages: stand.stages.map(({ stage, state, on }) => ({
      id: stage.id,
      kind: stage.kind,
      title: stage.title,
      next: nextOf(stand, stage),
      state,
      on,
      silence: silenceOf(stand, stage),
    })),
    papers: papersReplyOf(stand, stand.papers),
    beside: papersReplyOf(stand, stand.beside),
    review: stand.review,
    reviewProvisional: mayMove(stand.reviewed, stand.review),
    newspaper: hasPublication ? { ...need, says: newspaperSentence(need) } : null,
    published: one.published === null ? null : publishedOf(one.published),
    deadlines: [...deadlinesOf(stand), ...itemDaysOf(stand)],
    expectedDays: expectedOf(stand),
    clocks: clocksOf(stand),
    ...reviewReplyOf(stand),
    theirActs: [...offeredActs(stand)],
    mayDeemAccepted: isDeemed(stand),
    mayTakeBack: takeableBack(stand).map(({ what, stage }) => ({
      what,
      stage,
      title: takenBackTitle(stand, what, stage),
    })),
    received: one.result === null ? null : { on: one.result.on, paper: one.result.paper },
    compared: comparedReplyOf(stand),
    copies: copiesOf(stand),
    waiting: waitingOf(stand),
    history: historyOf(stand, stream, whoWrote),
    law: { hash: one.law, current: caseLaw.current, readable: caseLaw.readable },
    programVersion: deps.version,
  };
}

/** How pressing a loss is, until the new licence is there or the case leads elsewhere. */
function riskOf({ daysSinceNoticed, case: one, forks }: CaseStand): CaseReply["risk"] {
  const isOver = one.result !== null || one.closed !== null || forks.some(({ does }) => does === "instead");
  return daysSinceNoticed === null || isOver ? null : lossRisk(daysSinceNoticed, one.published?.on ?? null);
}

/** What silence means; to whoever came late, what the law says of that. */
function silenceOf({ passed, matter: { law } }: CaseStand, stage: CaseStand["stages"][number]["stage"]) {
  const says = stage.silence === null ? null : (passed?.deadline.late ?? stage.silence);
  return says === null ? null : { says: says.says, ...citedReplyOf(law, says) };
}

function takenBackTitle(stand: CaseStand, what: string, stage: string | null) {
  const known = takenBackTitles[what] ?? { zh: what, en: what };
  return stage === null ? known : caseNamesOf(stand).stage(stage);
}

function copiesOf(stand: CaseStand): CaseReply["copies"] {
  const lost = lostCopies(stand);
  return copiesComing(stand).map((copy) => ({ id: copy.id, title: copy.title, lost: lost.includes(copy) }));
}

/** The first thing in the way, told to somebody who only looks. */
function waitingOf(stand: CaseStand): CaseReply["waiting"] {
  const { case: one, matter } = stand;
  const waiting = one.closed !== null || one.submitted !== null ? null : whyNotReady(stand, matter.today);
  if (waiting === null) return null;
  const { code, at, data } = waiting;
  return { code, sentence: onlyLooked(refusalText({ code, at, data })) };
}

function questionsOf({ questions, case: one }: CaseStand): CaseReply["questions"] {
  return questions.map(({ id, ask, help, answers, several }) => ({
    id,
    ask,
    help,
    kind: typeof answers === "string" ? answers : "choice",
    several,
    answers: typeof answers === "string" ? [] : answers.map(({ id: answer, title }) => ({ id: answer, title })),
    answer: one.answers[id] ?? null,
    unknown: one.unknown.includes(id),
  }));
}

function forksOf({ forks, case: one, matter: { law } }: CaseStand): CaseReply["forks"] {
  return forks.map((fork) => {
    const course = fork.course === null ? undefined : law.courses.get(fork.course);
    return {
      id: fork.id,
      does: fork.does,
      course: course === undefined ? null : { id: course.id, title: course.title },
      says: fork.says,
      confirmed: one.stepsDone[`fork.${fork.id}`] !== undefined,
      ...citedReplyOf(law, fork),
    };
  });
}

function publishedOf({
  on,
  name,
  level,
  page,
  originals,
  text,
  clipping,
}: NonNullable<CaseStand["case"]["published"]>) {
  return { on, name, level, page, originals, text, clipping };
}

function deadlinesOf({ deadlines, matter: { law } }: CaseStand): CaseReply["deadlines"] {
  return deadlines.map(({ deadline, from, counted, rule, day, provisional, sure }) => ({
    id: deadline.id,
    title: deadline.title,
    is: deadline.is,
    sure,
    from,
    day,
    provisional,
    value: counted?.span.value ?? null,
    unit: counted?.span.unit ?? null,
    readings: (counted?.readings?.all ?? []).map(({ reckoning, leads }) => ({
      unit: reckoning.span.unit,
      day: dayBandReplyOf(reckoning.formal),
      safe: dayBandReplyOf(reckoning.safe),
      leads,
    })),
    ...citedReplyOf(law, counted ?? rule),
  }));
}

/** Of a case that leads elsewhere nothing is expected, unless it was handed in all the same. */
function expectedOf({ case: { submitted }, expected, forks, matter: { law } }: CaseStand): CaseReply["expectedDays"] {
  if (submitted === null && forks.some(({ does }) => does === "instead")) return [];
  return expected.map(({ stage, from, assumed, byLaw, extended, other, paused, awaitsAnswer, late, heard, cited }) => ({
    stage: stage.id,
    from,
    fromProvisional: assumed && from !== null && mayMove(expected, from),
    assumed,
    byLaw: byLaw === null ? null : dayBandReplyOf(byLaw),
    extended: extended === null ? null : dayBandReplyOf(extended),
    paused,
    awaitsAnswer,
    late,
    cited,
    other: other === null ? null : { says: other.says, day: dayBandReplyOf(other.day), ...citedReplyOf(law, other) },
    heard: heard.map((one) => ({
      says: one.heard.says,
      from: dayBandReplyOf(one.from),
      to: dayBandReplyOf(one.to),
      reading: one.reading,
      ...citedReplyOf(law, one.heard),
    })),
  }));
}

function clocksOf({ clocks, matter: { law, today } }: CaseStand): CaseReply["clocks"] {
  return clockKeys(clocks).map(({ key, one: { stage, law: clockLaw, clock } }) => {
    const [row] = bothSides(law.calendar, [clock], today).rows;
    if (row === undefined) throw new Error("one clock gives one row");
    const { state, segments } = row;
    const [part] = state.parts;
    return {
      id: clock.rule.id,
      key,
      title: clockLaw?.title ?? ourCorrection,
      side: clock.rule.side,
      stage: stage?.id ?? null,
      start: clock.start,
      status: state.status,
      expires: state.expires === null ? null : dayBandReplyOf(state.expires),
      remaining:
        part === undefined || clock.rule.budget === null
          ? null
          : { unit: part.unit, least: part.remaining.least, most: part.remaining.most, budget: part.budget },
      segments: segments.map((segment) => ({ ...segment })),
      grounds: (clockLaw?.suspensions ?? []).map(({ ground, title }) => ({ id: ground, title })),
      extension: clock.rule.extension.map(({ value, unit }) => ({ value, unit })),
      provisional: state.provisional,
      ...citedReplyOf(law, leastSure([clockLaw?.startsWith, lengthOf(clockLaw, clock.start)])),
    };
  });
}

/** A clock is no surer than the least of what it rests on: its start and its length. */
function leastSure(words: readonly (Cited | null | undefined)[]): Cited {
  const said = words.flatMap((word) => word ?? []);
  const order = ({ confidence }: Cited): number => surestFirst.indexOf(confidence);
  return said.toSorted((a, b) => order(b) - order(a))[0] ?? { cites: [], confidence: "unverified" };
}

type Cited = Parameters<typeof citedReplyOf>[1];
