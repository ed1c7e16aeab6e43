import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseLaw } from "#law/parseLaw.ts";
import type { Law, LawProblem } from "#law/law.ts";
import { parseLawCases } from "#law/parseLawCases.ts";
import type { LawCases } from "#law/parseLawCases.ts";
import { problemLine } from "#law/problemLine.ts";
import { lawText } from "./lawText.ts";
import { sha256 } from "./sha256.ts";

export type LoadedLaw = {
  readonly law: Law;
  readonly files: Readonly<Record<string, string>>;
  /** The worked cases, read once, when first asked for; throws like `loadLaw` where they have a problem. */
  readonly cases: () => LawCases;
};

const ownLaw = fileURLToPath(new URL("../../law", import.meta.url));

/** The law is not as it must be; the message says where, for a person to put right. */
export class LawError extends Error {
  /** `law/kinds/line.yaml:3 sentence`, one for each problem. */
  readonly problems: readonly string[];
  constructor(message: string, problems: readonly string[] = []) {
    super(message);
    this.problems = problems;
  }
}

/** Reads and checks `law/`. A law with a problem is not used: every problem is named by file and line. */
export function loadLaw(directory: string | null = null): LoadedLaw {
  const from = directory ?? ownLaw;
  const files = lawTextsOf(from);
  const parsed = parseLaw(files, sha256);
  if (parsed.kind === "problems") throw lawError(from, parsed.problems);
  const { law } = parsed;
  let cases: LawCases | null = null;
  return { law, files, cases: () => (cases ??= casesOf(from, files, law)) };
}

function casesOf(from: string, files: LoadedLaw["files"], law: Law): LawCases {
  const parsed = parseLawCases(files, law);
  if (parsed.kind === "problems") throw lawError(from, parsed.problems);
  return parsed;
}

function lawError(from: string, problems: readonly LawProblem[]): LawError {
  const lines = problems.map((problem) => `law/${problemLine(problem)}`);
  return new LawError(lawText.problems(from, lines), lines);
}

/** Every YAML file of a folder, by path inside it. */
export function lawTextsOf(directory: string): Readonly<Record<string, string>> {
  const files: Record<string, string> = {};
  for (const entry of entriesOf(directory)) {
    if (!entry.isFile() || !entry.name.endsWith(".yaml")) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(directory, path).split(sep).join("/")] = readFileSync(path, "utf8");
  }
  return files;
}

function entriesOf(directory: string) {
  try {
    return readdirSync(directory, { recursive: true, withFileTypes: true });
  } catch {
    throw new LawError(lawText.missing(directory));
  }
}
