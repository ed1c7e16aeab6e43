import type { ResultFileReply } from "#contract/resultFiles.ts";
import { resultFileWords } from "./resultFileText.ts";
import { table } from "./table.ts";
import type { CommandContext } from "./terminal.ts";

const widest = 40;

/** What a file says of each field, with where; then the command that enters what is said in one way alone. */
export function resultFileLines(
  { file, fields, partly, why }: ResultFileReply,
  id: string,
  language: CommandContext["language"],
): string {
  if (why !== null) return `${why.sentence[language]}\n${resultFileWords.byHand(id, file.hash)[language]}`;
  const rows = fields.flatMap(({ field, title, candidates }) => {
    const name = `${title[language]} (${field})`;
    if (candidates.length === 0) return [[name, resultFileWords.notFound[language]]];
    return candidates.map(({ value, snippet, page }, index) => [
      index === 0 ? name : "",
      value,
      page === null ? snippet : `${resultFileWords.page(page)[language]} ${snippet}`,
    ]);
  });
  const sure = fields.flatMap(({ field, candidates: [only, ...more] }) =>
    only === undefined || more.length > 0 ? [] : [`${field}=${quoted(only.value)}`],
  );
  const left = fields.filter(({ candidates }) => candidates.length !== 1).map(({ field }) => field);
  return [
    table(rows, widest),
    ...(partly ? [resultFileWords.partly[language]] : []),
    "",
    sure.length === 0 ? resultFileWords.byHand(id, file.hash)[language] : resultFileWords.check[language],
    ...(sure.length === 0 ? [] : [`zhaozhang case verify ${id} ${sure.join(" ")} --file ${file.hash}`]),
    ...(sure.length === 0 || left.length === 0 ? [] : [resultFileWords.left(left.join(", "))[language]]),
  ].join("\n");
}

/** As a shell takes it whole, whatever stands in it. */
function quoted(value: string): string {
  return /^[\p{L}\p{N}.-]+$/u.test(value) ? value : `'${value.replaceAll("'", String.raw`'\''`)}'`;
}
