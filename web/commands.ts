import type { z } from "zod";
import type { RetriedReply } from "#contract/alarms.ts";
import type { answer, AnswerReply } from "#contract/answers.ts";
import type { caseEntrySchema } from "#contract/caseEntries.ts";
import type { openCase as openCaseOperation } from "#contract/caseLists.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { ChannelOutcome, ChannelsReply, saveChannel as channel } from "#contract/channels.ts";
import type { CompanySettingsReply, setLadder as ladderOf } from "#contract/companySettings.ts";
import type { dateFile as date, FilesReply } from "#contract/files.ts";
import type { FeedReply, makeFeed as makeFeedOperation } from "#contract/feeds.ts";
import type { AssignedReply, handleDuty } from "#contract/handling.ts";
import type {
  leavePerson as leave,
  PeopleReply,
  savePerson as person,
  setAbsences as absent,
} from "#contract/people.ts";
import type { RecordVerification } from "#contract/recordVerification.ts";
import type { saveWarningSettings as settings, WarningSettingsReply } from "#contract/warningSettings.ts";
import { operationAddress } from "./links.ts";
import { Unreachable, troubleOf } from "./trouble.ts";

/** Says that the annual report for a year was filed today. */
export async function recordAnnualReport(id: string, year: number): Promise<void> {
  await post(operationAddress.recordAnnualReport(id), { year });
}

/** Says that a duty which ends something was done today. */
export function recordDutyDone(id: string, duty: string, because = ""): Promise<void> {
  const reason = because.trim();
  return post(operationAddress.recordDutyDone(id), reason === "" ? { duty } : { duty, because: reason });
}

/** Says that an item takes over from another, or takes that back. */
export async function recordReplacement(id: string, replaced: string, undo: boolean): Promise<void> {
  await post(operationAddress.recordReplacement(id), { replaced, undo });
}

export function savePerson(body: z.input<typeof person.body>): Promise<PeopleReply> {
  return post(operationAddress.savePerson(), body);
}

export function setAbsences(id: string, absences: z.input<typeof absent.body>["absences"]): Promise<PeopleReply> {
  return post(operationAddress.setAbsences(id), { absences });
}

export function leavePerson(id: string, left: z.input<typeof leave.body>["left"]): Promise<PeopleReply> {
  return post(operationAddress.leavePerson(id), { left });
}

export function saveChannel(body: z.input<typeof channel.body>): Promise<ChannelsReply> {
  return post(operationAddress.saveChannel(), body);
}

export function removeChannel(id: string): Promise<ChannelsReply> {
  return post(operationAddress.removeChannel(id), {});
}

export function testChannel(id: string, person: string): Promise<ChannelOutcome> {
  return post(operationAddress.testChannel(id), { person });
}

/** Opens alarms again, for the next delivery to try. */
export function retryAlarms(alarms: readonly string[]): Promise<RetriedReply> {
  return post(operationAddress.retryAlarms(), { alarms });
}

/** Follows the hash chains of the whole record. */
export function verifyRecord(): Promise<RecordVerification> {
  return post(operationAddress.verifyRecord(), {});
}

export function saveWarningSettings(body: z.input<typeof settings.body>): Promise<WarningSettingsReply> {
  return post(operationAddress.saveWarningSettings(), body);
}

export function setFallback(company: string, person: string | null): Promise<CompanySettingsReply> {
  return post(operationAddress.setFallback(company), { person });
}

export function setLadder(
  company: string,
  rule: string,
  ladder: z.input<typeof ladderOf.body>["ladder"],
): Promise<CompanySettingsReply> {
  return post(operationAddress.setLadder(company), { rule, ladder });
}

export function dateFile(company: string, hash: string, days: z.input<typeof date.body>): Promise<FilesReply> {
  return post(operationAddress.dateFile(company, hash), days);
}

export function archiveCompany(company: string, archived: boolean): Promise<CompanySettingsReply> {
  return post(operationAddress.archiveCompany(company), { archived });
}

/** What is said of a duty, as the operation takes it. */
export type Handling = z.input<typeof handleDuty.body>;

/** Says of a duty that it is seen, put off, under way, or to be warned of again. */
export function sayOfDuty(item: string, duty: string, handling: Handling): Promise<void> {
  return post(operationAddress.handleDuty(item, duty), handling);
}

/** Says who answers for an item from now on. */
export function assignTo(item: string, owners: readonly string[], note?: string): Promise<AssignedReply> {
  return post(operationAddress.assignItem(item), { owners, note });
}

export type FeedWish = z.input<typeof makeFeedOperation.body>;

/** Makes the secret address of a calendar; the one before it is dead. */
export function makeFeed(wish: FeedWish): Promise<FeedReply> {
  return post<FeedReply>(operationAddress.makeFeed(), wish);
}

export type LinkAnswer = z.input<typeof answer.body>;

/** Answers a duty through the link of a message. */
export function answerThrough(token: string, said: LinkAnswer): Promise<AnswerReply> {
  return post<AnswerReply>(operationAddress.answer(token), said);
}

export function openCase(body: z.input<typeof openCaseOperation.body>): Promise<CaseReply> {
  return post<CaseReply>(operationAddress.openCase(), body);
}

/** What can be said of a case, by `do`. */
export type CaseEntryWish = z.input<typeof caseEntrySchema>;

/** Says what happened in a case; the reply is the case as it stands then. */
export function changeCase(id: string, entry: CaseEntryWish): Promise<CaseReply> {
  return post<CaseReply>(operationAddress.changeCase(id), entry);
}

/** Asks a question that has a body. */
export function askWith<Reply>(address: string, body: object): Promise<Reply> {
  return post<Reply>(address, body);
}

/** The text of a .txt or .docx. */
export async function readDeclarationFile(file: File): Promise<{ readonly text: string }> {
  const response = await fetch(operationAddress.readDeclarationFile(), {
    method: "POST",
    headers: { "content-type": "application/octet-stream" },
    body: file,
  }).catch(() => {
    throw new Unreachable(0);
  });
  if (!response.ok) throw troubleOf(response.status, await response.text());
  return (await response.json()) as { readonly text: string };
}

/** Ids of commands that nobody answered: pressed once more they are the same ones, and are recorded once. */
const unanswered = new Map<string, string>();

async function post<Reply = void>(address: string, body: object): Promise<Reply> {
  const text = JSON.stringify(body);
  const said = `${address} ${text}`;
  const id = unanswered.get(said) ?? newCommandId();
  unanswered.set(said, id);
  const response = await fetch(address, {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": id },
    body: text,
  }).catch(() => {
    throw new Unreachable(0);
  });
  unanswered.delete(said);
  if (!response.ok) throw troubleOf(response.status, await response.text());
  return (await response.json()) as Reply;
}

function newCommandId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
