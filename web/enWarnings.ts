import type { WarningsTexts } from "./zhWarnings.ts";

/** The words of the page of warnings and channels in English. */
export const enWarnings: WarningsTexts = {
  title: "Warnings and channels",
  lead: "Owners are reminded by a ladder before a last day, and where nobody acts, the next person is told. Channels say how messages arrive; the list on the page is everybody's and needs no setting.",
  how: {
    title: "How is warned",
    lead: "Lead",
    leadHint: "Told last: where a company has no fallback, or nobody has acted for too long",
    nobody: "Nobody (the page alone)",
    digestAt: "Daily digest at",
    digestHint:
      "What is not urgent goes out then on working days; what ends today or tomorrow goes out at once, but not at night",
    escalateAfter: "Working days without an answer until the next person is told",
    escalateHint: "First the owner, then the company's fallback, then the lead",
    save: "Save",
    saved: "Saved.",
    noPeople: "Nobody was entered yet, so there is no lead to choose.",
    toPeople: "Enter people",
  },
  onlyHere: (address) =>
    `Links in messages lead to ${address}, which opens on this computer alone and not on that of whoever gets them.`,
  onlyHereHow:
    "For everybody to open them, lead an address that all can reach to this computer by a reverse proxy with sign-in, and start the server with that address: ZHAOZHANG_URL=https://… npm start.",
  tries: {
    title: "What was sent",
    show: "Show what was sent",
    showNamed: (title) => `Show what was sent: ${title}`,
    hide: "Hide what was sent",
    hideNamed: (title) => `Hide what was sent: ${title}`,
    note: (count, more) =>
      `Shanghai time, newest first, the last ${count === 1 ? "try" : `${count} tries`}${more ? "; earlier ones are left out" : ""}`,
    none: "Nothing was sent yet.",
    number: (number) => `Try ${number}`,
    test: "Test",
    outcomes: {
      accepted: "Sent",
      later: "Not sent",
      failed: "Given up",
      "under-way": "Under way",
      "cut-short": "Cut short",
    },
    next: (when) => `Tried again at ${when}.`,
  },
  alarms: {
    cause: (channel, count) => `Channel ${channel}, ${count} ${count === 1 ? "warning" : "warnings"}`,
    retryGroup: (count) => `Try these ${count} again`,
    retryGroupNamed: (channel, count) => `Try these ${count} again: channel ${channel}`,
    more: (count) => `Show ${count} more`,
    fewer: "Show fewer",
    title: "Warnings that could not be delivered",
    none: "There are none.",
    note: "They went another way, or to the lead. Once the channel is mended, try them again; what is settled by then is withdrawn.",
    toWhom: (person) => `For ${person}`,
    since: (when, label) => `since ${when} · ${label}`,
    retry: "Try again",
    retryNamed: (item, person) => `Try again: ${item}, for ${person}`,
    retryAll: (count) => `Try all ${count} again`,
    retried: (opened, withdrawn) =>
      `${opened} tried again within a minute.${withdrawn > 0 ? ` ${withdrawn} withdrawn: the channel reaches the person no more.` : ""}`,
    seeChannel: (title) => `See the channel ${title}`,
    truncated: "There are more; they are listed once these are tried again.",
  },
  channels: "Channels",
  channelsNote:
    "Secrets and bot addresses are written and never read: they are not shown again, nor kept in the record.",
  add: "Add a channel",
  none: "There is no channel yet",
  noneHint: "Without one, warnings are shown on the page alone. Add a channel, mail or a group's bot, and send a test.",
  kinds: {
    smtp: "Mail",
    wecom: "WeCom group bot",
    dingtalk: "DingTalk group bot",
    feishu: "Feishu group bot",
    webhook: "Webhook",
  },
  usedBy: (names, count) => `Reaches ${names}${count > 6 ? ` and others, ${count} in all` : ""}`,
  usedByNobody: "Reaches nobody yet. Choose it for people on the page of people.",
  listJoin: ", ",
  limit: (messages, seconds) =>
    seconds === 60
      ? `At most ${messages} a minute`
      : seconds === 1
        ? `At most ${messages} a second`
        : `At most ${messages} in ${seconds} seconds`,
  noLimit: "The other side has no fixed limit",
  incomplete: "Its settings are not complete, so nothing can be sent. Change it and fill them in.",
  lastSent: (when) => `Last try ${when}: sent`,
  lastFailed: (when) => `Last try ${when}: not sent`,
  neverTried: "Nothing was sent yet. Send a test.",
  detail: (said) => `In the words of the other side: ${said}`,
  edit: "Change",
  editNamed: (title) => `Change the channel ${title}`,
  remove: "Remove",
  removeNamed: (title) => `Remove the channel ${title}`,
  removeSure: (title) => `Remove the channel ${title}?`,
  removeNote: (count, waiting) =>
    (count === 0
      ? "Its secrets go as well. It reaches nobody."
      : `Its secrets go as well, and it is taken from ${count} people. Who has no other channel then sees warnings on the page alone.`) +
    (waiting === 0
      ? " Nothing waits here."
      : ` ${waiting} ${waiting === 1 ? "warning waits" : "warnings wait"} here and will go through each person's other channels at once, or stand on the to-do page.`),
  waiting: (count) => `${count} ${count === 1 ? "warning waits" : "warnings wait"} to go out here`,
  cancel: "Cancel",
  test: "Send a test",
  testNamed: (title) => `Send a test through ${title}`,
  testTo: "Test goes to",
  testToNamed: (title) => `Who gets the test through ${title}`,
  testSent: (name) => `Sent to ${name}`,
  testOnce: "A test is not repeated by itself. Mend what is wrong and send another.",
  testFailed: (name) => `Not sent to ${name}`,
  form: {
    newTitle: "Add a channel",
    title: (title) => `Change the channel ${title}`,
    kind: "Kind",
    name: "Name",
    nameHint: "What people are given to choose, like Legal group or Company mail",
    host: "Server",
    port: "Port",
    security: "Encryption",
    securities: {
      starttls: "STARTTLS (mostly port 587)",
      tls: "TLS (mostly port 465)",
      none: "None (this machine alone)",
    },
    user: "User",
    userHint: "Where no login is needed, leave user and password empty",
    password: "Password or authorisation code",
    passwordHint: "Many providers want a code made for this purpose, not the login password",
    from: "Sender's address",
    fromHint: "Mostly the same as the user",
    fromName: "Sender's name",
    certificate: "Certificate (PEM)",
    certificateHint: "Only where the mail server has a certificate of its own",
    address: "Webhook address",
    secret: "Signing secret",
    hookSecret: "Signing secret",
    secretKept: "Set; empty leaves it as it is",
    dropSecret: "Take the secret away",
    help: {
      smtp: "As your mail provider says for SMTP. STARTTLS always encrypts: where the server does not offer it, nothing is sent.",
      wecom: "Add a group bot and copy all of its Webhook address from its details. It takes 20 messages a minute.",
      dingtalk:
        "Add a custom robot in the group's settings and copy all of its Webhook address; choose signing and copy the secret (it begins with SEC), or the product's name as keyword and no secret.",
      feishu:
        "Add a custom bot in the group's settings and copy all of its Webhook address; choose signature verification and copy the secret, or the product's name as keyword and no secret. It cannot mention people by mobile number.",
      webhook:
        "Each message is posted to this address as JSON, signed by Standard Webhooks. The address begins with https://, the secret is whsec_ and the base64 of 24 to 64 bytes.",
    },
    addressHints: {
      wecom: "https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…",
      dingtalk: "https://oapi.dingtalk.com/robot/send?access_token=…",
      feishu: "https://open.feishu.cn/open-apis/bot/v2/hook/…",
      webhook: "https://…",
    },
    save: "Save",
    cancel: "Cancel",
  },
};
