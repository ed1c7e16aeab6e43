import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseLaw } from "#law/parseLaw.ts";
import type { Law } from "#law/law.ts";
import { sha256 } from "./sha256.ts";

export type LoadedLaw = { readonly law: Law; readonly files: Readonly<Record<string, string>> };

const lawDirectory = fileURLToPath(new URL("../../law", import.meta.url));

/** Reads and checks `law/`. A law with a problem is not used: every problem is named by file and line. */
export function loadLaw(directory: string = lawDirectory): LoadedLaw {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith(".yaml")) continue;
    const path = join(entry.parentPath, entry.name);
    files[relative(directory, path).split(sep).join("/")] = readFileSync(path, "utf8");
  }
  const parsed = parseLaw(files, sha256);
  if (parsed.kind === "law") return { law: parsed.law, files };
  const problems = parsed.problems.map(
    ({ file, line, sentence }) => `law/${file}${line === null ? "" : `:${line}`} ${sentence}`,
  );
  throw new Error(`the law cannot be used:\n${problems.join("\n")}`);
}
