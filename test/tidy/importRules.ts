import { importTable } from "./importTable.ts";
import type { ImportRow } from "./importTable.ts";
import { importsOf } from "./importsOf.ts";
import type { Import } from "./importsOf.ts";
import { isCode, isTest } from "./repositoryFiles.ts";
import type { RepositoryFile } from "./repositoryFiles.ts";

/** Configuration of a build tool: not part of the product. */
const toolConfig = /(?:^|\/)(?:vite|vitest)\.config\.ts$/;

function within(path: string, place: string): boolean {
  return path === place || path.startsWith(`${place}/`);
}

function rowOf(path: string): ImportRow | undefined {
  return importTable.find((row) => within(path, row.folder));
}

function governed(file: RepositoryFile): boolean {
  return isCode(file.path) && !isTest(file.path) && !toolConfig.test(file.path) && rowOf(file.path) !== undefined;
}

/** Imports that the table does not allow. */
export function forbiddenImports(files: readonly RepositoryFile[]): string[] {
  return files.filter(governed).flatMap((file) =>
    importsOf(file).flatMap((one) => {
      const problem = problemOf(one);
      return problem === null ? [] : [`${one.from}:${one.line} imports ${one.specifier}: ${problem}`];
    }),
  );
}

function problemOf(one: Import): string | null {
  const row = rowOf(one.from);
  if (row === undefined) return null;
  const { target, packageName } = one;
  if (target === null) {
    const allowed = row.packages.length === 0 ? "no package" : `only ${row.packages.join(", ")}`;
    if (packageName === null || row.packages.includes(packageName) || row.packages.includes(one.specifier)) return null;
    if (row.packageTypes?.includes(packageName) === true && one.typeOnly) return null;
    return `${row.folder} may use ${allowed}; move the effect or the library to a folder that may, and pass its result in`;
  }
  if (within(target, row.folder) || row.ours.some((place) => within(target, place))) return null;
  if (row.types?.some((place) => within(target, place))) {
    return one.typeOnly
      ? null
      : `${row.folder} may use its types alone; write "import type", or take the value as an argument`;
  }
  return `${row.folder} may import ${row.ours.join(", ") || "nothing of ours"}; pass the value in, or move the code (table in ARCHITECTURE.md)`;
}

/** How a file of ours is named in an import: `./x.ts` within its folder, `#folder/x.ts` across. */
export function importForms(files: readonly RepositoryFile[]): string[] {
  const paths = new Set(files.map((file) => file.path));
  return files
    .filter((file) => isCode(file.path))
    .flatMap((file) =>
      importsOf(file).flatMap((one) => {
        if (one.target === null) return [];
        const place = `${one.from}:${one.line} imports ${one.specifier}`;
        if (!paths.has(one.target)) return [`${place}: there is no such file; write the whole name with its .ts`];
        const [from, to] = [folderOf(one.from), folderOf(one.target)];
        if (from === null || to === null || from === to || one.specifier.startsWith("#")) return [];
        return [`${place}: write #${one.target.slice("src/".length)}`];
      }),
    );
}

/** Folder below `src`; null for a file elsewhere. */
function folderOf(path: string): string | null {
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** Product code that imports a test, and packages that the product needs but would not get installed. */
export function wrongDependencies(files: readonly RepositoryFile[], dependencies: ReadonlySet<string>): string[] {
  return files.filter(governed).flatMap((file) =>
    importsOf(file).flatMap(({ from, line, specifier, target, packageName }) => {
      if (target !== null && isTest(target))
        return [`${from}:${line} imports the test ${specifier}: move what it needs out of the test`];
      if (!from.startsWith("src/") || packageName === null || packageName === "node:") return [];
      if (dependencies.has(packageName)) return [];
      return [
        `${from}:${line} imports ${packageName}: list it under "dependencies" in package.json, not "devDependencies"`,
      ];
    }),
  );
}

/** Dependencies that no product code imports: what only tests use would be installed everywhere. */
export function idleDependencies(files: readonly RepositoryFile[], dependencies: ReadonlySet<string>): string[] {
  const used = new Set(files.filter(governed).flatMap((file) => importsOf(file).map(({ packageName }) => packageName)));
  return [...dependencies]
    .filter((name) => !used.has(name))
    .map((name) => `package.json lists ${name} under "dependencies" and no product code imports it: move or remove it`);
}

/** Chains of files that import each other, each told once. Types do not count: they are gone at run time. */
export function circles(files: readonly RepositoryFile[]): string[] {
  const edges = new Map(
    files
      .filter((file) => isCode(file.path))
      .map((file) => [
        file.path,
        importsOf(file).flatMap((one) => (one.target === null || one.typeOnly ? [] : [one.target])),
      ]),
  );
  const finished = new Set<string>();
  const found: string[] = [];
  const walk = (path: string, chain: readonly string[]): void => {
    const start = chain.indexOf(path);
    if (start >= 0) {
      const circle = [...chain.slice(start), path].join(" → ");
      found.push(`${circle}: move what both need into a file of its own`);
      return;
    }
    if (finished.has(path)) return;
    for (const target of edges.get(path) ?? []) walk(target, [...chain, path]);
    finished.add(path);
  };
  for (const path of edges.keys()) walk(path, []);
  return found;
}
