import { isDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { CaseCommandOf, CaseDecision } from "../caseCommand.ts";
import type { Case } from "../case.ts";
import type { CaseOutcome } from "../caseEvent.ts";
import type { CaseMatter } from "../caseMatter.ts";
import { itemAbout } from "../itemAbout.ts";
import { paperAbout } from "../paperAbout.ts";
import type { PaperAbout } from "../paperAbout.ts";
import { caseRefused, movable } from "../caseRefusal.ts";
import type { Stage } from "#law/course.ts";
import type { CaseRefusal } from "../caseRefusal.ts";
import type { CaseStand } from "../caseStand.ts";
import { saysNothing } from "../saysNothing.ts";
import { openFields } from "../result/compareResult.ts";
import { faultyFiles, fileSaysStill, isCorrected } from "../result/contestedFiles.ts";
import { custodyAtClose } from "./custodyAtClose.ts";
import { recorded, tooLong, unfitWords } from "./decidePreparation.ts";
import { firstCaseDay } from "../days/caseDays.ts";
import { whyNotReady } from "./decideSubmission.ts";
import { beforeWindow } from "./reportWindow.ts";
import { resultNoun } from "../result/resultNoun.ts";
import { missingOfMade } from "../result/madeItem.ts";
import { namedThings, writtenAs } from "../namedThings.ts";
import { withoutEnd, wrongTerm } from "../result/resultTerm.ts";
import { isRefused } from "../isRefused.ts";
import { apartStages } from "../days/stagesOf.ts";

/** What comes out, how it is compared, and the end. */
export function decideResult(
  stand: CaseStand,
  command: CaseCommandOf<"receive" | "settle" | "close" | "withdraw">,
): CaseDecision {
  switch (command.do) {
    case "receive":
      return receive(stand, command);
    case "settle":
      return settle(stand, command);
    case "close":
      return close(stand, command);
    case "withdraw":
      return withdraw(stand, command);
  }
}

function receive(stand: CaseStand, command: CaseCommandOf<"receive">): CaseDecision {
  const { case: one, matter } = stand;
  if (!stand.stages.some(({ stage }) => stage.kind === "verify"))
    return caseRefused("nothing-came-out", "id", { ...matter.course.title });
  if (hasDecision(stand)) {
    if (one.decided === null) return caseRefused("not-decided", "id");
    if (one.decided.outcome !== "granted") return caseRefused("not-granted", "id", { outcome: one.decided.outcome });
  }
  const known = matter.course.fields.map(({ id }) => id);
  for (const [field, value] of Object.entries(command.fields)) {
    if (!(known as readonly string[]).includes(field))
      return caseRefused("field-unknown", field, namedThings(matter.course.fields));
    const isDate = field === "start" || field === "end" || field === "issued-on";
    if (isDate && isWritten(value) && !isDay(value))
      return caseRefused("answer-unknown", field, {
        given: value,
        ...matter.course.fields.find(({ id }) => id === field)?.title,
        ...writtenAs("YYYY-MM-DD"),
      });
    const long = tooLong(value ?? "", field, matter.course.fields.find(({ id }) => id === field)?.title);
    if (long !== null) return long;
  }
  const fields = fieldsOfPaper(one, command.fields);
  const issued = fields["issued-on"] ?? null;
  if (issued !== null && issued > command.on)
    return caseRefused("day-implausible", "issued-on", { on: issued, from: firstCaseDay, to: command.on });
  const faulty = faultyFiles(one.result, fields);
  if (command.paper !== null && faulty.has(command.paper.hash))
    return caseRefused("file-contested", "paper", { ...resultNoun(matter.course), contested: command.paper.name });
  // The file of a paper that was corrected since is not that of the new one.
  const stays = faulty.has(one.result?.paper?.hash ?? "") ? null : one.result;
  const paper = command.paper ?? stays?.paper ?? null;
  // What stays of before is held against what was read of it.
  const fileSays = command.paper === null ? fileSaysStill(one.result, fields) : command.fileSays;
  const read = fileSays === undefined || Object.keys(fileSays).length === 0 ? {} : { fileSays };
  const data = { fields, paper, ...read };
  return (
    wrongTerm(matterWith(matter, one, { on: command.on, ...data }), fields) ??
    recorded(stand, command, "case-result-received", data)
  );
}

/** Which paper the case is about may follow from the one that came out. */
function matterWith(matter: CaseMatter, one: Case, result: Case["result"]): CaseMatter {
  const { course, inLedger } = matter;
  return inLedger === null ? matter : { ...matter, item: itemAbout(inLedger, { ...one, result }, course) };
}

function isWritten(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && !saysNothing(value);
}

/** A corrected paper has a day of issue of its own: that of the faulty one is not carried over unasked. */
function fieldsOfPaper(one: Case, named: CaseCommandOf<"receive">["fields"]): Readonly<Record<string, string>> {
  const { "issued-on": issued, ...others } = fieldsAfter(one.result?.fields ?? {}, named);
  const isOld = !Object.hasOwn(named, "issued-on") && isCorrected(one, others);
  return issued === undefined || isOld ? others : { ...others, "issued-on": issued };
}

/** A later entry says what it names; a field that it names and leaves empty is taken away. */
function fieldsAfter(
  before: Readonly<Record<string, string>>,
  named: CaseCommandOf<"receive">["fields"],
): Readonly<Record<string, string>> {
  const kept = Object.entries(before).filter(([field]) => !Object.hasOwn(named, field));
  const said = Object.entries(named).flatMap(([field, value]) => (isWritten(value) ? [[field, value] as const] : []));
  return Object.fromEntries([...kept, ...said]);
}

function settle(stand: CaseStand, command: CaseCommandOf<"settle">): CaseDecision {
  if (stand.case.result === null) return caseRefused("no-result", "id", resultNoun(stand.matter.course));
  const compared = stand.compared.find(({ field }) => field.id === command.field);
  if (compared === undefined)
    return caseRefused("field-unknown", command.field, namedThings(stand.compared.map(({ field }) => field)));
  const { field, state } = compared;
  if (state === "agrees" || state === "free") return caseRefused("no-difference", field.id, { ...field.title });
  const about = { ...field.title, ...resultNoun(stand.matter.course) };
  if (state === "missing" && command.how === "explained") return caseRefused("field-not-entered", field.id, about);
  if (state !== "missing" && command.how === "not-printed")
    return caseRefused("field-entered", field.id, { ...about, now: compared.now });
  const says = command.says.trim();
  const unfit = unfitWords(says, "says");
  if (unfit !== null) return unfit;
  if (command.how !== "contested" && isTooBrief(says)) return caseRefused("explanation-short", "says", about);
  return recorded(stand, command, "case-difference-settled", { field: field.id, how: command.how, says });
}

/** A nod is no reason: four characters, or as many letters as these are wide, say at least what it is about. */
function isTooBrief(says: string): boolean {
  const signs = says.match(/[\p{L}\p{N}]/gu) ?? [];
  const width = signs.reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0);
  return width < 8;
}

