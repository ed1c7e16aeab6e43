import { authoritiesInOrder, cellOf } from "#law/matrix.ts";
import type { Law } from "#law/law.ts";

const opening = `# What is known of each authority

Made from \`law/\` by \`npm run golden\`; a test compares the two. For each authority and each proceeding: how sure we are of what was
seen of **that authority's own** rules. Where nothing was seen the national rule is shown and the authority is to be asked;
nothing is ever taken from another province. \`zhaozhang law proceedings ID --authority PROVINCE\` has the text and the sources.

| | |
| --- | --- |
| official | read on a page of the authority or the State |
| secondary | read as a quotation or a copy |
| practice | what agencies do |
| unverified | said to be so, not seen |
| · | unknown: ask the authority |

An entry in brackets means that only a title or an address was seen, and no text.
`;

/** `docs/reference/matrix.md`: authorities in rows, proceedings in columns. */
export function matrixReference(law: Law): string {
  const proceedings = [...law.proceedings.values()];
  const head = ["Authority", ...proceedings.map(({ title }) => `${title.en} ${title.zh}`), "Ask"];
  const rows = authoritiesInOrder(law).map((authority) => [
    `${authority.title.en} ${authority.title.zh}`,
    ...proceedings.map(({ id }) => standing(law, id, authority.id)),
    authority.host === null ? "address unknown" : `[${authority.host.is}](https://${authority.host.is}/)`,
  ]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return `${[opening, line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}

function standing(law: Law, proceeding: string, authority: string): string {
  const { confidence, provisions } = cellOf(law, proceeding, authority);
  if (confidence === null) return "·";
  return provisions === 0 ? `(${confidence})` : confidence;
}
