import type { ExplanationReply } from "#contract/explanations.ts";

type Line = ExplanationReply["lines"][number];

type MarkedLine = {
  /** Tells the lines apart: two readings may skip the same days. */
  readonly key: string;
  readonly line: Line;
  readonly cites: readonly { readonly cite: Line["cites"][number]; readonly repeated: boolean }[];
};

/** An article is quoted in full where it is first cited, and only named after that. */
export function markRepeated(lines: readonly Line[]): readonly MarkedLine[] {
  const quoted = new Set<string>();
  return lines.map((line, index) => ({
    key: `${index} ${line.text.en}`,
    line,
    cites: line.cites.map((cite) => {
      const key = `${cite.source} ${cite.article ?? ""}`;
      const repeated = quoted.has(key);
      quoted.add(key);
      return { cite, repeated };
    }),
  }));
}
