import type { Bilingual } from "#law/citation.ts";
import type { Difference } from "./differences.ts";

/** So many places of one case are told; the rest follows from them. */
const placesTold = 3;

/** A case whose expectation the law no longer gives: both sides, and what to change. `rule` is the file it works. */
export function caseContradicted(name: string, differences: readonly Difference[], rule: string): Bilingual {
  const told = differences.slice(0, placesTold);
  const more = differences.length - told.length;
  const zh = told.map(({ place, expected, computed }) => `${place} 案例写 ${shown(expected)}，算出 ${shown(computed)}`);
  const en = told.map(
    ({ place, expected, computed }) => `${place} is ${shown(expected)} in the case, and ${shown(computed)} comes out`,
  );
  return {
    zh: `案例「${name}」与规则不符：${zh.join("；")}${more > 0 ? `；还有 ${more} 处` : ""}。规则写错了，请改 ${rule}（或它所依据的参数、计算方式）；法规本身变了，请改这个案例。`,
    en: `The case 「${name}」 contradicts the rule: ${en.join("; ")}${more > 0 ? `; ${more} more` : ""}. Change ${rule} (or the parameter or counting that it rests on), or the case if the law itself has changed.`,
  };
}

function shown(value: unknown): string {
  if (value === undefined || value === null) return "–";
  if (typeof value === "string") return value === "" ? "–" : value;
  return JSON.stringify(value).replaceAll('"', "");
}
