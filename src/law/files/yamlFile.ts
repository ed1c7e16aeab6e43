import { LineCounter, parseDocument, visit } from "yaml";
import type { Document } from "yaml";
import type { LawProblem } from "../law.ts";
import { frozen } from "../frozen.ts";
import { fileText } from "./fileText.ts";
import { plainYaml } from "./plainYaml.ts";
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

/** What was read last under each path. A law is read again when one file of it changes; all the others are as they were. */
const lastRead = new Map<string, { readonly text: string; readonly read: YamlFile | readonly LawProblem[] }>();

/** Far more files than a law has; so many paths and no more are remembered. */
const mostPaths = 4_000;

/**
 * Reads one YAML document of plain maps, lists and scalars. Tags, aliases and repeated keys are problems: a reviewer
 * must see every value where it stands, and nothing may expand beyond what was reviewed. The same text under the same
 * path is read once, and its value is frozen.
 */
export function readYamlFile(file: string, text: string): YamlFile | readonly LawProblem[] {
  const known = lastRead.get(file);
  if (known?.text === text) return known.read;
  const read = readText(file, text);
  if (lastRead.size >= mostPaths) lastRead.clear();
  lastRead.set(file, { text, read });
  return read;
}

type Parsed = { readonly document: Document; readonly lines: LineCounter };

function parsed(text: string): Parsed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: "1.2", schema: "core", resolveKnownTags: false });
  return { document, lines };
}

function readText(file: string, text: string): YamlFile | readonly LawProblem[] {
  if (text.length > longestText) return [{ file, line: null, sentence: fileText.tooLong(longestText) }];
  const plain = plainYaml(text);
  if (plain !== undefined) return { file, value: frozen(plain), lineOf: linesOf(text) };
  const whole = parsed(text);
  const { document, lines } = whole;
  const problems: LawProblem[] = [...document.errors, ...document.warnings].map(({ code, pos }) => ({
    file,
    line: lines.linePos(pos[0]).line,
    sentence: yamlProblem(code),
  }));
  if (/[&*]/.test(text)) problems.push(...aliasProblems(file, document, lines));
  if (problems.length > 0) return problems;
  return { file, value: frozen<unknown>(document.toJS({ maxAliasCount: 0 })), lineOf: linesOf(text, whole) };
}

/** A document takes many times the room of its text, and only a problem asks for a line: it may go, and is read again. */
function linesOf(text: string, whole?: Parsed): YamlFile["lineOf"] {
  let kept = whole && new WeakRef(whole);
  return (place) => {
    let found = kept?.deref();
    if (found === undefined) {
      found = parsed(text);
      kept = new WeakRef(found);
    }
    return lineOfPlace(found.document, found.lines, place);
  };
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
