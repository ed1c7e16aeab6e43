import { testMessageText } from "#contract/channelText.ts";
import type { ChannelOutcome } from "#contract/channels.ts";
import type { Person } from "#record/organisation/organisation.ts";
import type { ConfiguredChannel, OutgoingMessage } from "./channel.ts";
import { configuredChannelOf } from "./channelSettingsOf.ts";
import type { Actor, Deps, Tx } from "./deps.ts";
import { personMeant } from "./personMeant.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import type { Message } from "./warningTables.ts";
import { hurry } from "./warnings/hurry.ts";
import { pace } from "./warnings/pace.ts";
import { readOrganisation } from "./warnings/readOrganisation.ts";
import { tryReplyOf, writtenOutcome } from "./warnings/triedMessage.ts";

/** Tells a test from a warning. */
export const testMessageId = /^test-/;

type Begun = {
  readonly configured: ConfiguredChannel;
  readonly noted: Message;
  readonly message: OutgoingMessage;
};

/**
 * Sends one test message to a person and tells how it went. It is noted like any other, and counts against what the other side
 * takes: where that is used up, it is refused. It is not tried again by itself.
 */
export async function testChannel(
  deps: Deps,
  actor: Actor,
  id: string,
  wanted: string,
): Promise<Result<ChannelOutcome>> {
  const begun = await deps.store.transact(actor, (tx) => beginTest(deps, tx, id, wanted));
  if (!begun.ok) return begun;
  const { configured, noted, message } = begun.value;
  const outcome = await deps.sender.send(configured, message, noted.triedAt);
  const state = outcome.kind === "accepted" ? "accepted" : "failed";
  const ended: Message = { ...noted, state, outcome: writtenOutcome(outcome) };
  await deps.store.transact(actor, async (tx) => {
    await tx.warnings.putMessage(ended);
    // It works: what backs off need not wait any longer.
    if (state === "accepted") await hurry(tx, id, deps.clock.now());
  });
  await deps.serving()?.deliverNow();
  return done(tryReplyOf({ ...ended, at: noted.triedAt }));
}

/** The test, noted as a try before it is made. */
async function beginTest(deps: Deps, tx: Tx, id: string, wanted: string): Promise<Result<Begun>> {
  const organisation = await readOrganisation(tx);
  const channel = organisation.channels.get(id);
  if (channel === undefined) return refused("channel-unknown", "id", { channel: id });
  const person = personMeant(organisation, wanted, "person");
  if ("ok" in person) return { ok: false, refusal: person };
  const { title, kind } = channel;
  if (kind === "smtp" && person.email === null) return refused("mail-address-needed", "person", { channel: title });
  const configured = configuredChannelOf(channel, await tx.warnings.secrets(id));
  if (configured === null) return refused("channel-incomplete", "id", { channel: title });
  const wait = await pace(deps, tx, id, configured.kind);
  if (wait > 0) return refused("channel-busy", "id", { channel: title, seconds: Math.ceil(wait) });
  const at = deps.clock.now();
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
  await tx.warnings.putMessage(noted);
  return done({ configured, noted, message });
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
