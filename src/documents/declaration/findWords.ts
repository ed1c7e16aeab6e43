import type { DeclaredCopy } from "./declaration.ts";
import type { DeclarationReader } from "./declarationReader.ts";
import { copyKept } from "./copyKept.ts";
import { signs } from "./signsText.ts";
import type { TokenOf } from "./token.ts";

/**
 * Which copies were lost: 正本, 副本, 正、副本, one that leaves it open, or the annex, of whichever copy. One that is still
 * there is none.
 */
export function copies(text: string, reader: DeclarationReader): readonly TokenOf<"copy">[] {
  const whose = (["both-copies", "original", "duplicate"] as const).map((list) => reader.any(list)).join("|");
  const patterns: readonly (readonly [DeclaredCopy, RegExp])[] = [
    ["annex", new RegExp(`(?:(?:${whose})${signs.of}?)?${reader.any("annex")}`, "g")],
    ["either", signs.copyEither],
    ["either", new RegExp(reader.any("one-of-both"), "g")],
    ["both", signs.copyBoth],
    ["both", new RegExp(reader.any("both-copies"), "g")],
    ["original", new RegExp(reader.any("original"), "g")],
    ["duplicate", new RegExp(reader.any("duplicate"), "g")],
  ];
  const kept = copyKept(text, reader);
  const taken = new Set<number>();
  return patterns
    .flatMap(([is, pattern]) =>
      [...text.matchAll(pattern)].flatMap((match): readonly TokenOf<"copy">[] => {
        const from = match.index;
        const to = from + match[0].length;
        for (let at = from; at < to; at += 1) if (taken.has(at)) return [];
        const isKept = kept({ from, to });
        if (isKept === "alone" && signs.parts.test(match[0])) return [];
        for (let at = from; at < to; at += 1) taken.add(at);
        if (isKept !== "no") return [];
        return [{ kind: "copy", from, to, is }];
      }),
    )
    .toSorted((one, other) => one.from - other.from);
}

/** Where it is said that documents are void; a title, and what denies it, is no such place. */
export function voids(text: string, reader: DeclarationReader): readonly TokenOf<"void">[] {
  const before = new RegExp(`(?:${reader.any("before-void")})+$`);
  const denied = new RegExp(`${reader.any("not-void")}${signs.betweenNotVoid}(?:${reader.any("before-void")})*$`);
  return [...text.matchAll(new RegExp(reader.any("void"), "g"))].flatMap((match): readonly TokenOf<"void">[] => {
    const to = match.index + match[0].length;
    const start = text.slice(Math.max(0, match.index - 16), match.index);
    const words = before.exec(start)?.[0] ?? "";
    if (denied.test(start) || (words === "" && signs.voidTitle.test(text.slice(to)))) return [];
    return [{ kind: "void", from: match.index - words.length, to }];
  });
}
