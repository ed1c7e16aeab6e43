import { commands } from "#cli/runCommand.ts";
import type { Operation } from "#contract/operation.ts";
import { fileRefusals } from "#contract/imports.ts";
import { refusalCodes, refusalText } from "#contract/refusalText.ts";
import { parsedCode } from "./parsedCode.ts";
import { isTest } from "./repositoryFiles.ts";
import type { RepositoryFile } from "./repositoryFiles.ts";

/** Every operation has its use case and its route, and no route has an operation that nobody lists. */
export function operationProblems(files: readonly RepositoryFile[], operations: readonly Operation[]): string[] {
  const paths = new Set(files.map(({ path }) => path));
  const routed = files
    .filter(({ path }) => path.startsWith("src/http/") && !isTest(path))
    .flatMap((file) =>
      [...parsedCode(file).withoutComments.matchAll(/\broute\(\s*\w+,\s*(\w+)/g)].map((match) => match[1] ?? ""),
    );
  const ids = operations.map(({ id }) => id);
  return [
    ...ids
      .filter((id) => !paths.has(`src/service/${id}.ts`))
      .map((id) => `operation ${id}: write its use case src/service/${id}.ts`),
    ...ids.filter((id) => !routed.includes(id)).map((id) => `operation ${id}: give it a route in src/http`),
    ...routed
      .filter((id) => !ids.includes(id))
      .map((id) => `route ${id}: add the operation to src/contract/operations.ts`),
    ...repeated(ids).map((id) => `operation ${id} is listed twice: give one another id`),
    ...repeated(operations.map(({ method, path }) => `${method} ${path}`)).map(
      (address) => `${address} has two operations`,
    ),
  ];
}

function repeated(values: readonly string[]): string[] {
  return [...new Set(values.filter((value, at) => values.indexOf(value) !== at))];
}

/** Every command has a section in the reference that shows its usage as the program prints it. */
export function commandProblems(
  reference: string,
  list: readonly { readonly name: string; readonly usage: { readonly en: string } }[] = commands,
): string[] {
  const sections = [...reference.matchAll(/^## (\S+)/gm)].map((match) => match[1] ?? "");
  const names = [...list.map(({ name }) => name), "serve"];
  return [
    ...names
      .filter((name) => !sections.includes(name))
      .map((name) => `command ${name}: describe it under "## ${name}" in docs/reference/cli.md`),
    ...sections
      .filter((name) => !names.includes(name))
      .map((name) => `docs/reference/cli.md describes ${name}, which is no command: remove it`),
    ...list
      .filter(({ usage }) => !reference.includes(`zhaozhang ${usage.en}`))
      .map(({ name, usage }) => `docs/reference/cli.md: show the usage of ${name} as it is: zhaozhang ${usage.en}`),
  ];
}

/** Codes with which code refuses: `refused("…")` and `code: "…"` in the shell. */
function codesInUse(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => /^src\/(?:service|http|main)\//.test(path) && !isTest(path))
    .flatMap((file) => [...parsedCode(file).withoutComments.matchAll(/(?:\brefused\(\s*|\bcode:\s*)"([a-z-]+)"/g)])
    .map((match) => match[1] ?? "");
}

/** Every refusal, declared or used, has a sentence in both languages. */
export function refusalProblems(files: readonly RepositoryFile[], operations: readonly Operation[]): string[] {
  const used = [...codesInUse(files), ...operations.flatMap(({ refusals }) => refusals)];
  const known = new Set<string>([...refusalCodes, ...fileRefusals]);
  const unknown = [...new Set(used)].filter((code) => !known.has(code));
  const silent = [...known].filter((code) => {
    const { zh, en } = refusalText({ code, at: null, data: {} });
    return !/\p{Script=Han}/u.test(zh) || !/[A-Za-z]{3}/.test(en);
  });
  return [
    ...unknown.map((code) => `refusal ${code}: write its sentences in src/contract/refusalText.ts`),
    ...silent.map((code) => `refusal ${code}: give it a sentence in both languages`),
  ];
}

/** Decisions are numbered without a gap and all listed in their README. */
export function decisionProblems(paths: readonly string[], list: string): string[] {
  const names = paths.flatMap((path) => /^docs\/decisions\/(\d{4}-[\w-]+\.md)$/.exec(path)?.[1] ?? []).toSorted();
  return names.flatMap((name, at) => {
    const number = String(at + 1).padStart(4, "0");
    const misnumbered = name.startsWith(number) ? [] : [`docs/decisions/${name}: the next number is ${number}`];
    return list.includes(`](${name})`) ? misnumbered : [...misnumbered, `docs/decisions/README.md: list ${name}`];
  });
}

/** Commands in the documents that package.json does not have. */
export function scriptProblems(documents: readonly RepositoryFile[], scripts: ReadonlySet<string>): string[] {
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:-s )?([\w:]+)/g)].flatMap((match) => {
      const name = match[1] ?? "";
      return scripts.has(name)
        ? []
        : [`${path} tells people to run "npm run ${name}", which package.json does not have`];
    }),
  );
}

/** Links from one document to a file that is not there. */
export function linkProblems(documents: readonly RepositoryFile[], paths: readonly string[]): string[] {
  const known = new Set(
    paths.flatMap((path) => path.split("/").map((_, at, parts) => parts.slice(0, at + 1).join("/"))),
  );
  return documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)].flatMap((match) => {
      const target = new URL(match[1] ?? "", `file:///${path}`).pathname.slice(1).replace(/\/$/, "");
      return known.has(decodeURIComponent(target)) ? [] : [`${path} links to ${match[1]}, which does not exist`];
    }),
  );
}
