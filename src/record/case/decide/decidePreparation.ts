import { isDay, yearOf } from "#calendar/day.ts";
import type { CaseQuestion, Course } from "#law/course.ts";
import { resultFieldIds } from "#law/course.ts";
import { findAuthority } from "#law/findAuthority.ts";
import { isPlannedDay } from "#law/plannedDay.ts";
import { charactersIn } from "../../charactersIn.ts";
import { answeredAgainstCalendar } from "./answeredAgainstCalendar.ts";
import { answeredMeanwhile } from "./answeredMeanwhile.ts";
import { severalIn, writtenAnswers } from "../questions/answersOf.ts";
import { askedBy } from "../questions/askedBy.ts";
import { authorityAnswer } from "../questions/authorityOfCase.ts";
import type { CaseCommandOf, CaseDecision } from "../caseCommand.ts";
import type { CaseEvent, CasePaperKept } from "../caseEvent.ts";
import { firstCaseDay, lastCaseDay, wrongCaseDay } from "../days/caseDays.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { caseRefused } from "../caseRefusal.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import type { CaseStand } from "../caseStand.ts";
import { namedOwner } from "../namedOwner.ts";
import { saysNothing } from "../saysNothing.ts";
import { issueOfPrint } from "../papers/issueOfPrint.ts";
import { namedPublication } from "../papers/namedPublication.ts";
import { namedThings, writtenAs } from "../namedThings.ts";
import { whyUnfitPrint } from "../papers/whyUnfitPrint.ts";
import { beforeWindow } from "./reportWindow.ts";
import { whyMoreThanSubmitted, whyNotAnsweredNow } from "./whyMoreThanSubmitted.ts";
import { wrongPaper } from "../papers/wrongPaper.ts";
import { whyNoStep } from "./whyNoStep.ts";

/** Longest text that a case takes: a comment, an answer, a reason. */
export const longestText = 2_000;

type Command = CaseCommandOf<
  "answer" | "own" | "comment" | "move-law" | "put-paper" | "take-paper" | "waive" | "publish" | "step"
>;

/** What happens before something is handed in, and beside everything else. */
export function decidePreparation(stand: CaseStand, command: Command): CaseDecision {
  switch (command.do) {
    case "answer":
      return answer(stand, command);
    case "own":
      return recorded(stand, command, "case-owner-set", { owner: namedOwner(command.owner) });
    case "comment":
      return commented(stand, command);
    case "move-law":
      return recorded(stand, command, "case-law-moved", { law: command.law });
    case "put-paper":
      return putPaper(stand, command);
    case "take-paper":
      return takePaper(stand, command);
    case "waive":
      return waive(stand, command);
    case "publish":
      return publish(stand, command);
    case "step":
      return step(stand, command);
  }
}

type Answers = CaseCommandOf<"answer">["answers"];

function commented(stand: CaseStand, command: CaseCommandOf<"comment">): CaseDecision {
  const says = command.says.trim();
  return unfitWords(says, "says") ?? recorded(stand, command, "case-commented", { says });
}

/** Answers to questions of the course, and what the old paper says or the new one is asked to say, field by field. */
function answer(stand: CaseStand, command: CaseCommandOf<"answer">): CaseDecision {
  for (const [id, given] of Object.entries(command.answers)) {
    if (id === authorityAnswer) continue;
    const question = stand.matter.course.questions.find((one) => one.id === id);
    if (question === undefined && !isFieldAnswer(id))
      return caseRefused(
        "question-unknown",
        id,
        namedThings(stand.questions.map((one) => ({ id: one.id, title: one.ask }))),
      );
    const wrong = given === null ? null : wrongAnswer(stand, question ?? null, id, given);
    if (wrong !== null) return wrong;
  }
  const meanwhile = answeredMeanwhile(stand, command);
  if (meanwhile !== null) return meanwhile;
  const { law, course } = stand.matter;
  const answers = writtenAll(course, command.answers);
  const wrong = answeredAgainstCalendar(stand, answers, command.on);
  if (wrong !== null) return wrong;
  const given = answers[authorityAnswer] ?? null;
  if (given === null) return answered(stand, command, answers);
  const known = course.before === "counterparty" ? [] : [...law.authorities.values()];
  const authority = course.before === "counterparty" ? undefined : findAuthority(law, given);
  return authority === undefined
    ? caseRefused("answer-unknown", authorityAnswer, {
        given,
        ...askedBy(stand.matter.course, authorityAnswer),
        ...namedThings(known),
      })
    : answered(stand, command, { ...answers, [authorityAnswer]: authority.id });
}

