import { secondsBetween } from "#calendar/instant.ts";
import type { Day } from "#calendar/day.ts";
import type { Organisation, Person } from "#record/organisation/organisation.ts";
import { standInFor } from "#record/organisation/standIns.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { toldToOthers } from "#record/warnings/rearm.ts";
import { configuredChannelOf } from "../channelSettingsOf.ts";
import type { ConfiguredChannel, OutgoingMessage } from "../channel.ts";
import { caseLaws } from "../cases/caseLaws.ts";
import type { Deps, Tx } from "../deps.ts";
import { evaluatedLedger } from "../evaluatedLedger.ts";
import type { Claim, Message } from "../warningTables.ts";
import { composeMessage } from "./composeMessage.ts";
import { openClaimsOf } from "./openClaimsOf.ts";
import { pace } from "./pace.ts";
import { readOrganisation } from "./readOrganisation.ts";
import { settledBy } from "./settled.ts";
import { triesOf, withdrawnMessage } from "./triedMessage.ts";

/** What is to be sent next to a person through a channel, noted as tried before it is. */
export type BegunTry =
  | { readonly kind: "nothing" }
  | { readonly kind: "wait"; readonly seconds: number }
  | { readonly kind: "unusable"; readonly message: Message; readonly why: string }
  | {
      readonly kind: "send";
      readonly message: Message;
      readonly configured: ConfiguredChannel;
      readonly outgoing: OutgoingMessage;
    };

/** Claims that one message carries, beside others of the same duties; more wait for the next. */
const claimsAtOnce = 200;

/** Alarms among which those that a message is about are looked for. */
const alarmsLookedAt = 1_000;

/** Settles what need not go out any more, and notes the try of what does. */
export async function beginTry(deps: Deps, tx: Tx, recipient: string, channel: string): Promise<BegunTry> {
  const now = deps.clock.now();
  const before = await tx.warnings.unfinishedOf({ recipient, channel });
  // A try whose outcome nobody noted was cut short: it is made again, under the same id.
  if (before?.state === "later" && before.tryAfter > now)
    return { kind: "wait", seconds: secondsBetween(now, before.tryAfter) };
  const carried =
    before === null
      ? await tx.warnings.takeOpen(recipient, channel, now, claimsAtOnce)
      : await openClaimsOf(tx, before.id);
  const organisation = await readOrganisation(tx);
  const person = organisation.people.get(recipient);
  const isAbsent = person !== undefined && standInFor(person, deps.clock.today()) !== null;
  const claims = await standing(tx, carried, isAbsent ? deps.clock.today() : null);
  if (claims.length === 0) {
    if (before !== null) await tx.warnings.putMessage(withdrawnMessage(before));
    return carried.length === 0 ? nextOpen(tx, recipient, channel, now) : { kind: "wait", seconds: 0 };
  }
  const configured = await configuredChannel(tx, organisation, channel);
  const wait = configured === null ? 0 : await pace(deps, tx, channel, configured.kind);
  if (wait > 0) return { kind: "wait", seconds: wait };
  const opened = before === null ? newMessage(deps, recipient, channel) : triedAlready(before);
  const message = await note(tx, opened, claims, deps.clock.now());
  if (configured === null) return { kind: "unusable", message, why: `channel ${channel} is not set up any more` };
  if (person === undefined) return { kind: "unusable", message, why: `person ${recipient} is not known` };
  const outgoing = await composed(deps, tx, organisation, { message, person, claims });
  return { kind: "send", message, configured, outgoing };
}

/**
 * Withdraws what is settled; what is left still stands. Where the person is absent since a day, all of it is withdrawn, and
 * the ladders tell it anew to whoever stands in.
 */
async function standing(tx: Tx, claims: readonly Claim[], absentSince: Day | null): Promise<readonly Claim[]> {
  if (claims.length === 0) return [];
  const ladders = await tx.warnings.ladders(
    unique(claims.map(({ company }) => company)),
    unique(claims.map(({ item }) => item)),
  );
  const byDuty = new Map(ladders.map((ladder) => [`${ladder.item} ${ladder.duty}`, ladder]));
  const ladderOf = ({ item, duty }: Claim) => byDuty.get(`${item} ${duty}`);
  const [left, settled]: [Claim[], Claim[]] = [[], []];
  for (const claim of claims) {
    const why = settledBy(claim, ladderOf(claim)) ?? (absentSince === null ? null : "absent");
    if (why === null) left.push(claim);
    else settled.push({ ...claim, state: "withdrawn", outcome: why });
  }
  await tx.warnings.putClaims(settled);
  if (absentSince !== null) {
    const again = new Map<string, ArmedLadder>();
    for (const claim of settled) {
      const ladder = claim.outcome === "absent" ? ladderOf(claim) : undefined;
      if (ladder === undefined) continue;
      // The next sweep tells it, today or, late in the evening, tomorrow.
      const retold = { ...toldToOthers(ladder), nextOn: absentSince };
      again.set(`${claim.item} ${claim.duty}`, retold);
    }
    await tx.warnings.claim([...again.values()], []);
  }
  return left;
}

/** Nothing may go out now; perhaps something may later. */
async function nextOpen(tx: Tx, recipient: string, channel: string, now: string): Promise<BegunTry> {
  const first = await tx.warnings.firstWaiting({ recipient, channel });
  if (first === null) return { kind: "nothing" };
  return { kind: "wait", seconds: Math.max(1, secondsBetween(now, first)) };
}

async function configuredChannel(
  tx: Tx,
  { channels }: Organisation,
  channel: string,
): Promise<ConfiguredChannel | null> {
  const entered = channels.get(channel);
  if (entered === undefined) return null;
  return configuredChannelOf(entered, await tx.warnings.secrets(channel));
}

function newMessage(
  { ids, tokens }: Deps,
  recipient: string,
  channel: string,
): Omit<Message, "triedAt" | "tryAfter" | "state"> {
  return { id: ids.next(), token: tokens.next(), recipient, channel, tries: 0, outcome: null };
}

function triedAlready(message: Message): Message {
  return { ...message, earlier: triesOf(message) };
}

async function note(
  tx: Tx,
  before: Omit<Message, "triedAt" | "tryAfter" | "state">,
  claims: readonly Claim[],
  now: string,
): Promise<Message> {
  const message: Message = { ...before, tries: before.tries + 1, state: "trying", triedAt: now, tryAfter: now };
  await tx.warnings.putMessage(message);
  await tx.warnings.putClaims(claims.map((claim) => ({ ...claim, message: message.id })));
  return message;
}

async function composed(
  deps: Deps,
  tx: Tx,
  organisation: Organisation,
  {
    message,
    person,
    claims,
  }: { readonly message: Message; readonly person: Person; readonly claims: readonly Claim[] },
) {
  const ledgers = await tx.ledgers(unique(claims.map(({ company }) => company)));
  const laws = await caseLaws(deps, tx, ledgers);
  const today = deps.clock.today();
  const matter = {
    organisation,
    ledgers: new Map(ledgers.map((ledger) => [ledger.company.id, evaluatedLedger(laws, ledger, today)])),
    calendar: deps.law.calendar,
    alarms: claims.some(({ because }) => because === "alarm")
      ? await tx.warnings.claims({ states: ["alarm"], limit: alarmsLookedAt })
      : [],
    now: message.triedAt,
    address: deps.address(),
  };
  return composeMessage(matter, { id: message.id, token: message.token, to: person, claims });
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
