import type { OutgoingMessage } from "#service/channel.ts";
import type { Fitting } from "./fittedLines.ts";
import { messageText } from "./messageText.ts";
import { oneLine } from "./oneLine.ts";
import { lastDayOf, mostInMail, nameOf, tellingOf } from "./plainText.ts";

const body = "font-family:sans-serif;font-size:15px;line-height:1.6;color:#1f2329;max-width:640px";
/** The lights of the pages; the words say the same. Not every mail program has the characters that groups get for them. */
const colours = { red: "#b3261e", yellow: "#8a5800", blue: "#2258b8", grey: "#59616d", green: "#1a6f43" } as const;
const button =
  "display:inline-block;padding:6px 14px;border-radius:6px;background:#2258b8;color:#fff;text-decoration:none";
const faint = "color:#646a73;font-size:13px";

/** The message as a simple page: no images, no scripts, nothing that is fetched. */
export function mailHtml(message: OutgoingMessage, { lines, left }: Fitting): string {
  const words = messageText[message.language];
  const items = lines.map((line) => {
    const byWhen = lastDayOf(line, message.language);
    const stressed = `<br><strong style="color:${colours[line.light]}">${escaped(byWhen)}</strong>`;
    const telling = tellingOf(line, message.language, mostInMail).map((text) =>
      text === byWhen ? stressed : `<br>${escaped(text)}`,
    );
    const name = `<a href="${escaped(new URL(line.link).href)}">${escaped(nameOf(line))}</a>`;
    return `<p style="border-left:4px solid ${colours[line.light]};padding-left:12px">${name}${telling.join("")}</p>`;
  });
  const list = `<a style="${button}" href="${escaped(new URL(message.link).href)}">${words.openAnswer}</a>`;
  return [
    `<!doctype html><html lang="${message.language === "zh" ? "zh-CN" : "en"}"><head><meta charset="utf-8"></head>`,
    `<body style="${body}"><h2 style="font-size:18px">${escaped(oneLine(message.title))}</h2>`,
    ...items,
    ...(left === 0 ? [] : [`<p><strong>… ${words.more(left)}</strong></p>`]),
    `<p>${list}</p><p style="${faint}">${escaped(oneLine(message.closing, 1000))}<br>${words.noWrite}</p></body></html>`,
  ].join("\n");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
