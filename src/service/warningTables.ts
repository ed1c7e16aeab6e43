import type { Day } from "#calendar/day.ts";
import type { PassedOver, ToldBecause } from "#record/organisation/whoIsTold.ts";
import type { ArmedLadder } from "#record/warnings/armedLadder.ts";
import type { DueStretch } from "#record/warnings/dueStretch.ts";

/** How the ladders of a company stand: brought up to this entry, under this law and these people, and good until that day. */
export type Standing = {
  readonly company: string;
  readonly version: number;
  /** Names the law and the people; see `armedUnder`. */
  readonly under: string;
  readonly reviewOn: Day;
};

/** What makes one claim another: each is made once, whoever sweeps and however often. */
export type ClaimKey = Pick<ArmedLadder, "company" | "item" | "duty" | "arming"> & {
  /** Days before the last day to act, negative after it. */
  readonly rung: number;
  readonly recipient: string;
  readonly channel: string;
};

/** One rung for one person through one channel: what is still to be told, or how it ended. */
export type Claim = ClaimKey & {
  readonly on: Day;
  readonly claimedAt: string;
  /** For how many days it had waited when it was claimed. */
  readonly lateDays: number;
  readonly collapsed: readonly number[];
  readonly because: ToldBecause | "no-answer" | "alarm";
  readonly insteadOf: string | null;
  /** As of `Recipient`; not there where a person is stood in for by one alone. */
  readonly chain?: readonly PassedOver[];
  /** Of one that goes another way: who could not be told, through what. */
  readonly failed?: { readonly recipient: string; readonly channel: string };
  /** Not before this instant. */
  readonly sendAfter: string;
  /** `open`: to be told; `told`: a receipt is there; `withdrawn`: settled before it went out; `alarm`: it cannot be told. */
  readonly state: "open" | "told" | "withdrawn" | "alarm";
  /** The message that carries it; null before there is one. */
  readonly message: string | null;
  /** The receipt, the failure or what settled it. */
  readonly outcome: string | null;
};

/** One try of a message: when, and what was noted of it. */
export type MessageTry = {
  /** Counted from 1. */
  readonly number: number;
  readonly at: string;
  /** `trying`: under way, or cut short where another try follows it. */
  readonly state: "trying" | "later" | "accepted" | "failed";
  readonly outcome: string | null;
  /** When it was to be tried again, as it stood then. */
  readonly tryAfter: string;
};

/** One message to one person through one channel, as far as it has come; its last try among it. */
export type Message = {
  readonly id: string;
  readonly recipient: string;
  readonly channel: string;
  readonly tries: number;
  readonly triedAt: string;
  /** `trying`: noted before a try; nobody knows how that ended until the outcome is noted. */
  readonly state: MessageTry["state"];
  readonly outcome: string | null;
  /** When it may be tried again. */
  readonly tryAfter: string;
  /** The tries before the last one, the first first; not there where there were none. */
  readonly earlier?: readonly MessageTry[];
  /** By which its link answers its duties: not to be guessed, and a message's own. */
  readonly token: string;
};

/** Whose calendar a secret address shows. */
export type Feed = { readonly kind: "person" | "company"; readonly id: string };

/** A duty as calendars saw it last. */
export type FeedEntry = {
  readonly company: string;
  readonly item: string;
  /** Rule and place of the term, or year: what stays where an end is corrected. Of older entries the duty itself. */
  readonly duty: string;
  /** What the entry began with where that is not what its duty gives; see `uidOf`. */
  readonly uid?: string;
  /** Of an older entry whose place another has taken, under the same uid. */
  readonly adopted?: true;
  readonly content: {
    readonly day: Day;
    readonly name: string;
    readonly company: string;
    readonly what: { readonly zh: string; readonly en: string };
    /** Years whose holiday notice is missing, where the day is provisional; else null. */
    readonly unpublished: readonly number[] | null;
  };
  /** Grows with every change. */
  readonly sequence: number;
  /** Instant of the last change. */
  readonly updatedAt: string;
  /** Since when nobody is to be warned of it any more. */
  readonly settledOn: Day | null;
  /** With whom it was, in order; not there where nobody has looked since this is noted. */
  readonly people?: readonly string[];
  /** With whom it was before, and since when it is not: their calendars are to take it out. */
  readonly gone?: readonly { readonly person: string; readonly on: Day }[];
};

/** What the last sweep did, kept so that silence can be noticed. */
export type SweepNote = {
  readonly startedAt: string;
  readonly endedAt: string;
  readonly on: Day;
  readonly armed: number;
  readonly claimed: number;
};

/** How warnings stand as a whole. */
export type WarningState = {
  readonly lastSweep: SweepNote | null;
  /** The next day on which any ladder speaks. */
  readonly nextOn: Day | null;
  readonly open: number;
  /** The instant from which the oldest open claim could have gone out. */
  readonly openSince: string | null;
  /** The same of those whose rung is at most so many days before the last day to act: `pressingFrom`. */
  readonly pressingSince: string | null;
  /** Duties of one's own companies whose last rung is for nobody: it stands on the page alone. */
  readonly unheard: number;
  readonly alarms: number;
};