/** Nothing mandatory is missing at the end, and nothing on the new paper is left open. */
function close(stand: CaseStand, command: CaseCommandOf<"close">): CaseDecision {
  const ending = endOf(stand, command.on);
  if ("code" in ending) return ending;
  const keeping = custodyAtClose(stand, ending.outcome, command.custody);
  if ("code" in keeping) return keeping;
  const known = stand.compared.flatMap(({ field, before: was }) => (was === null ? [] : [[field.id, was] as const]));
  const before = stand.case.result === null ? {} : { before: Object.fromEntries(known) };
  const kept = fileKept(stand, ending.outcome, command.withoutFile ?? "");
  if ("code" in kept) return kept;
  const data = { outcome: ending.outcome, ...keeping, ...kept, ...before, ...aboutOf(stand) };
  return recorded(stand, command, "case-closed", data);
}

/** The new paper of an authority is kept as a file too, or somebody says why it is not. Agreements are papers of their case. */
function fileKept(
  { case: { result }, matter: { course } }: CaseStand,
  outcome: CaseOutcome,
  because: string,
): { readonly withoutFile?: string } | CaseRefusal {
  const isComplete = result === null || result.paper !== null || course.before === "counterparty";
  if (isComplete || (outcome !== "granted" && outcome !== "done")) return {};
  if (!isWritten(because)) return caseRefused("scan-missing", "withoutFile", resultNoun(course));
  return tooLong(because, "withoutFile") ?? { withoutFile: because.trim() };
}

