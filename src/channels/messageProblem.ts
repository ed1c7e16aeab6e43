import type { OutgoingMessage, SendOutcome } from "#service/channel.ts";

/**
 * What a message lacks, if anything: a sentence with a hole in it is not sent through any channel. A message without lines is
 * complete; a test message is one.
 */
export function messageProblem(message: OutgoingMessage): SendOutcome | null {
  const lines = message.lines.flatMap((line, at) =>
    (["company", "item", "what", "lastDay", "timeLeft", "nextStep"] as const).map(
      (name) => [`lines.${at}.${name}`, line[name]] as const,
    ),
  );
  const texts = [["title", message.title], ["closing", message.closing], ...lines] as const;
  const missing = texts.find(([, text]) => typeof text !== "string" || text.trim() === "");
  if (missing !== undefined) return unfit(`${missing[0]} is missing`);
  const links = [["link", message.link], ...message.lines.map((line, at) => [`lines.${at}.link`, line.link] as const)];
  const broken = links.find(([, link]) => !isWebAddress(link ?? ""));
  if (broken !== undefined) return unfit(`${broken[0]} is no web address`);
  return /^[\w.-]{1,100}$/.test(message.id) ? null : unfit("id has characters that no header may have");
}

/** The message cannot go out as it is. */
export function unfit(detail: string): SendOutcome {
  return { kind: "failed", failure: { reason: "message-unfit", detail } };
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}
