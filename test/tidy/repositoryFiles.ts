import { readFileSync, readdirSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";

/** A file of the repository. `path` is relative to its root, with slashes. */
export type RepositoryFile = { readonly path: string; readonly text: string };

const root = fileURLToPath(new URL("../..", import.meta.url));
const notOurs = new Set(["node_modules", "dist", "data", ".git", ".cache"]);
const readable = /(?:\.(?:ts|tsx|mjs|json|md|yaml|yml|css|html|txt|svg)|\/LICENSE|\/\.ci\/run|\/\.gitignore)$/;

function pathsBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.has(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? pathsBelow(path) : [path];
  });
}

/** Paths of all files that belong to the repository, whatever they hold. */
export const repositoryPaths: readonly string[] = pathsBelow(root)
  .map((path) => relative(root, path).replaceAll("\\", "/"))
  .toSorted();

/** All text files of the repository. */
export const repositoryFiles: readonly RepositoryFile[] = repositoryPaths
  .filter((path) => readable.test(`/${path}`))
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));

/** Text of one file, by its path; throws when there is none. */
export function textOf(path: string): string {
  const file = repositoryFiles.find((one) => one.path === path);
  if (file === undefined) throw new Error(`${path} is missing from the repository`);
  return file.text;
}

export function isCode(path: string): boolean {
  return /\.(?:ts|tsx|mjs)$/.test(path);
}

/** Tests, and what only tests use: a suite that several tests run, fixtures, measurements. */
export function isTest(path: string): boolean {
  return /(?:\.test\.tsx?|Suite\.ts|Fixture\.ts)$/.test(path) || /^(?:test|bench)\//.test(path);
}
