import type { Law } from "#law/law.ts";
import { sameText } from "./sameText.ts";

/** The service that a name means, by what the law calls it, with or without its number in the catalogue; null of no one. */
export function serviceNamed(law: Law, name: string): string | null {
  const services = [...law.services.values()];
  const numbered = services.filter(({ code }) => code !== null && sameText(code, name));
  const named = services.find(({ id, code, title, colloquial }) => {
    const whole = [id, title.zh, title.en, ...colloquial.filter((called) => isWhole(called, title.zh))];
    return [...whole, ...whole.map((known) => `${code ?? ""}${known}`)].some((known) => sameText(known, name));
  });
  return named?.id ?? (numbered.length === 1 ? (numbered[0]?.id ?? null) : null);
}

/** A colloquial name may be that of a part of the service: an abbreviation, or how its title begins, is not. */
function isWhole(called: string, title: string): boolean {
  return /^[\x21-\x7e]+$/u.test(called) || title.startsWith(called);
}
