import type { CaseReply } from "#contract/cases.ts";
import { declarationLawOf } from "#documents/declaration/declarationReader.ts";
import { conditionTruth } from "#law/conditionTruth.ts";
import { againstCalendar } from "#record/case/questions/againstCalendar.ts";
import { yearAsked } from "#record/case/questions/yearAsked.ts";
import { isReported, unheldOn } from "#record/case/days/ledgerDays.ts";
import { severalIn } from "#record/case/questions/answersOf.ts";
import { mayMove } from "#record/case/days/expectedDays.ts";
import { begunStep } from "#record/case/days/begunStep.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { countedOnce } from "#record/case/days/countedOnce.ts";
import { lacksClipping } from "#record/case/papers/lacksClipping.ts";
import { ledgerTermOf, paperTerm } from "#record/case/papers/paperTerm.ts";
import { withoutEnd } from "#record/case/result/resultTerm.ts";
import { markedDay } from "#contract/markedDayText.ts";
import { secondLook } from "../secondLookText.ts";
import { besideTheItem } from "./besideTheItem.ts";
import { citedReplyOf } from "./citedReplyOf.ts";
import { endsInExtension } from "./endsInExtension.ts";
import { ofCorrections } from "./ofCorrections.ts";
import { notAtMonthEnd } from "./notAtMonthEnd.ts";
import { newspaperLooks } from "./newspaperLooks.ts";
import { handedInBeforeReceipt } from "./handedInBeforeReceipt.ts";
import { handedInEarly } from "./handedInEarly.ts";
import { servicesRenewed } from "./servicesRenewed.ts";
import { itemEndsInReview } from "./itemEndsInReview.ts";

type SecondLook = CaseReply["secondLooks"][number];

/** What bars nothing and is worth a second look. Empty of a closed case. */
export function secondLooksOf(stand: CaseStand): SecondLook[] {
  if (stand.case.closed !== null) return [];
  return [
    ...noticedEarly(stand),
    ...decidedEarly(stand),
    ...plannedEarly(stand),
    ...filesTwice(stand),
    ...endsOtherwise(stand),
    ...endsInExtension(stand),
    ...newspaperLooks(stand),
    ...itemEndsInReview(stand),
    ...handedInEarly(stand),
    ...handedInBeforeReceipt(stand),
    ...keptLate(stand),
    ...doneBeforeDecision(stand),
    ...noClipping(stand),
    ...clippingDiffers(stand),
    ...ofCorrections(stand),
    ...decidedAsOne(stand),
    ...noEnd(stand),
    ...notAtMonthEnd(stand),
    ...ofTheYear(stand),
    ...servicesAsked(stand),
    ...besideTheItem(stand),
  ];
}

/** A paper is not lost before there is one; a licence that was renewed early may be there before its first day. */
function noticedEarly({ case: { answers, published }, matter: { item } }: CaseStand): readonly SecondLook[] {
  const [noticed, start] = [answers["noticed-on"], item?.terms[0]?.start ?? null];
  if (noticed === undefined || start === null || noticed >= start || published !== null) return [];
  return [{ says: secondLook.noticedEarly(noticed, start), cites: [], confidence: null }];
}

/** A decision on a day on which what comes before it was not over, as far as the period says that is cited. */
function decidedEarly({ case: one, matter, stages }: CaseStand): readonly SecondLook[] {
  const { decided } = one;
  if (decided === null || decided.outcome === "not-accepted") return [];
  const before = stages.slice(
    0,
    stages.findIndex(({ stage }) => stage.kind === "decide"),
  );
  return before.flatMap(({ stage }): SecondLook[] => {
    if (stage.entered !== "began" || stage.parameter === null) return [];
    const begun = begunStep(matter, one, stage);
    const isEntered = one.stepsDone[stage.id] !== undefined;
    if (isEntered && (begun === null || begun.last < decided.on)) return [];
    const says =
      begun === null
        ? secondLook.decidedWithout(decided.on, stage.title)
        : secondLook.decidedWhileItLasts(
            decided.on,
            stage.title,
            begun.began,
            markedDay(begun.last, begun.provisional),
          );
    const counted = countedOnce(matter.law, stage.parameter, begun?.began ?? decided.on);
    return [{ says, ...(counted === null ? unfounded : citedReplyOf(matter.law, counted)) }];
  });
}

/** A day that somebody plans with lies before the one on which what it waits for is expected. */
function plannedEarly({ ask, expected, matter: { course, law } }: CaseStand): readonly SecondLook[] {
  return expected.flatMap(({ stage, last, heard }): SecondLook[] => {
    const { before } = stage;
    if (before === null || last === null) return [];
    if (before.when !== null && conditionTruth(before.when, ask) === false) return [];
    const planned = ask(before.question);
    const question = course.questions.find(({ id }) => id === before.question);
    if (typeof planned !== "string" || question === undefined || planned >= last) return [];
    const rests = heard[0] === undefined ? unfounded : citedReplyOf(law, heard[0].heard);
    const by = markedDay(last, mayMove(expected, last));
    return [{ says: secondLook.plannedBefore(question.ask, planned, stage.title, by), ...rests }];
  });
}

/** What the ledger and the calendar say of the year that a case is about. */
function ofTheYear({ case: one, matter }: CaseStand): readonly SecondLook[] {
  const year = yearAsked(matter.course, one);
  if (year === null || one.submitted !== null) return [];
  const unheld = unheldOn(matter, one);
  const wrong = againstCalendar(matter, one, matter.today);
  const says = [
    ...(matter.item !== null && isReported(matter.item, year) ? [secondLook.reportedAlready(year)] : []),
    ...(unheld === null ? [] : [secondLook.notHeldThen(year, unheld)]),
    ...(wrong === null
      ? []
      : [secondLook.againstCalendar(wrong.question.ask, wrong.given.title, year, wrong.day, wrong.isPast)]),
  ];
  return says.map((sentence) => ({ says: sentence, ...unfounded }));
}

