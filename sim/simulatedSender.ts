import type { ConfiguredChannel, OutgoingMessage, SendOutcome, Sender } from "#service/channel.ts";
import { addSeconds } from "#calendar/instant.ts";
import type { Instant } from "#calendar/instant.ts";
import type { Clock } from "#service/deps.ts";
import type { Chance } from "./chance.ts";
import { channelNames, channelOfAddress } from "./channels.ts";
import type { ChannelName } from "./channels.ts";
import { Crash } from "./crashingStore.ts";
import type { CrashRate } from "./crashingStore.ts";

/** A message as the other side got it. */
export type Received = { readonly channel: ChannelName; readonly message: OutgoingMessage; readonly at: string };

const day = 86_400;

/**
 * Channels that can be down for days, refuse for good while their secret is wrong, limit how often they are asked, and die
 * with the process just before or just after they have taken a message. One that nobody has set up is a mistake of the world.
 */
export class SimulatedSender implements Sender {
  readonly received: Received[] = [];
  /** Tries that came back, by how they did. */
  readonly refusals = { unreachable: 0, "secret-refused": 0, "too-many": 0 };
  /** Until when a channel takes nothing. */
  readonly #down = new Map<ChannelName, Instant>();
  /** Until when a channel's secret is wrong. */
  readonly #broken = new Map<ChannelName, Instant>();
  readonly #chance: Chance;
  readonly #clock: Clock;
  readonly #crashes: CrashRate;

  constructor(chance: Chance, clock: Clock, crashes: CrashRate) {
    this.#chance = chance;
    this.#clock = clock;
    this.#crashes = crashes;
  }

  /** Some time goes by: a channel may fail, for hours or for days. */
  maybeFail(): void {
    for (const name of channelNames) {
      if (this.#chance.perMille(14)) this.#down.set(name, this.#until(3_600, 4 * day));
      if (this.#chance.perMille(4)) this.#broken.set(name, this.#until(3_600, 2 * day));
    }
  }

  repair(): void {
    this.#down.clear();
    this.#broken.clear();
  }

  limits(): readonly { readonly messages: number; readonly seconds: number }[] {
    return [{ messages: 20, seconds: 60 }];
  }

  async send(configured: ConfiguredChannel, message: OutgoingMessage): Promise<SendOutcome> {
    const channel = channelOfAddress(configured);
    // Others go on meanwhile, as they do over a line.
    await Promise.resolve();
    if (this.#chance.perMille(this.#crashes.perMille)) throw new Crash("before it was sent");
    if (this.#isSo(this.#broken, channel)) return this.#refuse("failed", "secret-refused");
    if (this.#isSo(this.#down, channel)) return this.#refuse("later", "unreachable");
    if (this.#chance.perMille(20)) return this.#refuse("later", "too-many");
    this.received.push({ channel, message, at: this.#clock.now() });
    if (this.#chance.perMille(this.#crashes.perMille)) throw new Crash("after it was sent");
    return { kind: "accepted", receipt: `ok ${this.received.length}` };
  }

  #refuse(kind: "failed" | "later", reason: keyof SimulatedSender["refusals"]): SendOutcome {
    this.refusals[reason] += 1;
    const failure = { reason, detail: "simulated" };
    if (kind === "failed") return { kind, failure };
    return { kind, failure, afterSeconds: reason === "too-many" ? this.#chance.between(1, 600) : null };
  }

  #isSo(until: ReadonlyMap<ChannelName, Instant>, channel: ChannelName): boolean {
    const end = until.get(channel);
    return end !== undefined && this.#clock.now() < end;
  }

  #until(least: number, most: number): Instant {
    return addSeconds(this.#clock.now(), this.#chance.between(least, most));
  }
}