function answered(stand: CaseStand, command: CaseCommandOf<"answer">, answers: Answers): CaseDecision {
  return whyNotAnsweredNow(stand, command.on, answers) ?? recorded(stand, command, "case-answered", { answers });
}

/** Of a question that takes several, each once and in its order. */
function writtenAll({ questions }: Course, given: Answers): Answers {
  const entries = Object.entries(given).map(([id, said]) => {
    const question = questions.find((one) => one.id === id);
    return [id, said !== null && question?.several === true ? writtenAnswers(question, said) : said] as const;
  });
  return Object.fromEntries(entries);
}

function isFieldAnswer(id: string): boolean {
  const [whose, field] = id.split(".");
  return (whose === "before" || whose === "asked") && (resultFieldIds as readonly string[]).includes(field ?? "");
}

function wrongAnswer(
  { matter }: CaseStand,
  question: CaseQuestion | null,
  id: string,
  given: string,
): ReturnType<typeof caseRefused> | null {
  const about = askedBy(matter.course, id);
  const unfit = unfitWords(given, id, about);
  if (unfit !== null) return unfit;
  const answers = question?.answers ?? "text";
  if (answers === "text") return null;
  if (answers === "day") {
    if (!isDay(given)) return caseRefused("answer-unknown", id, { given, ...about, ...writtenAs("YYYY-MM-DD") });
    // A day that is planned may come; one on which something happened may not.
    if (!isPlannedDay(id)) return wrongCaseDay(given, id, matter.today);
    return given < firstCaseDay || given > lastCaseDay
      ? caseRefused("day-implausible", id, { on: given, from: firstCaseDay, to: lastCaseDay })
      : null;
  }
  if (answers === "year") return wrongYear(matter, id, given);
  const chosen = question?.several === true ? severalIn(given) : [given];
  return chosen.length > 0 && chosen.every((choice) => answers.some((one) => one.id === choice))
    ? null
    : caseRefused("answer-unknown", id, { given, ...about, ...namedThings(answers), open: "?" });
}

/** A year that is reported is over. */
function wrongYear(matter: CaseMatter, id: string, given: string): CaseRefusal | null {
  const { course, today } = matter;
  const latest = course.effect === "file-report" ? yearOf(today) - 1 : null;
  const known = latest === null ? "YYYY" : `2000–${latest}`;
  const fits = /^\d{4}$/u.test(given) && (latest === null || (given >= "2000" && Number(given) <= latest));
  if (fits) return null;
  const isYear = latest !== null && /^\d{4}$/u.test(given);
  const early = isYear ? beforeWindow(matter, { year: Number(given), on: today, at: "answer" }) : null;
  return early ?? caseRefused("answer-unknown", id, { given, ...askedBy(matter.course, id), ...writtenAs(known) });
}

function putPaper(stand: CaseStand, command: CaseCommandOf<"put-paper">): CaseDecision {
  const { paper } = command;
  if (!stand.matter.law.materials.has(paper.material))
    return notAsked(stand, paper.material, [...stand.papers, ...stand.beside]);
  const wrong = wrongPaper(stand.matter, paper);
  if (wrong !== null) return wrong;
  // Whatever is changed of a print, it stays one of the same issue.
  const issue = stand.case.papers.find(({ id }) => id === paper.id)?.issue ?? null;
  return recorded(stand, command, "case-paper-put", { paper: issue === null ? paper : { ...paper, issue } });
}

function takePaper(stand: CaseStand, command: CaseCommandOf<"take-paper">): CaseDecision {
  const known = stand.case.papers.some(({ id }) => id === command.paper);
  if (!known) return caseRefused("paper-unknown", "paper", { paper: command.paper });
  return (
    unfitWords(command.because, "because") ??
    recorded(stand, command, "case-paper-taken", { paper: command.paper, because: command.because })
  );
}

/** What practice alone adds to a paper that an official text asks for: how many, in which form, with which marks. */
function isFlawedByPractice({ defects }: CaseStand, material: string): boolean {
  return defects.some((defect) => defect.material === material && defect.confidence !== "official");
}

/** What the case has a place for, by title; where it has none that is said. */
function notAsked({ matter: { law } }: CaseStand, material: string, papers: CaseStand["papers"]): CaseRefusal {
  return caseRefused("material-not-asked", "material", {
    material,
    ...law.materials.get(material)?.title,
    ...namedThings(papers.map((asked) => asked.material)),
  });
}