/** What is asked to be renewed that the licence does not name, and what nobody knows to be a service. */
function servicesAsked(stand: CaseStand): readonly SecondLook[] {
  const renewed = stand.case.decided === null ? servicesRenewed(stand) : null;
  if (renewed === null) return [];
  const { givenUp, notHeld, unknown } = renewed;
  const says = [
    ...(notHeld.length > 0 ? [secondLook.servicesNotHeld(notHeld)] : []),
    ...(unknown.length > 0 ? [secondLook.servicesUnknown(unknown, givenUp)] : []),
  ];
  return says.map((sentence) => ({ says: sentence, ...unfounded }));
}

const unfounded = { cites: [], confidence: null };

/** One file as several papers is usually the wrong one. */
function filesTwice({ case: { papers }, matter: { law } }: CaseStand): readonly SecondLook[] {
  const hashes = new Set(papers.flatMap(({ file }) => file?.hash ?? []));
  return [...hashes].flatMap((hash): SecondLook[] => {
    const same = papers.filter(({ file }) => file?.hash === hash);
    const materials = [...new Set(same.map(({ material }) => material))];
    if (materials.length < 2) return [];
    const titles = materials.map((id) => law.materials.get(id)?.title ?? { zh: id, en: id });
    return [{ says: secondLook.sameFile(same[0]?.file?.name ?? "", titles), cites: [], confidence: null }];
  });
}

/** A paper that says of its end what the ledger does not say of its item: the scan of the term before, or a slip. */
function endsOtherwise({ case: { papers, submitted }, matter: { law, items } }: CaseStand): readonly SecondLook[] {
  if (submitted !== null) return [];
  return papers.flatMap((paper): SecondLook[] => {
    const term = ledgerTermOf(paper, items);
    const counts = paperTerm(paper, items);
    const isLedgers = counts.kind === "open-ended" || (counts.kind === "until" && counts.by === "ledger");
    const says = paper.openEnded === true ? null : paper.validUntil;
    if (term === null || !isLedgers || (says === null && paper.openEnded !== true) || term.end === says) return [];
    const title = law.materials.get(paper.material)?.title ?? { zh: paper.material, en: paper.material };
    return [{ says: secondLook.endsOtherwise(title, says, term.end), ...unfounded }];
  });
}

/** A step of our own that stands behind the decision and was done before it. */
function doneBeforeDecision({ case: { decided, stepsDone }, stages }: CaseStand): readonly SecondLook[] {
  if (decided === null) return [];
  const after = stages.slice(stages.findIndex(({ stage }) => stage.kind === "decide") + 1);
  return after.flatMap(({ stage: { id, kind, title } }): SecondLook[] => {
    const on = stepsDone[id]?.on;
    return kind === "step" && on !== undefined && on < decided.on
      ? [{ says: secondLook.doneBeforeDecision(title, on, decided.on), ...unfounded }]
      : [];
  });
}

/** A step that was to keep a day of ours and came after it. */
function keptLate({ deadlines }: CaseStand): readonly SecondLook[] {
  return deadlines.flatMap(({ deadline, day, provisional, kept }): SecondLook[] => {
    if (deadline.is !== "by" || deadline.step === null || day === null || kept === null || kept <= day) return [];
    return [{ says: secondLook.keptLate(deadline.title, markedDay(day, provisional), kept), ...unfounded }];
  });
}

function noClipping({ case: one, matter: { course } }: CaseStand): readonly SecondLook[] {
  const printed = course.stages.find(({ kind }) => kind === "publish")?.material ?? null;
  const isLacking = printed === null ? one.published?.clipping === null : lacksClipping(course, one, printed);
  return one.published === null || !isLacking
    ? []
    : [{ says: secondLook.noClipping(one.published.name), cites: [], confidence: null }];
}

/** The clipping is what was printed; what was typed from it may be wrong, and so may its reading. */
function clippingDiffers({ case: { published }, matter: { law } }: CaseStand): readonly SecondLook[] {
  const says = published?.clippingSays;
  if (says === undefined || published === null) return [];
  const titles = new Map(declarationLawOf(law).elements.map(({ id, title }) => [id, title]));
  const told = (says ?? []).map(({ element, ...rest }) => ({
    title: titles.get(element) ?? { zh: element, en: element },
    ...rest,
  }));
  const { name } = published;
  return [
    { says: says === null ? secondLook.notInClipping(name) : secondLook.clippingDiffers(name, told), ...unfounded },
  ];
}

/** What goes on without an end is warned of no end: nobody should come to that by leaving a field out. */
function noEnd({ case: { result }, matter }: CaseStand): readonly SecondLook[] {
  return result !== null && withoutEnd(matter, result.fields) === "open"
    ? [{ says: secondLook.withoutEnd, cites: [], confidence: null }]
    : [];
}

/** Several matters in one case share one decision and one day of each kind; an authority may decide them apart. */
function decidedAsOne({ case: one, questions, stages }: CaseStand): readonly SecondLook[] {
  if (!stages.some(({ stage }) => stage.kind === "decide")) return [];
  return questions.flatMap(({ id, several, answers }): SecondLook[] => {
    const chosen = severalIn(several ? (one.answers[id] ?? "") : "");
    if (chosen.length < 2 || typeof answers === "string") return [];
    const titles = answers.filter((answer) => chosen.includes(answer.id)).map(({ title }) => title);
    return [{ says: secondLook.decidedAsOne(titles), cites: [], confidence: null }];
  });
}
