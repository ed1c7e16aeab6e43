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
  /** What it is called, with its number. */
  readonly item: string;
  /** What to do. */
  readonly what: string;
  /** The last day to act, `YYYY-MM-DD`. */
  readonly lastDay: string;
  /** How much time is left until then, in working days and calendar days, or for how long it has passed. */
  readonly timeLeft: string;
  /** What to do first. */
  readonly nextStep: string;
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

/** Why a try can fail; a sentence for each is in `sendFailureText.ts` of the contract. */
export const sendFailureReasons = [
  "unreachable",
  "timed-out",
  /** No encrypted connection: the certificate is not trusted, or the server offers no encryption. */
  "insecure",
  /** A password, a key or another guard of the other side's said no: keywords and lists of senders' addresses too. */
  "secret-refused",
  /** There is nobody, or no bot, at this address. */
  "address-refused",
  "too-many",
  "server-error",
  "refused",
  /** The message itself cannot go this way: something is missing in it, it is too long, or its words are not taken. */
  "message-unfit",
] as const;

export type SendFailureReason = (typeof sendFailureReasons)[number];

/** Why a try failed. `detail` is what the other side said, without secrets, at most 500 characters. */
export type SendFailure = { readonly reason: SendFailureReason; readonly detail: string };

export type SendOutcome =
  /** Taken over by the other side; `receipt` is what it answered, at most 500 characters. */
  | { readonly kind: "accepted"; readonly receipt: string }
  /** Worth another try, not sooner than so many seconds where the other side says how long. */
  | { readonly kind: "later"; readonly failure: SendFailure; readonly afterSeconds: number | null }
  /** Another try would end the same way: somebody has to mend something. */
  | { readonly kind: "failed"; readonly failure: SendFailure };

/** Messages that the other side takes: so many in so many seconds. */
export type SendLimit = { readonly messages: number; readonly seconds: number };

/** Through which server mail goes out. */
export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** `starttls`: required, never merely tried. `none`: in the clear, for a server on the same machine. */
  readonly security: "starttls" | "tls" | "none";
  readonly user: string | null;
  /** Secret. */
  readonly password: string | null;
  readonly from: string;
  readonly fromName: string | null;
  /** PEM of the certificate or authority to trust beside the known ones; null where the server's is a public one. */
  readonly certificate: string | null;
};

/** A bot of a group chat. The whole address is a secret: whoever has it can write into the group. */
export type BotSettings = { readonly address: string };

/** A bot that may also want its messages signed with a secret. */
export type SignedBotSettings = { readonly address: string; readonly secret: string | null };

/** Where messages are posted to, and the secret that signs them: `whsec_` and base64. */
export type WebhookSettings = { readonly address: string; readonly secret: string };

export type ChannelSettings = {
  readonly smtp: SmtpSettings;
  readonly wecom: BotSettings;
  readonly dingtalk: SignedBotSettings;
  readonly feishu: SignedBotSettings;
  readonly webhook: WebhookSettings;
};

/**
 * A kind of channel. `Settings` is what its settings say, its secrets included; they have been checked when they were
 * entered. Nothing throws: whatever goes wrong is an outcome.
 */
export type Channel<Settings> = {
  readonly kind: ChannelKind;
  readonly limits: readonly SendLimit[];
  /** `at` is the ISO instant of this try: signatures carry it, and the other side holds it against its clock. */
  send(settings: Settings, message: OutgoingMessage, at: string): Promise<SendOutcome>;
};

/** One channel of each kind. */
export type Channels = { readonly [Kind in ChannelKind]: Channel<ChannelSettings[Kind]> };

/** A kind with the settings that belong to it. */
export type ConfiguredChannel = {
  readonly [Kind in ChannelKind]: { readonly kind: Kind; readonly settings: ChannelSettings[Kind] };
}[ChannelKind];

/** Sends through a channel of whatever kind. Nothing throws: whatever goes wrong is an outcome. */
export type Sender = {
  limits(kind: ChannelKind): readonly SendLimit[];
  /** `at` is the ISO instant of this try. */
  send(configured: ConfiguredChannel, message: OutgoingMessage, at: string): Promise<SendOutcome>;
};

/** How far channels reach. The program waits 20 seconds and speaks to the real hosts; tests put others in their place. */
export type ChannelReach = {
  /** Origins that stand for the hosts of bots, such as `http://127.0.0.1:4290`. */
  readonly botOrigins: { readonly wecom?: string; readonly dingtalk?: string; readonly feishu?: string };
  /** How long a try may take as a whole. */
  readonly waitMs: number;
};
