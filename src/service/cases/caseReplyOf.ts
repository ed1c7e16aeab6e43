import { bothSides } from "#calendar/clock/bothSides.ts";
import type { CaseReply } from "#contract/cases.ts";
import { refusalText } from "#contract/refusalText.ts";
import type { Law } from "#law/law.ts";
import { surestFirst } from "#law/surestOf.ts";
import { lengthOf } from "#record/case/caseClocks.ts";
import type { FrozenPaper } from "#record/case/caseEvent.ts";
import { isCaseEvent } from "#record/case/caseEvent.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { openFields } from "#record/case/compareResult.ts";
import { whyNotReady } from "#record/case/decideSubmission.ts";
import { newspaperNeed } from "#record/case/newspaperNeed.ts";
import type { StoredEvent } from "#record/recordEvent.ts";
import { caseEntrySentence } from "../caseEntryText.ts";
import { lossRisk, newspaperSentence, onlyLooked, ourCorrection } from "../caseText.ts";
import { dayBandReplyOf } from "../dayBandReplyOf.ts";
import type { Deps, StoredCompany } from "../deps.ts";
import { caseNamesOf } from "./caseNamesOf.ts";
import { caseRowOf } from "./caseRowOf.ts";
import { citedReplyOf } from "./citedReplyOf.ts";
import type { CaseLaw } from "./lawOfCase.ts";
import { secondLooksOf } from "./secondLooksOf.ts";
import { papersReplyOf } from "./papersReplyOf.ts";
import { isDeemed, todoOf } from "./todoOf.ts";

/** A case whole, as a page needs it. */
export function caseReplyOf(
  deps: Deps,
  stand: CaseStand,
  company: StoredCompany,
  { stream, law: caseLaw }: { readonly stream: readonly StoredEvent[]; readonly law: CaseLaw },
): CaseReply {
  const { case: one, matter } = stand;
  const { law, course, today } = matter;
  const hasPublication = stand.stages.some(({ stage }) => stage.kind === "publish");
  const need = newspaperNeed(matter, one, stand.ask);
  const waiting = one.closed !== null || one.submitted !== null ? null : whyNotReady(stand, today);
  return {
    ...caseRowOf(stand, company),
    about: course.about,
    today,
    todo: [...todoOf(stand)],
    secondLooks: secondLooksOf(stand),
    risk: stand.daysSinceNoticed === null || one.published !== null ? null : lossRisk(stand.daysSinceNoticed),
    questions: questionsOf(stand),
    forks: forksOf(stand),
    stages: stand.stages.map(({ stage, state, on }) => ({
      id: stage.id,
      kind: stage.kind,
      title: stage.title,
      next: stage.next,
      state,
      on,
      silence: stage.silence === null ? null : { says: stage.silence.says, ...citedReplyOf(law, stage.silence) },
    })),
    papers: papersReplyOf(stand),
    review: stand.review,
    newspaper: hasPublication ? { ...need, says: newspaperSentence(need) } : null,
    published: one.published === null ? null : publishedOf(one.published),
    deadlines: deadlinesOf(stand),
    expectedDays: expectedOf(stand),
    clocks: clocksOf(stand),
    submitted: one.submitted === null ? null : { ...one.submitted, papers: frozenOf(law, one.submitted.papers) },
    accepted: one.accepted,
    mayDeemAccepted: isDeemed(stand),
    corrections: one.corrections.map((round) => ({
      ...round,
      points: [...round.points],
      answered:
        round.answered === null
          ? null
          : { ...round.answered, answers: [...round.answered.answers], papers: frozenOf(law, round.answered.papers) },
    })),
    paused: pauseOf(stand),
    decided: one.decided,
    received: one.result === null ? null : { on: one.result.on, paper: one.result.paper },
    compared: comparedOf(stand),
    waiting:
      waiting === null
        ? null
        : {
            code: waiting.code,
            sentence: onlyLooked(refusalText({ code: waiting.code, at: waiting.at, data: waiting.data })),
          },
    history: historyOf(matter, stream),
    law: { hash: one.law, current: caseLaw.current, readable: caseLaw.readable },
    programVersion: deps.version,
  };
}

function questionsOf({ questions, case: one }: CaseStand): CaseReply["questions"] {
  return questions.map(({ id, ask, help, answers }) => ({
    id,
    ask,
    help,
    kind: typeof answers === "string" ? answers : "choice",
    answers: typeof answers === "string" ? [] : answers.map((answer) => ({ ...answer })),
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
  return deadlines.map(({ deadline, from, counted, day, sure }) => ({
    id: deadline.id,
    title: deadline.title,
    is: deadline.is,
    sure,
    from,
    day,
    value: counted?.span.value ?? null,
    unit: counted?.span.unit ?? null,
    readings: (counted?.readings?.all ?? []).map(({ reckoning, leads }) => ({
      unit: reckoning.span.unit,
      day: dayBandReplyOf(reckoning.formal),
      safe: dayBandReplyOf(reckoning.safe),
      leads,
    })),
    ...(counted === null ? { cites: [], confidence: "unverified" as const } : citedReplyOf(law, counted)),
  }));
}

function expectedOf({ expected, matter: { law } }: CaseStand): CaseReply["expectedDays"] {
  return expected.map(({ stage, from, assumed, byLaw, paused, heard }) => ({
    stage: stage.id,
    from,
    assumed,
    byLaw: byLaw === null ? null : dayBandReplyOf(byLaw),
    paused,
    heard: heard.map((one) => ({
      says: one.heard.says,
      from: dayBandReplyOf(one.from),
      to: dayBandReplyOf(one.to),
      ...citedReplyOf(law, one.heard),
    })),
  }));
}

function clocksOf({ clocks, matter: { law, today } }: CaseStand): CaseReply["clocks"] {
  return clocks.map(({ stage, law: clockLaw, clock }) => {
    const [row] = bothSides(law.calendar, [clock], today).rows;
    if (row === undefined) throw new Error("one clock gives one row");
    const { state, segments } = row;
    const [part] = state.parts;
    return {
      id: clock.rule.id,
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

function frozenOf(law: Law, papers: readonly FrozenPaper[]) {
  return papers.map(({ as, material, form, count, file }) => ({
    as,
    material,
    title: law.materials.get(material)?.title ?? { zh: material, en: material },
    form,
    count,
    file,
  }));
}

function pauseOf({ case: { pauses } }: CaseStand): string | null {
  const last = pauses.at(-1);
  return last !== undefined && last.to === null ? last.ground : null;
}

function comparedOf({ compared, case: one, matter: { law } }: CaseStand): CaseReply["compared"] {
  const open = one.result === null ? [] : openFields(compared);
  return compared.map((row) => ({
    field: row.field.id,
    title: row.field.title,
    expect: row.field.expect,
    before: row.before,
    asked: row.asked,
    now: row.now,
    state: row.state,
    settled: row.settled,
    open: open.includes(row),
    ...citedReplyOf(law, row.field),
  }));
}

function historyOf({ law, course }: CaseStand["matter"], stream: readonly StoredEvent[]): CaseReply["history"] {
  const names = caseNamesOf(law, course);
  return stream
    .filter((event) => isCaseEvent(event))
    .map((event) => ({
      on: event.on,
      recordedAt: event.recordedAt,
      by: event.by,
      kind: event.kind,
      says: caseEntrySentence(event, names),
    }))
    .toReversed();
}
