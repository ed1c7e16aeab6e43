import type { ResultField, ResultFieldId } from "#law/course.ts";
import type { Stretch } from "./candidate.ts";
import { halfWidth } from "./cleanText.ts";
import { fieldLabels, labelJoint, labelPrefix, otherLabels } from "./fieldLabelsText.ts";

/** A stretch behind the label of a field. */
export type Labelled = Stretch & { readonly field: ResultFieldId };

type AskedField = Pick<ResultField, "id" | "title">;
type Hit = Stretch & { readonly fields: readonly ResultFieldId[] };
type Line = Stretch & { readonly text: string; readonly hits: readonly Hit[] };

const blank = "[ \\t]{0,8}";
const inBrackets = `(?:${blank}\\([^()\\n]{0,16}\\))?`;
/** A label that nobody knows: a few signs before a colon, behind a gap. */
const unknownLabel = /[ \t][\p{Script=Han}]{2,10}[ \t]{0,8}:/u;
const cellBreak = /\t| {2,}/gu;
/** Fields that may run over several lines. */
const long: ReadonlySet<ResultFieldId> = new Set(["services", "coverage"]);
const mostLines = 4;
/** Labels one under the other with their values after them. */
const mostStacked = 12;

/** What stands behind the labels of the fields: in the same line, in the column below, or in the next line. */
export function labelledStretches(text: string, fields: readonly AskedField[]): readonly Labelled[] {
  const lines = linesOf(halfWidth(text), patternOf(fields), fields);
  return lines.flatMap((line, index) =>
    line.hits.flatMap((hit, place) =>
      hit.fields.flatMap((field) =>
        stretchesOf(lines, index, place, long.has(field)).map((stretch) => ({ ...stretch, field })),
      ),
    ),
  );
}

function labelsOf({ id, title }: AskedField): readonly string[] {
  return [halfWidth(title.zh), ...fieldLabels[id]];
}

function patternOf(fields: readonly AskedField[]): RegExp {
  const own = fields.flatMap(labelsOf).filter((label) => /^\p{Script=Han}+$/u.test(label));
  const longestFirst = [...new Set([...own, ...otherLabels])].toSorted((one, other) => other.length - one.length);
  const any = `(?:${longestFirst.map((label) => [...label].join(blank)).join("|")})${inBrackets}`;
  const label = `(?<=(?:^|[^\\p{L}\\p{N}])${labelPrefix})(${any})(?:${blank}${labelJoint}${blank}(${any}))?`;
  return new RegExp(`${label}(?:${blank}:|(?=[ \\t])|$)`, "gu");
}

function linesOf(text: string, pattern: RegExp, fields: readonly AskedField[]): readonly Line[] {
  let from = 0;
  return text.split("\n").map((written) => {
    const start = from;
    from += written.length + 1;
    const hits = [...written.matchAll(pattern)].map((match) => ({
      from: start + match.index,
      to: start + match.index + match[0].length,
      fields: fields.filter((field) => names(field, match.slice(1))).map(({ id }) => id),
    }));
    return { from: start, to: start + written.length, text: written, hits };
  });
}

function names(field: AskedField, written: readonly (string | undefined)[]): boolean {
  const said = new Set(written.map((label) => (label ?? "").replaceAll(/\([^()]*\)|[ \t]/gu, "")));
  return labelsOf(field).some((label) => said.has(label));
}

function stretchesOf(lines: readonly Line[], index: number, place: number, isLong: boolean): readonly Stretch[] {
  const line = lines[index];
  const hit = line?.hits[place];
  if (line === undefined || hit === undefined) return [];
  const next = line.hits[place + 1]?.from ?? line.to;
  const here = trimmed(line, hit.to, next);
  if (here !== null) {
    const isLast = place === line.hits.length - 1;
    return isLong && isLast ? [here, ...goesOn(lines, index, here.from)] : [here];
  }
  const below = isBare(line) ? belowOf(lines, index, place) : null;
  if (below === null) return [];
  const isWhole = line.hits.length === 1 && below.index === index + 1;
  return [below.stretch, ...(isLong && isWhole ? goesOn(lines, below.index, below.stretch.from) : [])];
}

/** Labels and nothing else. */
function isBare(line: Line): boolean {
  if (line.hits.length === 0) return false;
  return line.hits.every(({ to }, place) => trimmed(line, to, line.hits[place + 1]?.from ?? line.to) === null);
}

/** The value of a label with nothing behind it: its column in the next line, or its turn in the lines after the labels. */
function belowOf(
  lines: readonly Line[],
  index: number,
  place: number,
): { readonly stretch: Stretch; readonly index: number } | null {
  const labels = lines[index]?.hits.length ?? 0;
  let [first, last] = [index, index];
  if (labels === 1) {
    while (index - first < mostStacked && isBareOne(lines[first - 1])) first -= 1;
    while (last - index < mostStacked && isBareOne(lines[last + 1])) last += 1;
  }
  const at = index + (last - first + 1);
  const line = lines[at];
  const between = lines.slice(last + 1, at + 1);
  if (line === undefined || between.some(({ hits, text }) => hits.length > 0 || text.trim() === "")) return null;
  if (labels === 1) {
    const stretch = trimmed(line, line.from, line.to);
    return stretch === null ? null : { stretch, index: at };
  }
  const cells = cellsOf(line);
  const cell = cells.length === labels ? cells[place] : undefined;
  return cell === undefined ? null : { stretch: cell, index: at };
}

function isBareOne(line: Line | undefined): boolean {
  return line !== undefined && line.hits.length === 1 && isBare(line);
}

function cellsOf(line: Line): readonly Stretch[] {
  const edges = [...line.text.matchAll(cellBreak)].map(({ index, 0: gap }) => [index, index + gap.length] as const);
  const starts = [0, ...edges.map(([, end]) => end)];
  const ends = [...edges.map(([start]) => start), line.text.length];
  return starts.flatMap((start, at) => trimmed(line, line.from + start, line.from + (ends[at] ?? start)) ?? []);
}

/** With the lines that follow and begin nothing else. */
function goesOn(lines: readonly Line[], index: number, from: number): readonly Stretch[] {
  let to = 0;
  for (let next = index + 1; next <= index + mostLines; next += 1) {
    const line = lines[next];
    if (line === undefined || line.hits.length > 0 || line.text.trim() === "" || line.text.includes(":")) break;
    to = line.from + line.text.trimEnd().length;
  }
  return to === 0 ? [] : [{ from, to }];
}

/** Without blanks and stops at its ends, and without what begins behind a gap with a label; null where nothing is left. */
function trimmed(line: Line, from: number, to: number): Stretch | null {
  const written = line.text.slice(from - line.from, to - line.from);
  const cut = written.slice(0, unknownLabel.exec(` ${written}`)?.index ?? written.length);
  const start = /^[\s:,;。、]*/u.exec(cut)?.[0].length ?? 0;
  const kept = cut.slice(start).replace(/[\s,;。、]+$/u, "");
  return kept === "" ? null : { from: from + start, to: from + start + kept.length };
}