/** What a text of the law asks for is not done without on somebody's word; what is only practice may be. */
function waive(stand: CaseStand, command: CaseCommandOf<"waive">): CaseDecision {
  const asked = stand.papers.find(({ material }) => material.id === command.material);
  if (asked === undefined) return notAsked(stand, command.material, stand.papers);
  const because = command.because?.trim() ?? null;
  if (because !== null && asked.confidence === "official" && !isFlawedByPractice(stand, command.material))
    return caseRefused("waiver-official", "material", { ...asked.material.title });
  const data = { material: command.material, because };
  const waived: CaseEvent = { kind: "case-paper-waived", subject: stand.case.id, on: command.on, data };
  const refusal = because === null ? whyMoreThanSubmitted(stand, waived, "material") : unfitWords(because, "because");
  return refusal ?? { ok: true, events: [waived] };
}

function publish(stand: CaseStand, command: CaseCommandOf<"publish">): CaseDecision {
  const { faults, on, paper } = command;
  const stage = stand.stages.find((one) => one.stage.kind === "publish")?.stage;
  if (stage === undefined) return caseRefused("stage-not-here", "id", { stage: "publish" });
  // A correction may ask for another print; whatever is wrong with it is said when it is answered.
  if (stand.case.submitted !== null && stand.correction === null)
    return caseRefused("case-submitted-already", "id", { on: stand.case.submitted.on });
  const named = namedPublication(stand.matter, stand.case, command.publication);
  if (!named.ok) return named;
  const { publication } = named;
  const unfit = whyUnfitPrint(stand.matter, stand.case, stand.ask, { print: { ...publication, on }, faults });
  if (unfit !== null) return unfit;
  const printed: CaseEvent = { kind: "case-published", subject: stand.case.id, on, data: publication };
  if (stage.material === null) return { ok: true, events: [printed] };
  const issue = issueOfPrint({ name: publication.name, on });
  // The same print entered anew takes the place of what was kept of it: its originals are not counted twice.
  const before = stand.case.papers.find((one) => one.material === stage.material && one.issue === issue);
  const kept: CasePaperKept = {
    id: before?.id ?? paper,
    material: stage.material,
    file: publication.clipping,
    form: "original",
    count: publication.originals,
    marks: [],
    effective: on,
    // When it came to us, and who looked at it, is known once somebody says so.
    received: null,
    verified: null,
    validUntil: null,
    item: null,
    issue,
  };
  return { ok: true, events: [printed, { kind: "case-paper-put", subject: stand.case.id, on, data: { paper: kept } }] };
}

/** A step of the course, or the confirmation that something which comes first was done. */
function step(stand: CaseStand, command: CaseCommandOf<"step">): CaseDecision {
  const stage = stand.stages.find((one) => one.stage.id === command.stage)?.stage;
  const fork = stand.forks.find(({ id, does }) => does === "first" && `fork.${id}` === command.stage);
  const isFork = fork !== undefined;
  if (stage === undefined && !isFork) return caseRefused("stage-not-here", "stage", { stage: command.stage });
  if (stage !== undefined && !isFork) {
    const other = whyNoStep(stand, stage, command.on);
    if (other !== null) return other;
  }
  const before = stand.case.stepsDone[command.stage];
  if (before !== undefined)
    return caseRefused("stage-done", "stage", {
      ...(stage?.title ?? fork?.says ?? { zh: command.stage, en: command.stage }),
      on: before.on,
    });
  const note = command.note ?? "";
  return (
    (isFork && fork.overrides !== null ? unfitWords(note, "note") : tooLong(note, "note")) ??
    recorded(stand, command, "case-step-done", { stage: command.stage, note: command.note })
  );
}

/** Words that have to be there, and not too many of them. `about` is what they are about, where that has a title. */
export function unfitWords(
  text: string,
  at: string,
  about: { readonly zh?: string; readonly en?: string } = {},
): CaseRefusal | null {
  return saysNothing(text) ? caseRefused("words-missing", at, about) : tooLong(text, at, about);
}

export function tooLong(
  text: string,
  at: string,
  about: { readonly zh?: string; readonly en?: string } = {},
): ReturnType<typeof caseRefused> | null {
  const length = charactersIn(text);
  return length > longestText ? caseRefused("note-too-long", at, { ...about, length, most: longestText }) : null;
}

/** One entry of a kind. */
export function recorded<Kind extends CaseEvent["kind"]>(
  { case: { id } }: CaseStand,
  { on }: { readonly on: CaseEvent["on"] },
  kind: Kind,
  data: Extract<CaseEvent, { kind: Kind }>["data"],
): CaseDecision {
  return { ok: true, events: [{ kind, subject: id, on, data } as Extract<CaseEvent, { kind: Kind }>] };
}
