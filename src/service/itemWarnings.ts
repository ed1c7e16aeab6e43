import type { ItemWarningsReply, WarningLadder } from "#contract/itemWarnings.ts";
import { warningText } from "#contract/warningText.ts";
import { snoozeHolds } from "#record/item/handling.ts";
import type { Item } from "#record/item/item.ts";
import type { Organisation } from "#record/organisation/organisation.ts";
import { reachOf } from "#record/organisation/reachOf.ts";
import { personNamed } from "#record/organisation/whoIsTold.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import { rearm } from "#record/warnings/rearm.ts";
import { whyEnded } from "#record/warnings/wantedLadder.ts";
import type { Actor, Deps } from "./deps.ts";
import { demoStandsAside } from "./demoStandsAside.ts";
import { displayName, handledReplyOf } from "./dueItemOf.ts";
import { evaluatedHolding } from "./evaluatedHolding.ts";
import type { EvaluatedLedger } from "./evaluatedLedger.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import type { SweepMoment } from "./warnings/claimsOf.ts";
import { escalationOf } from "./warnings/escalationOf.ts";
import { endedDuty } from "./warnings/endedDuty.ts";
import { foreseen } from "./warnings/foreseen.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import { stepsOf } from "./warnings/stepsOf.ts";
import { wantedOfItem } from "./warnings/wantedOfItem.ts";
import { namesOf, reasonOf } from "./warnings/warnedOf.ts";
import type { Names } from "./warnings/warnedOf.ts";
import type { Claim } from "./warningTables.ts";

/**
 * Who is told of the duties of an item, or of a case about the company itself, when and through what, and who was. It needs no sweep to have run: ladders are armed
 * here as the next sweep would arm them, and nothing is written.
 */
export async function itemWarnings(deps: Deps, actor: Actor, id: string): Promise<Result<ItemWarningsReply>> {
  const [today, now] = [deps.clock.today(), deps.clock.now()];
  return deps.store.transact(actor, async (tx) => {
    const evaluated = await evaluatedHolding(deps, tx, id, today);
    const item = evaluated?.itemById.get(id);
    if (evaluated === null || item === undefined) return refused("item-not-found", "id", { id });
    const { company } = evaluated.ledger;
    const organisation = await readOrganisation(tx);
    const standing = await tx.warnings.ladders([company.id], [id]);
    const claims = await tx.warnings.claims({ company: company.id, item: id });
    const isAside = company.demo && demoStandsAside(await tx.companies());
    const ladders = asArmed(deps, { evaluated, isAside }, organisation, item, standing);
    const names = namesOf(organisation);
    const moment = {
      calendar: deps.law.calendar,
      organisation,
      fallbackOf: () => company.settings.fallback,
      today,
      now,
    };
    return done({
      asOf: today,
      item: displayName(item),
      itemId: id,
      company: company.name,
      archived: company.settings.archived,
      unknownOwners: item.owners.filter((name) => personNamed(organisation, name) === null),
      escalation: escalationOf(organisation, { owners: item.owners, fallback: company.settings.fallback }, today),
      ladders: ladders
        .map((ladder) => ladderReplyOf(deps, moment, ladder, { evaluated, item, claims, names }))
        .toSorted(runningFirst),
      history: claims.map((claim) => toldReplyOf(claim, names)),
    });
  });
}

/** The item's ladders as a sweep would leave them before it speaks. */
function asArmed(
  { law, clock }: Deps,
  { evaluated, isAside }: { readonly evaluated: EvaluatedLedger; readonly isAside: boolean },
  organisation: Organisation,
  item: Item,
  standing: readonly ArmedLadder[],
): readonly ArmedLadder[] {
  const { id, settings } = evaluated.ledger.company;
  const wanted = isAside ? [] : wantedOfItem(evaluated, item.id);
  const [today, { fallback }] = [clock.today(), settings];
  const { put, drop } = rearm(law.calendar, id, standing, wanted, today, {
    whyEnded: (ladder) => (isAside ? "set-aside" : whyEnded(law, evaluated.ofItem(item.id), item, settings, ladder)),
    reach: (owners, level) => reachOf(organisation, { owners, fallback }, level, today),
  });
  const after = new Map(standing.map((ladder) => [ladder.duty, ladder]));
  for (const { duty } of drop) after.delete(duty);
  for (const ladder of put) after.set(ladder.duty, ladder);
  return [...after.values()];
}

type Beside = {
  readonly evaluated: EvaluatedLedger;
  readonly item: Item;
  readonly claims: readonly Claim[];
  readonly names: Names;
};

function ladderReplyOf(
  { law }: Deps,
  moment: SweepMoment,
  ladder: ArmedLadder,
  { evaluated, item, claims, names }: Beside,
): WarningLadder {
  const { duty, rule, lastDay, state, why } = ladder;
  const obligation = evaluated.ofItem(item.id).find((one) => one.duty === duty);
  const ended = state === "ended" ? endedDuty(evaluated, ladder, why ?? "corrected") : null;
  const own = claims.filter((claim) => claim.duty === duty);
  const coming = foreseen(moment, ladder, own);
  // A day on which it would go on to somebody, and nobody is left, tells nobody.
  const nextOn = ladder.nextOn === null ? null : (coming[0]?.on ?? null);
  return {
    duty,
    rule,
    what: obligation?.what ?? ended?.what ?? { zh: rule, en: rule },
    lastDay,
    state,
    sentence: ended === null ? stateSentence({ ...ladder, nextOn }, item) : warningText.state.ended(ended.why),
    nextOn,
    handled: handledReplyOf(item.handled?.[duty]),
    steps: stepsOf(ladder, own, coming, { names, calendar: law.calendar, today: moment.today }),
  };
}

function stateSentence({ state, nextOn, duty, lastDay }: ArmedLadder, item: Item) {
  const handled = item.handled?.[duty];
  const text = warningText.state;
  if (state === "acknowledged") return text.acknowledged(handled?.on ?? "", nextOn);
  if (state === "snoozed" && nextOn !== null) return text.snoozed(nextOn);
  if (state === "covered") return text.covered(handled?.handling.how === "covered" ? handled.handling.by : "");
  const word = handled?.handling;
  if (word?.how === "snoozed" && !snoozeHolds(word, lastDay)) return text.snoozePassed(word.until, lastDay);
  return nextOn === null ? text.silent : text.next(nextOn);
}

function toldReplyOf(claim: Claim, names: Names): ItemWarningsReply["history"][number] {
  const { on, duty, rung, recipient, channel, state, outcome, lateDays } = claim;
  return {
    on,
    duty,
    label: warningText.rung(rung),
    person: recipient === "" ? null : recipient,
    name: recipient === "" ? null : names.person(recipient),
    reason: reasonOf(claim, names),
    channel,
    channelTitle: names.channel(channel),
    state,
    sentence: warningText.receipt(state, outcome),
    lateDays,
  };
}

function runningFirst(one: WarningLadder, other: WarningLadder): number {
  const [a, b] = [Number(one.state === "ended"), Number(other.state === "ended")];
  return a - b || (one.lastDay < other.lastDay ? -1 : Number(one.lastDay > other.lastDay));
}
