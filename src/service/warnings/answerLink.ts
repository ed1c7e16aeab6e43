import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { civilDayOf } from "#calendar/shanghaiInstant.ts";
import { historyText } from "#contract/historyText.ts";
import type { AnswerDuty, AnswerReply } from "#contract/answers.ts";
import { caseLaws } from "../cases/caseLaws.ts";
import type { Deps, Tx } from "../deps.ts";
import { demoStandsAside } from "../demoStandsAside.ts";
import { byUrgency } from "../byUrgency.ts";
import { dueItemOf, nameWithNumber } from "../dueItemOf.ts";
import { evaluatedLedger } from "../evaluatedLedger.ts";
import type { Message } from "../warningTables.ts";
import { readOrganisation } from "./readOrganisation.ts";
import { wantedOfItem } from "./wantedOfItem.ts";

/** Days for which a link in a message answers. */
const linkLives = 60;

/** No shorter text is a token: what is tried at random is not even looked up. */
const shortestToken = 20;

export type AnswerLink = { readonly message: Message; readonly reply: AnswerReply };

/**
 * The message of a link with its duties as they stand; null where there is none, or its time is over, or all of it is
 * answered. What was answered through the link is in the record, under commands that are named after the message.
 */
export async function answerLink(deps: Deps, tx: Tx, token: string): Promise<AnswerLink | null> {
  if (token.length < shortestToken) return null;
  const message = await tx.warnings.messageWithToken(token);
  if (message === null) return null;
  const today = deps.clock.today();
  const until = addDays(civilDayOf(message.triedAt), linkLives);
  if (today > until) return null;
  const duties = await dutiesOf(deps, tx, message, today);
  if (duties.every(({ answered }) => answered !== null)) return null;
  const { people } = await readOrganisation(tx);
  return { message, reply: { asOf: today, name: people.get(message.recipient)?.name ?? null, until, duties } };
}

/** The id of the command by which a duty is answered through the link of a message: the record takes it once. */
export function answerCommand(deps: Deps, message: Message, item: string, duty: string): string {
  return `answer-${deps.sha256(JSON.stringify([message.id, item, duty])).slice(0, 32)}`;
}

async function dutiesOf(deps: Deps, tx: Tx, message: Message, today: Day): Promise<AnswerDuty[]> {
  const duties: AnswerDuty[] = [];
  const seen = new Set<string>();
  const aside = demoStandsAside(await tx.companies());
  for (const { company, item: itemId, duty } of await tx.warnings.claimsOf(message.id)) {
    const key = `${itemId} ${duty}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const [ledger] = await tx.ledgers(company);
    if (ledger === undefined || (aside && ledger.company.demo)) continue;
    const evaluated = evaluatedLedger(await caseLaws(deps, tx, [ledger]), ledger, today);
    const item = evaluated.itemById.get(itemId);
    if (item === undefined) continue;
    const isOpen = wantedOfItem(evaluated, itemId).some((one) => one.duty === duty);
    const obligation = evaluated.ofItem(itemId).find((one) => one.duty === duty);
    const rule = duty.slice(0, duty.indexOf("."));
    const command = answerCommand(deps, message, itemId, duty);
    const said = (await tx.stream(company, { subject: itemId })).find(({ commandId }) => commandId === command);
    duties.push({
      itemId,
      duty,
      item: nameWithNumber(item),
      company: ledger.company.name,
      what: obligation?.what ?? deps.law.obligations.get(rule)?.title ?? { zh: rule, en: rule },
      answered:
        said?.kind === "duty-handled" || said?.kind === "case-duty-handled"
          ? historyText.handled(said.data.handling, said.data.note)
          : null,
      due: isOpen && obligation !== undefined ? dueItemOf(evaluated, item, obligation) : null,
    });
  }
  return duties.toSorted(pressingFirst);
}

/** What is settled comes last. */
function pressingFirst(one: AnswerDuty, other: AnswerDuty): number {
  if (one.due === null || other.due === null) return Number(one.due === null) - Number(other.due === null);
  return byUrgency(one.due, other.due);
}
