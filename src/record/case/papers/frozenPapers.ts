import type { Day } from "#calendar/day.ts";
import type { CasePaperKept, FrozenPaper } from "../caseEvent.ts";
import type { CaseMatter } from "../caseMatter.ts";

/** sha256 of a text, 64 hex digits. */
export type Seal = (text: string) => string;

/** Papers as they are handed in, named 公司_材料_日期 by who hands them in, with the hash of their list. */
export function frozenPapers(
  { law, company }: CaseMatter,
  papers: readonly CasePaperKept[],
  { on, applicant = company.name }: { readonly on: Day; readonly applicant?: string },
  seal: Seal,
): { readonly papers: readonly FrozenPaper[]; readonly manifest: string } {
  const names = new Map<string, number>();
  const frozen = papers.map(({ id, material, form, count, file, effective }): FrozenPaper => {
    const title = law.materials.get(material)?.title.zh ?? material;
    const stem = [applicant, title, on.replaceAll("-", "")].map(namePart).join("_");
    const number = (names.get(stem) ?? 0) + 1;
    names.set(stem, number);
    const numbered = number === 1 ? stem : `${stem}_${number}`;
    return { id, material, form, count, file, effective, as: file === null ? numbered : `${numbered}.${file.type}` };
  });
  return { papers: frozen, manifest: seal(manifestText(frozen)) };
}

/**
 * The list that is sealed, a line for each paper: name, material, form, number, hash and size of the file, and the day
 * from which it holds. Papers that were handed in before that day was kept with them have no such column.
 */
export function manifestText(papers: readonly FrozenPaper[]): string {
  const lines = papers.map(({ as, material, form, count, file, effective }) => {
    const line = [as, material, form, count, file?.hash ?? "-", file?.bytes ?? 0];
    return (effective === undefined ? line : [...line, effective ?? "-"]).join("\t");
  });
  return lines.join("\n");
}

/** What no file system takes becomes a hyphen, so that a name is one on every machine. */
function namePart(text: string): string {
  const plain = text.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}\s/\\:*?"<>|_]+/gu, "-");
  return plain.slice(0, 60);
}
