import type { ConfiguredChannel, OutgoingMessage, SendOutcome, Sender } from "#service/channel.ts";
import type { Clock } from "#service/deps.ts";
import type { Chance } from "./chance.ts";
import { Crash } from "./crashingStore.ts";
import type { CrashRate } from "./crashingStore.ts";

/** A message as the other side got it. */
export type Received = { readonly channel: string; readonly message: OutgoingMessage; readonly at: string };

/**
 * Channels that can be down, forget themselves, refuse for good, limit how often they are asked, and die with the process just
 * before or just after they have taken a message.
 */
export class SimulatedSender implements Sender {
  readonly received: Received[] = [];
  /** Channels by title that take nothing at the moment. */
  readonly down = new Set<string>();
  /** Channels by title whose secret is wrong. */
  readonly broken = new Set<string>();
  readonly #chance: Chance;
  readonly #clock: Clock;
  readonly #crashes: CrashRate;

  constructor(chance: Chance, clock: Clock, crashes: CrashRate) {
    this.#chance = chance;
    this.#clock = clock;
    this.#crashes = crashes;
  }

  limits(): readonly { readonly messages: number; readonly seconds: number }[] {
    return [{ messages: 20, seconds: 60 }];
  }

  async send(configured: ConfiguredChannel, message: OutgoingMessage): Promise<SendOutcome> {
    const channel = String((configured.settings as { readonly name?: string }).name);
    if (this.#chance.perMille(this.#crashes.perMille)) throw new Crash("before it was sent");
    if (this.broken.has(channel)) return { kind: "failed", failure: { reason: "secret-refused", detail: "93000" } };
    if (this.down.has(channel))
      return { kind: "later", failure: { reason: "unreachable", detail: "no answer" }, afterSeconds: null };
    if (this.#chance.perMille(20))
      return {
        kind: "later",
        failure: { reason: "too-many", detail: "429" },
        afterSeconds: this.#chance.between(1, 600),
      };
    this.received.push({ channel, message, at: this.#clock.now() });
    if (this.#chance.perMille(this.#crashes.perMille)) throw new Crash("after it was sent");
    return { kind: "accepted", receipt: `ok ${this.received.length}` };
  }
}
