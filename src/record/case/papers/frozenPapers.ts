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
  const frozen = papers.map(({ id, material, form, count, file }): FrozenPaper => {
    const title = law.materials.get(material)?.title.zh ?? material;
    const stem = [applicant, title, on.replaceAll("-", "")].map(namePart).join("_");
    const number = (names.get(stem) ?? 0) + 1;
    names.set(stem, number);
    const numbered = number === 1 ? stem : `${stem}_${number}`;
    return { id, material, form, count, file, as: file === null ? numbered : `${numbered}.${file.type}` };
  });
  const lines = frozen.map(({ as, material, form, count, file }) =>
    [as, material, form, count, file?.hash ?? "-", file?.bytes ?? 0].join("\t"),
  );
  return { papers: frozen, manifest: seal(lines.join("\n")) };
}

/** What no file system takes becomes a hyphen, so that a name is one on every machine. */
function namePart(text: string): string {
  const plain = text.normalize("NFC").replaceAll(/[\p{Cc}\p{Cf}\s/\\:*?"<>|_]+/gu, "-");
  return plain.slice(0, 60);
}
