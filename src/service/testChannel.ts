import { testMessageText } from "#contract/channelText.ts";
import type { ChannelOutcome } from "#contract/channels.ts";
import type { Person } from "#record/organisation/organisation.ts";
import type { ConfiguredChannel, OutgoingMessage } from "./channel.ts";
import { configuredChannelOf } from "./channelSettingsOf.ts";
import type { Actor, Deps } from "./deps.ts";
import { personMeant } from "./personMeant.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import type { Message } from "./warningTables.ts";
import { hurry } from "./warnings/hurry.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import { tryReplyOf, writtenOutcome } from "./warnings/triedMessage.ts";

/** Tells a test from a warning. */
export const testMessageId = /^test-/;

type Prepared = { readonly configured: ConfiguredChannel; readonly title: string; readonly person: Person };

/**
 * Sends one test message to a person and tells how it went. It is noted like any other, so that it counts against what the other
 * side takes; it is not tried again by itself.
 */
export async function testChannel(
  deps: Deps,
  actor: Actor,
  id: string,
  wanted: string,
): Promise<Result<ChannelOutcome>> {
  const at = deps.clock.now();
  const prepared = await deps.store.transact(actor, async (tx): Promise<Result<Prepared>> => {
    const organisation = await readOrganisation(tx);
    const channel = organisation.channels.get(id);
    if (channel === undefined) return refused("channel-unknown", "id", { channel: id });
    const person = personMeant(organisation, wanted, "person");
    if ("ok" in person) return { ok: false, refusal: person };
    const { title, kind } = channel;
    if (kind === "smtp" && person.email === null) return refused("mail-address-needed", "person", { channel: title });
    const configured = configuredChannelOf(channel, await tx.warnings.secrets(id));
    return configured === null
      ? refused("channel-incomplete", "id", { channel: title })
      : done({ configured, title, person });
  });
  if (!prepared.ok) return prepared;
  const { configured, title, person } = prepared.value;
  const message = testMessage(deps, title, person, at);
  const noted: Message = {
    id: message.id,
    token: deps.tokens.next(),
    recipient: person.id,
    channel: id,
    tries: 1,
    triedAt: at,
    state: "failed",
    outcome: null,
    tryAfter: at,
  };
  await deps.store.transact(actor, (tx) => tx.warnings.putMessage(noted));
  const outcome = await deps.sender.send(configured, message, at);
  const state = outcome.kind === "accepted" ? "accepted" : "failed";
  const ended: Message = { ...noted, state, outcome: writtenOutcome(outcome) };
  await deps.store.transact(actor, async (tx) => {
    await tx.warnings.putMessage(ended);
    // It works: what backs off need not wait any longer.
    if (state === "accepted") await hurry(tx, id, deps.clock.now());
  });
  await deps.serving()?.deliverNow();
  return done(tryReplyOf({ ...ended, at }));
}

function testMessage({ ids, address }: Deps, channel: string, person: Person, at: string): OutgoingMessage {
  const { name, email, mobile, language } = person;
  return {
    id: `test-${ids.next()}`,
    to: { name, email, mobile },
    language,
    title: testMessageText.title(channel)[language],
    lines: [],
    closing: testMessageText.closing(name)[language],
    link: `${address()}/warnings`,
    composedAt: at,
  };
}
