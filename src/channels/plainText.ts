import type { MessageLine, OutgoingMessage } from "#service/channel.ts";
import type { Fitting } from "./fittedLines.ts";
import { lightMark, messageText } from "./messageText.ts";
import { oneLine } from "./oneLine.ts";

/** The lines of a message as plain text, what they leave out, why it was sent, and where to go on. */
export function plainText(message: OutgoingMessage, { lines, left }: Fitting, most = mostOfText): string {
  const words = messageText[message.language];
  const separator = message.language === "zh" ? "：" : ": ";
  const shown = lines.map((line) => [
    `${lightMark[line.light]} ${nameOf(line)}`,
    ...tellingOf(line, message.language, most),
    line.link,
  ]);
  const more = left === 0 ? [] : [[`… ${words.more(left)}`]];
  const ending = [oneLine(message.closing, 1000), `${words.openAnswer}${separator}${message.link}`];
  return [...shown, ...more, ending].map((block) => block.join("\n")).join("\n\n");
}

/** What a line is about. */
export function nameOf(line: MessageLine): string {
  return `${oneLine(line.company, 100)} · ${oneLine(line.item, 100)}`;
}

/** Characters of each text of a line; a mail has room for all that anybody writes. */
const mostOfText = 300;
export const mostInMail = 5_000;

/** What a line says: what to do, by when, what to do first, and what has to be known beside it. */
export function tellingOf(
  line: MessageLine,
  language: OutgoingMessage["language"],
  most = mostOfText,
): readonly string[] {
  return [line.what, lastDayOf(line, language), messageText[language].nextStep(line.nextStep), line.note ?? ""]
    .map((text) => oneLine(text, most))
    .filter((text) => text !== "");
}

/** By when, and how long that is; where a text can stress something, it is this. */
export function lastDayOf({ lastDay, timeLeft }: MessageLine, language: OutgoingMessage["language"]): string {
  return oneLine(messageText[language].lastDay(lastDay, timeLeft));
}
