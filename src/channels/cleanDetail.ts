const longest = 500;

/**
 * What the other side said, as it may be stored and shown: on one line, cut, and without the secrets, in whichever form they
 * were sent, should it have repeated them.
 */
export function cleanDetail(said: string, secrets: readonly (string | null)[]): string {
  const forms = secrets
    .filter((secret) => secret !== null && secret !== "")
    .flatMap((secret) => formsOf(String(secret)))
    .toSorted((one, other) => other.length - one.length);
  const hidden = forms.reduce((text, form) => text.replaceAll(form, "***"), said);
  const line = hidden
    .replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .replaceAll(/ {2,}/g, " ")
    .trim();
  if (line.length <= longest) return line;
  // Not in the middle of a character that takes two places.
  return `${line.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  return [secret, encodeURIComponent(secret), json, Buffer.from(secret).toString("base64")];
}