/** How many there are, by channel: what is to be told, and messages by how their last try went. */
export type WarningTally = {
  readonly open: readonly { readonly channel: string; readonly count: number }[];
  readonly messages: readonly { readonly channel: string; readonly state: Message["state"]; readonly count: number }[];
};

export type ClaimFilter = {
  readonly company?: string;
  readonly item?: string;
  readonly recipient?: string;
  readonly channel?: string;
  readonly states?: readonly Claim["state"][];
  readonly limit?: number;
};

/** To whom through what. */
export type Delivered = { readonly recipient: string; readonly channel: string };

/** Ladders, claims and messages within one transaction. Lists are in no particular order unless it says so. */
export interface WarningTables {
  /** Companies whose ladders do not stand as their last entry, the people, the law or the day has them; at most `limit`. */
  stale(under: string, today: Day, limit: number): Promise<readonly string[]>;
  /** Every ladder of these companies, ended ones included; of some items where they are named. */
  ladders(companies: readonly string[], items?: readonly string[]): Promise<readonly ArmedLadder[]>;
  /** Writes and forgets ladders, and notes how the companies stand now. */
  arm(
    standings: readonly Standing[],
    changes: { readonly put: readonly ArmedLadder[]; readonly drop: readonly ArmedLadder[] },
  ): Promise<void>;
  /** What is due by a day, cut into stretches of some `size` ladders; what a company has on one day is never cut. */
  dueStretches(today: Day, size: number): Promise<readonly DueStretch[]>;
  /**
   * Ladders of a stretch of what is due today, of companies that stand as they should; others pass them over until the end
   * of this transaction.
   */
  takeDue(under: string, today: Day, stretch: DueStretch): Promise<readonly ArmedLadder[]>;
  /** Moves ladders on, their `LadderPlace` alone, and adds the claims that are not there yet; how many were added. */
  claim(ladders: readonly ArmedLadder[], claims: readonly Claim[]): Promise<number>;
  /**
   * Persons and channels with open claims that carry no message and may go out by an instant, each with the first instant
   * at which one may. What it costs follows how many they are, not how many claims wait.
   */
  waiting(until: string): Promise<readonly (Delivered & { readonly sendAfter: string })[]>;
  /** The first instant at which an open claim of a person and channel that carries no message may go out; null without one. */
  firstWaiting(delivered: Delivered): Promise<string | null>;
  /** Messages that are not at their end and may be tried by an instant. */
  unfinished(until: string): Promise<readonly Message[]>;
  /** The message to a person through a channel that is not at its end; null where there is none. */
  unfinishedOf(delivered: Delivered): Promise<Message | null>;
  /**
   * Open claims of a person and channel that may go out by an instant and carry no message, the oldest first, so many and
   * what else of their duties there is; others pass them over.
   */
  takeOpen(recipient: string, channel: string, now: string, limit: number): Promise<readonly Claim[]>;
  claimsOf(message: string): Promise<readonly Claim[]>;
  /** The last claims first. */
  claims(filter: ClaimFilter): Promise<readonly Claim[]>;
  /**
   * What the page has to show, the last claims first: all claims through this channel on duties whose ladder stands, or of
   * which somebody was told since an instant.
   */
  shown(channel: string, since: string, limit: number, company?: string): Promise<readonly Claim[]>;
  /** Writes claims in the place of those with the same key. */
  putClaims(claims: readonly Claim[]): Promise<void>;
  /** The message as it is, locked until the end of this transaction; null where there is none. */
  takeMessage(id: string): Promise<Message | null>;
  putMessage(message: Message): Promise<void>;
  /** Messages through a channel, the one that was tried last first. */
  lastMessages(channel: string, limit: number): Promise<readonly Message[]>;
  /** The message whose link this token is; null where there is none. */
  messageWithToken(token: string): Promise<Message | null>;
  /** Tries through a channel since an instant, the oldest first; whoever else asks waits until the end of this transaction. */
  triesSince(channel: string, since: string): Promise<readonly string[]>;
  /** The calendar whose address has a token with this hash; null where there is none. */
  feed(tokenHash: string): Promise<Feed | null>;
  /** Gives a calendar its address; the one before it is forgotten. */
  putFeed(feed: Feed & { readonly tokenHash: string; readonly madeAt: string }): Promise<void>;
  feedEntries(companies: readonly string[]): Promise<readonly FeedEntry[]>;
  putFeedEntries(entries: readonly FeedEntry[]): Promise<void>;
  noteSweep(note: SweepNote): Promise<void>;
  state(now: string, pressingFrom: number): Promise<WarningState>;
  /** Counts what these channels have to tell, and their messages that were tried since an instant. */
  tally(channels: readonly string[], since: string): Promise<WarningTally>;
  /** What is secret of a channel; null where nothing was entered. */
  secrets(channel: string): Promise<Readonly<Record<string, string>> | null>;
  putSecrets(channel: string, secrets: Readonly<Record<string, string>> | null): Promise<void>;
}
