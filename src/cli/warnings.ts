import type { ItemWarningsReply, WarningLadder, WarningStep } from "#contract/itemWarnings.ts";
import { alarms } from "./alarms.ts";
import { ask } from "./ask.ts";
import { itemMeant } from "./itemMeant.ts";
import { flag, parseOptions } from "./options.ts";
import { table } from "./table.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";
import { warningsText } from "./warningsText.ts";

type Language = CommandContext["language"];

export const warningsCommand: Command = {
  name: "warnings",
  usage: {
    zh: "warnings 条目 [--json] | warnings --alarms [--retry] [--json]",
    en: "warnings ITEM [--json] | warnings --alarms [--retry] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      { alarms: { type: "boolean" }, retry: { type: "boolean" }, json: { type: "boolean" } },
      { least: 0, most: 1 },
    );
    const [item] = options.positionals;
    const asksAlarms = flag(options, "alarms");
    if (asksAlarms === (item !== undefined)) throw new UsageError(usageText.itemOrAlarms);
    if (item === undefined) {
      const asked = { retry: flag(options, "retry"), json: flag(options, "json") };
      context.terminal.out(await alarms(context, asked));
      return 0;
    }
    if (flag(options, "retry")) throw new UsageError(usageText.onlyOf("--retry", "warnings --alarms"));
    const path = `/items/${encodeURIComponent(await itemMeant(context, item))}/warnings`;
    const reply = (await (await ask(context, { path })).json()) as ItemWarningsReply;
    const json = flag(options, "json");
    context.terminal.out(json ? JSON.stringify(reply, null, 2) : linesOf(reply, context.language).join("\n"));
    return 0;
  },
};

function linesOf(reply: ItemWarningsReply, language: Language): readonly string[] {
  const text = warningsText(language);
  const lines = [text.head(reply.item, reply.company)];
  if (reply.archived) lines.push(text.archived);
  else if (reply.ladders.length === 0) lines.push(text.none);
  if (reply.unknownOwners.length > 0) lines.push(text.unknownOwners(reply.unknownOwners.join(text.join)));
  if (reply.ladders.some(({ state }) => state !== "ended")) lines.push(reply.escalation[language]);
  for (const ladder of reply.ladders) lines.push("", ...ladderLines(ladder, language));
  if (reply.history.length === 0) return lines;
  const rows = reply.history.map(({ on, label, name, reason, channelTitle, sentence, lateDays }) => [
    on,
    label[language],
    name ?? reason[language],
    channelTitle[language],
    [sentence[language], ...(lateDays > 0 ? [text.late(lateDays)] : [])].join(text.join),
  ]);
  return [...lines, "", text.history, table(rows, 40)];
}

function ladderLines({ what, lastDay, sentence, steps }: WarningLadder, language: Language): readonly string[] {
  const text = warningsText(language);
  const rows = steps.map(({ on, state, label, provisional, told }) => [
    `  ${on}`,
    text.states[state],
    provisional === null ? label[language] : [label[language], provisional[language]].join(text.join),
    told.map((person) => personText(person, language)).join(text.join),
  ]);
  return [text.ladder(what[language], lastDay, sentence[language]), ...(rows.length > 0 ? [table(rows, 40)] : [])];
}

function personText({ name, reason, channels }: WarningStep["told"][number], language: Language): string {
  const text = warningsText(language);
  if (name === null) return text.nobody(reason[language]);
  return text.person(name, reason[language], channels.map(({ title }) => title[language]).join(text.join));
}
