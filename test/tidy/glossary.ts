import { parse } from "yaml";
import type { RepositoryFile } from "./repositoryFiles.ts";

/** A line of the glossary: the word in code, the Chinese term, the meaning, where it comes from. */
export type GlossaryRow = {
  readonly word: string;
  readonly term: string;
  readonly meaning: string;
  readonly source: string;
};

/** Rows of all tables of four columns. */
export function glossaryRows(glossary: string): readonly GlossaryRow[] {
  return glossary.split("\n").flatMap((line) => {
    const cells = line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim());
    const [word, term, meaning, source] = cells;
    if (cells.length !== 4 || word === undefined || term === undefined || meaning === undefined || source === undefined)
      return [];
    return /^(?:-+|English in code)$/.test(word) ? [] : [{ word: word.replaceAll("`", ""), term, meaning, source }];
  });
}

/** Every row is whole, stands once, and its word is one that code or data use. */
export function glossaryRowProblems(rows: readonly GlossaryRow[], files: readonly RepositoryFile[]): string[] {
  const used = files.filter(({ path }) => /^(?:src|law|web)\//.test(path)).map(({ text }) => text.toLowerCase());
  return rows.flatMap((row, at) => {
    const problems: string[] = [];
    if (row.term === "" || row.meaning === "" || row.source === "")
      problems.push(`GLOSSARY.md: ${row.word} lacks its term, meaning or source`);
    if (rows.findIndex(({ word }) => word === row.word) !== at)
      problems.push(`GLOSSARY.md: ${row.word} stands twice; one word for one notion`);
    const spellings = [row.word, row.word.replaceAll(/[ -]/g, ""), row.word.replaceAll(" ", "-")].map((word) =>
      word.toLowerCase(),
    );
    if (!used.some((text) => spellings.some((word) => text.includes(word)))) {
      problems.push(`GLOSSARY.md: ${row.word} is used nowhere in src, law or web; remove the line or use the word`);
    }
    return problems;
  });
}

/** Every kind of `law/kinds` stands in the glossary under its id and its Chinese title. */
export function kindProblems(kinds: readonly RepositoryFile[], rows: readonly GlossaryRow[]): string[] {
  return kinds.flatMap(({ path, text }) => {
    const { id, title } = parse(text) as { id: string; title: { zh: string } };
    const row = rows.find(({ word }) => word === id);
    if (row === undefined) return [`${path}: add the kind to GLOSSARY.md: | \`${id}\` | ${title.zh} | … | … |`];
    return row.term === title.zh ? [] : [`GLOSSARY.md: ${id} is called ${row.term} and ${path} says ${title.zh}`];
  });
}
