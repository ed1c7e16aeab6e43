import type { OutgoingMessage } from "#service/channel.ts";
import type { Fitting } from "./fittedLines.ts";
import { keyword, lightMark, messageText } from "./messageText.ts";
import { oneLine } from "./oneLine.ts";
import { lastDayOf, nameOf, tellingOf } from "./plainText.ts";

/**
 * The lines of a message in what the Markdown of WeCom, DingTalk and Feishu has in common: bold, links, line breaks. A blank
 * line stands between all lines, for DingTalk runs neighbours together.
 */
export function botMarkdown(message: OutgoingMessage, { lines, left }: Fitting): string {
  const words = messageText[message.language];
  const shown = lines.map((line) => {
    const name = `${lightMark[line.light]} [${asText(nameOf(line))}](${asTarget(line.link)})`;
    const byWhen = lastDayOf(line, message.language);
    const telling = tellingOf(line, message.language);
    return [name, ...telling.map((text) => (text === byWhen ? `**${asText(text)}**` : asText(text)))];
  });
  const more = left === 0 ? [] : [[`**… ${words.more(left)}**`]];
  return [...shown, ...more, [asText(oneLine(message.closing, 1000))]].flat().join("\n\n");
}

/** Heading of a message in a group, where many see it: what it is about. */
export function botTitle(message: OutgoingMessage): string {
  return `【${keyword}】${asText(oneLine(message.title, 120))}`;
}

/** Whom in the group a message is for; a bot cannot speak to one person alone. */
export function botSalutation(message: OutgoingMessage): string {
  return messageText[message.language].for(asText(oneLine(message.to.name, 60)));
}

/** Link to the person's list. */
export function botListLink(message: OutgoingMessage): string {
  return `[${messageText[message.language].openAnswer}](${asTarget(message.link)})`;
}

const lookAlikes: Readonly<Record<string, string>> = {
  "<": "＜",
  ">": "＞",
  "[": "［",
  "]": "］",
  "*": "＊",
  "`": "｀",
  "~": "～",
  "#": "＃",
};

/**
 * A text whose characters are all just text. None of the three says how its marks are escaped, and clients differ; a name with
 * `<@all>` or `[…](…)` in it must not call a whole group or hide a link, so the marks become their full-width look-alikes.
 */
export function asText(text: string): string {
  return text.replaceAll(/[<>[\]*`~#]/g, (mark) => lookAlikes[mark] ?? mark);
}

/** An address between the parentheses of a link. */
export function asTarget(link: string): string {
  return new URL(link).href.replaceAll("(", "%28").replaceAll(")", "%29");
}

/** A mobile number as bots take it to mention somebody, or null where it is none. */
export function mentionOf({ to }: OutgoingMessage): string | null {
  const digits = (to.mobile ?? "").replaceAll(/[\s-]/g, "").replace(/^(?:\+|00)?86(?=1\d{10}$)/, "");
  return /^1\d{10}$/.test(digits) ? digits : null;
}
