import type { ChannelsReply } from "#contract/channels.ts";
import type { ChannelTriesReply, ChannelTry } from "#contract/channelTries.ts";
import { ask } from "./ask.ts";
import { channelWords } from "./channelText.ts";
import { flag, parseOptions } from "./options.ts";
import { shanghaiTime } from "./shanghaiTime.ts";
import { table } from "./table.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

type Language = CommandContext["language"];

export const channelCommand: Command = {
  name: "channel",
  usage: {
    zh: "channel [list] | channel tries 通道 [--json]",
    en: "channel [list] | channel tries CHANNEL [--json]",
  },
  async run(args, context) {
    const given = parseOptions(args, { json: { type: "boolean" } }, { least: 0, most: 2 });
    const [part = "list", ...names] = given.positionals;
    if (part !== "list" && part !== "tries") throw new UsageError(channelWords.part(part));
    const wanted = part === "tries" ? 1 : 0;
    if (names.length !== wanted) throw new UsageError(usageText.names(names.length, wanted, wanted));
    const channels = (await (await ask(context, { path: "/channels" })).json()) as ChannelsReply;
    const reply = part === "list" ? channels : await tries(context, channels, names[0] ?? "");
    const lines = "tries" in reply ? tryLines(reply, context.language) : channelLines(reply, context.language);
    context.terminal.out(flag(given, "json") ? JSON.stringify(reply, null, 2) : lines);
    return 0;
  },
};

/** Of the channel with this id or this title; what is called nothing is taken for an id, and the API says that there is none. */
async function tries(context: CommandContext, { channels }: ChannelsReply, named: string): Promise<ChannelTriesReply> {
  const id = channels.find((one) => one.id === named || one.title === named.trim())?.id ?? named;
  return (await (
    await ask(context, { path: `/channels/${encodeURIComponent(id)}/tries` })
  ).json()) as ChannelTriesReply;
}

function channelLines({ channels }: ChannelsReply, language: Language): string {
  if (channels.length === 0) return channelWords.none[language];
  const rows = channels.map(({ id, title, kind, waiting, last }) => [
    title,
    kind,
    String(waiting),
    last === null ? "–" : `${shanghaiTime(last.at)} ${channelWords[last.sent ? "accepted" : "notSent"][language]}`,
    id,
  ]);
  return table([channelWords.columns[language], ...rows], 40);
}

function tryLines({ channel, tries: listed, truncated }: ChannelTriesReply, language: Language): string {
  if (listed.length === 0) return channelWords.neverTried(channel.title)[language];
  const lines = listed.flatMap((one) => [tryLine(one, language), ...whyLines(one, language)]);
  return [channelWords.tries(channel.title, listed.length, truncated)[language], ...lines].join("\n");
}

function tryLine({ at, person, number, outcome, nextAt, isTest }: ChannelTry, language: Language): string {
  const parts = [
    shanghaiTime(at),
    person.name,
    isTest ? channelWords.test[language] : channelWords.number(number)[language],
    channelWords[outcome][language],
    ...(nextAt === null ? [] : [channelWords.next(shanghaiTime(nextAt))[language]]),
  ];
  return parts.join("  ");
}

/** Of what was taken the receipt is enough. */
function whyLines({ outcome, sentence, detail }: ChannelTry, language: Language): readonly string[] {
  const said = detail === null ? [] : [`  ${channelWords.said(detail)[language]}`];
  return outcome === "accepted" ? said : [`  ${sentence[language]}`, ...said];
}
