import type { Place } from "./declaration.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { signs } from "./signsText.ts";

/** `alone`: it is said of the last copy that is named, and not of those before it. */
export type CopyKept = "no" | "alone" | "all";

const before = 14;

/** Whether a text says of a copy that it is not lost: 副本仍在, 副本未遗失, 不含副本, 除副本外, 没有遗失副本. */
export function copyKept(text: string, reader: DeclarationReader): (copy: Place) => CopyKept {
  const lost = `(?:${reader.any("lost")}|${reader.any("stolen")}|${reader.any("damaged")})`;
  const denied = `(?:${reader.any("not-lost")})${signs.betweenDenials}${lost}`;
  const copies = (["original", "duplicate", "annex"] as const).map((list) => reader.any(list)).join("|");
  const said = `(?:${denied}(?!${copies})|${reader.any("still-there")}${signs.notSought})`;
  const behind = new RegExp(`^${signs.behindCopy}${said}`);
  const ahead = new RegExp(`(?:${reader.any("left-out")}|${denied}${signs.aheadOfCopy})$`);
  return ({ from, to }) => {
    const start = text.slice(Math.max(0, from - before), from);
    const rest = text.slice(to);
    if (ahead.test(start) || (signs.except.test(start) && signs.exceptEnd.test(rest))) return "all";
    const told = behind.exec(rest)?.[0];
    if (told === undefined) return "no";
    return signs.ofAllCopies.test(told) ? "all" : "alone";
  };
}
