import { isNode, nameOf, parsedCode, stringOf } from "./parsedCode.ts";
import type { Visited } from "./parsedCode.ts";
import { isCode, isTest } from "./repositoryFiles.ts";
import type { RepositoryFile } from "./repositoryFiles.ts";

const effectFolders = /^src\/(?:main|store|channels|files|http|cli)\//;

/** Calls that make a result depend on anything but its arguments, with what to write instead. */
const impure: readonly { readonly call: RegExp; readonly instead: string }[] = [
  {
    call: /\bnew\s+Date\b/g,
    instead: "a Day from #calendar/day.ts; the current one is an argument, or deps.clock.today()",
  },
  { call: /\bDate\.(?:now|parse|UTC)\b/g, instead: "deps.clock.now(), or take the instant as an argument" },
  { call: /\bperformance\.now\b/g, instead: "a measurement in bench/" },
  { call: /\bMath\.random\b/g, instead: "deps.ids.next(), or take the value as an argument" },
  { call: /\brandomUUID\b/g, instead: "deps.ids.next()" },
  { call: /\bprocess\./g, instead: "an argument that src/main reads from the environment" },
  { call: /\bfetch\s*\(/g, instead: "an effect in Deps (src/service/deps.ts), carried out by src/main" },
  { call: /\bfrom\s+"node:/g, instead: "an effect in Deps (src/service/deps.ts), carried out by src/main" },
  { call: /\bconsole\./g, instead: "a returned value; only src/main and src/cli speak" },
];

/** Impure calls in `src` outside main, store, channels, files, http and cli. */
export function impureCalls(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path) && path.startsWith("src/") && !isTest(path) && !effectFolders.test(path))
    .flatMap((file) => {
      const { withoutComments, lineOf } = parsedCode(file);
      return impure.flatMap(({ call, instead }) =>
        [...withoutComments.matchAll(call)].map(
          (match) => `${file.path}:${lineOf(match.index)} uses ${match[0]}: use ${instead}`,
        ),
      );
    });
}

const testNames = new Set(["it", "test", "describe", "suite"]);
const testModes = new Set(["skip", "only", "todo", "skipIf", "runIf", "fails"]);

function bannedSyntax({ node }: Visited): string | null {
  if (node.type === "TSAnyKeyword") return "the type any: name the type, or use unknown and look";
  if (node.type === "TSEnumDeclaration") return "an enum: write a union of string literals";
  if (
    node.type === "TSModuleDeclaration" &&
    node["kind"] !== "global" &&
    nameOf(node["id"]) !== null &&
    stringOf(node["id"]) === null
  ) {
    return "a namespace: a file is one already";
  }
  if (node.type === "MemberExpression" && testModes.has(nameOf(node["property"]) ?? "")) {
    const called = node["object"];
    const name = nameOf(isNode(called) && called.type === "MemberExpression" ? called["object"] : called);
    if (testNames.has(name ?? "")) {
      return `${name}.${nameOf(node["property"])}: a test runs, or it is deleted; what it needs is installed or the run fails`;
    }
  }
  return null;
}

/** `any`, `enum`, namespaces, tests that do not run, and comments that silence the compiler or postpone work. */
export function bannedCode(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path))
    .flatMap((file) => {
      const { nodes, comments, lineOf } = parsedCode(file);
      const inSyntax = nodes.flatMap((visited) => {
        const problem = bannedSyntax(visited);
        return problem === null ? [] : [`${file.path}:${lineOf(visited.node.start)} has ${problem}`];
      });
      const inComments = comments.flatMap(({ value, start }) => {
        const word = /@ts-(?:ignore|nocheck|expect-error)|\b(?:TODO|FIXME|XXX|HACK)\b/.exec(value)?.[0];
        if (word === undefined) return [];
        const instead = word.startsWith("@")
          ? "make the types say what is true"
          : "do it now, or open an issue and say nothing here";
        return [`${file.path}:${lineOf(start)} has ${word}: ${instead}`];
      });
      return [...inSyntax, ...inComments];
    });
}