function endOf(stand: CaseStand, on: Day): { readonly outcome: CaseOutcome } | CaseRefusal {
  const { case: one, correction, stages } = stand;
  if (isRefused(one)) return whyApart(stand) ?? { outcome: one.decided.outcome };
  if (correction !== null) return caseRefused("correction-open", "id", { on: correction.on });
  if (hasDecision(stand) && one.decided === null) return caseRefused("not-decided", "id");
  if (stages.some(({ stage }) => stage.kind === "submit")) {
    if (one.submitted === null) return caseRefused("not-submitted", "id");
  } else {
    const notReady = whyNotReady(stand, on);
    if (notReady !== null) return notReady;
  }
  const step = stages.find(({ stage, state }) => stage.kind === "step" && state !== "done");
  if (step !== undefined) return stepOpen(stand, step.stage);
  if (stages.some(({ stage }) => stage.kind === "verify")) {
    if (one.result === null) return caseRefused("no-result", "id", resultNoun(stand.matter.course));
    const open = openFields(stand.compared);
    if (open.length > 0)
      return caseRefused("fields-open", "id", {
        ...titlesOf(open),
        ...notEntered(open),
        ...resultNoun(stand.matter.course),
      });
    // What was entered before anybody looked at it cannot go into the ledger either.
    const wrong = wrongTerm(stand.matter, one.result.fields);
    if (wrong !== null) return wrong;
    // Explained or not, without its end the ledger would go on with the term that is over.
    if (withoutEnd(stand.matter, one.result.fields) === "always")
      return caseRefused("end-missing", "end", resultNoun(stand.matter.course));
    const missing = missingOfMade(stand);
    if (missing[0] !== undefined)
      return caseRefused("item-incomplete", missing[0].id, {
        zh: missing.map(({ title }) => title.zh).join("、"),
        en: missing.map(({ title }) => title.en).join(", "),
      });
  }
  return whyNotFiled(stand, on) ?? { outcome: one.decided === null ? "done" : "granted" };
}

function titlesOf(rows: CaseStand["compared"]): { readonly zh: string; readonly en: string } {
  const titles = rows.map(({ field }) => field.title);
  return { zh: titles.map(({ zh }) => zh).join("、"), en: titles.map(({ en }) => en).join(", ") };
}

/** Which of them were not entered: these are not explained. */
function notEntered(open: CaseStand["compared"]): { readonly missing?: string; readonly missingEn?: string } {
  const missing = open.filter(({ state }) => state === "missing");
  const { zh, en } = titlesOf(missing);
  return missing.length === 0 ? {} : { missing: zh, missingEn: en };
}

/** A report that was filed is that of a year, and of one that was over: without it the ledger would know of none. */
function whyNotFiled({ case: one, matter }: CaseStand, on: Day): CaseRefusal | null {
  const { course } = matter;
  const question = course.questions.find(({ answers }) => answers === "year");
  if (course.effect !== "file-report" || question === undefined) return null;
  const { id, ask } = question;
  const given = one.answers[id];
  if (given === undefined) return caseRefused("questions-open", "id", { questions: ask.zh, en: ask.en });
  const filed = one.submitted?.on ?? on;
  const latest = Number(filed.slice(0, 4)) - 1;
  return Number(given) <= latest
    ? null
    : (beforeWindow(matter, { year: Number(given), on: filed, at: "close" }) ??
        caseRefused("answer-unknown", id, { given, ...ask, ...writtenAs(`2000–${latest}`) }));
}

/** What another side is to be told stays to be done, whatever became of what was handed in. */
function whyApart(stand: CaseStand): CaseRefusal | null {
  const [step] = apartStages(stand.stages);
  return step === undefined ? null : stepOpen(stand, step);
}

function stepOpen({ deadlines }: CaseStand, { id: step, title }: Stage): CaseRefusal {
  const by = deadlines.find(({ deadline, day }) => deadline.step === step && day !== null);
  const until = by?.day ? { by: by.day, ...movable(by.provisional) } : {};
  return caseRefused("steps-open", "id", { step, ...until, ...title });
}

function hasDecision({ stages }: CaseStand): boolean {
  return stages.some(({ stage }) => stage.kind === "decide");
}

function withdraw(stand: CaseStand, command: CaseCommandOf<"withdraw">): CaseDecision {
  const { decided } = stand.case;
  if (decided !== null && decided.outcome === "granted")
    return caseRefused("decided-already", "id", { on: decided.on });
  // Before it was handed in, the change itself may have been a mistake.
  const apart = stand.case.submitted === null ? null : whyApart(stand);
  if (apart !== null) return apart;
  const because = command.because.trim();
  return unfitWords(because, "because") ?? recorded(stand, command, "case-withdrawn", { because, ...aboutOf(stand) });
}

/** What is closed stands still, whatever the ledger says from then on. */
function aboutOf({ matter: { item } }: CaseStand): { readonly about?: PaperAbout } {
  return item === null ? {} : { about: paperAbout(item) };
}
