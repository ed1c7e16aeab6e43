import { LineCounter, parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import type { LawProblem } from "../law.ts";
import { fileText } from "./fileText.ts";
import { yamlProblem } from "./yamlText.ts";

/** Place inside a file: `["values", 0, "cites"]`. */
export type YamlPath = readonly (string | number)[];

export type YamlFile = {
  readonly file: string;
  readonly value: unknown;
  /** The line, counted from 1, of the value at this place or of the nearest one around it. */
  readonly lineOf: (place: YamlPath) => number | null;
};

/** No law file comes near this; a larger one is an accident or an attack. */
const longestText = 100_000;

/**
 * Reads one YAML document of plain maps, lists and scalars. Tags, aliases and repeated keys are problems: a reviewer
 * must see every value where it stands, and nothing may expand beyond what was reviewed.
 */
export function readYamlFile(file: string, text: string): YamlFile | readonly LawProblem[] {
  if (text.length > longestText) return [{ file, line: null, sentence: fileText.tooLong(longestText) }];
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", schema: "core", resolveKnownTags: false });
  const problems: LawProblem[] = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    sentence: yamlProblem(code),
  }));
  if (/[&*]/.test(text)) problems.push(...aliasProblems(file, document, lines));
  if (problems.length > 0) return problems;
  const lineOf = (place: YamlPath) => lineOfPlace(document, lines, place);
  return { file, value: document.toJS({ maxAliasCount: 0 }), lineOf };
}

function aliasProblems(file: string, document: Document, lines: LineCounter): readonly LawProblem[] {
  const problems: LawProblem[] = [];
  visit(document, {
    Alias: (_key, node) => {
      problems.push({
        file,
        line: lineAt(lines, node.range),
        sentence: fileText.alias,
      });
    },
  });
  return problems;
}

function lineOfPlace(document: Document, lines: LineCounter, place: YamlPath): number | null {
  for (let length = place.length; length > 0; length -= 1) {
    const node = document.getIn(place.slice(0, length), true);
    if (isRanged(node)) return lineAt(lines, node.range);
  }
  return 1;
}

function isRanged(node: unknown): node is { readonly range: readonly number[] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

function lineAt(lines: LineCounter, range: readonly number[] | null | undefined): number | null {
  const start = range?.[0];
  return start === undefined ? null : lines.linePos(start).line;
}
