import type { AlarmsReply, RetriedReply } from "#contract/alarms.ts";
import { ask } from "./ask.ts";
import { shanghaiTime } from "./shanghaiTime.ts";
import { table } from "./table.ts";
import type { CommandContext } from "./terminal.ts";
import { warningsText } from "./warningsText.ts";

/** Warnings that could not be delivered, each with why and the next step; tried again where that is asked for. */
export async function alarms(
  context: CommandContext,
  { retry, json }: { readonly retry: boolean; readonly json: boolean },
): Promise<string> {
  const standing = (await (await ask(context, { path: "/alarms" })).json()) as AlarmsReply;
  const ids = standing.alarms.map(({ id }) => id);
  if (!retry || ids.length === 0) return json ? JSON.stringify(standing, null, 2) : lines(standing, context);
  const reply = (await (await ask(context, { path: "/alarms/tries", json: { alarms: ids } })).json()) as RetriedReply;
  if (json) return JSON.stringify(reply, null, 2);
  return `${warningsText(context.language).retried(reply.opened, reply.withdrawn)}\n${lines(reply, context)}`;
}

function lines({ alarms: standing, truncated }: AlarmsReply, { language }: CommandContext): string {
  const text = warningsText(language);
  if (standing.length === 0) return text.noAlarms;
  const blocks = standing.map(({ since, company, item, what, label, person, channel, sentence, detail }) => [
    table([[shanghaiTime(since), company, item, `${what[language]} · ${label[language]}`]], 40),
    `  ${text.alarmOf(person.name, channel.title)}${sentence[language]}`,
    ...(detail === null ? [] : [`  ${text.said(detail)}`]),
  ]);
  return [text.alarms(standing.length, truncated), ...blocks.flat(), text.alarmsHint].join("\n");
}
