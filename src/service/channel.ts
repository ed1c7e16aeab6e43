/** How a message can reach a person beside the pages and the calendar feed. */
export const channelKinds = ["smtp", "wecom", "dingtalk", "feishu", "webhook"] as const;

export type ChannelKind = (typeof channelKinds)[number];

/** Whom a message is for, as far as the channel can address one. */
export type Addressee = {
  readonly name: string;
  readonly email: string | null;
  /** Mobile number, by which bots mention somebody. */
  readonly mobile: string | null;
};

/** One warning in a message. All texts are in the language of the message and end with their punctuation. */
export type MessageLine = {
  readonly light: "red" | "yellow" | "blue" | "grey" | "green";
  readonly company: string;
  readonly item: string;
  /** What to do, and by when. */
  readonly what: string;
  readonly lastDay: string;
  /** What has to be known beside it: that the message is late, that nobody has answered. */
  readonly note: string | null;
  /** Address of the duty's page, where it can be acknowledged. */
  readonly link: string;
};

/** A message as it goes out: the same through every channel, and the same each time it is tried. */
export type OutgoingMessage = {
  /** Stays the same from try to try, so that whoever gets it twice can tell. */
  readonly id: string;
  readonly to: Addressee;
  readonly language: "zh" | "en";
  /** One line without control characters. */
  readonly title: string;
  readonly lines: readonly MessageLine[];
  /** What stands below the lines: who is told, and why. */
  readonly closing: string;
  /** Address of the person's list. */
  readonly link: string;
  /** ISO instant in UTC with milliseconds at which it was composed. */
  readonly composedAt: string;
};

/** Why a try failed. `detail` is what the other side said, without secrets, at most 500 characters. */
export type SendFailure = {
  readonly reason:
    | "unreachable"
    | "timed-out"
    | "secret-refused"
    | "address-refused"
    | "too-many"
    | "server-error"
    | "refused"
    | "message-unfit";
  readonly detail: string;
};

export type SendOutcome =
  /** Taken over by the other side; `receipt` is what it answered, at most 500 characters. */
  | { readonly kind: "accepted"; readonly receipt: string }
  /** Worth another try, not sooner than so many seconds where the other side says how long. */
  | { readonly kind: "later"; readonly failure: SendFailure; readonly afterSeconds: number | null }
  /** Another try would end the same way: somebody has to mend something. */
  | { readonly kind: "failed"; readonly failure: SendFailure };

/** Messages that the other side takes: so many in so many seconds. */
export type SendLimit = { readonly messages: number; readonly seconds: number };

/**
 * A kind of channel. `Settings` is what its settings file says, its secrets included; it has been checked when it was
 * entered. Nothing throws: whatever goes wrong is an outcome.
 */
export type Channel<Settings> = {
  readonly kind: ChannelKind;
  readonly limits: readonly SendLimit[];
  send(settings: Settings, message: OutgoingMessage): Promise<SendOutcome>;
};
