import { isNode, nameOf, parsedCode } from "./parsedCode.ts";
import type { Visited } from "./parsedCode.ts";
import { isCode, isTest } from "./repositoryFiles.ts";
import type { RepositoryFile } from "./repositoryFiles.ts";

const fileLines = 300;
const functionLines = 70;

type Ratchet = Readonly<Record<string, { readonly lines: number; readonly why: string }>>;

/** Files that are longer for a reason. They may shrink, and then this number does; they may not grow. */
export const longFiles: Ratchet = {
  "src/law/parseLaw.test.ts": {
    lines: 375,
    why: "two tables of everything that the loader refuses, each with its sentence",
  },
};

/** Files over 300 lines, and ratchets that no longer fit. */
export function longFileProblems(files: readonly RepositoryFile[], ratchet: Ratchet = longFiles): string[] {
  const code = files.filter(({ path }) => isCode(path));
  const problems = code.flatMap(({ path, text }) => {
    const lines = text.split("\n").length - 1;
    const known = ratchet[path];
    if (known === undefined) {
      return lines > fileLines
        ? [`${path} has ${lines} lines, more than ${fileLines}: split it by what changes for one reason`]
        : [];
    }
    if (lines > known.lines) return [`${path} has grown from ${known.lines} to ${lines} lines: split it`];
    return lines < known.lines
      ? [`${path} has shrunk to ${lines} lines: set its number in test/tidy/sizes.ts to ${lines}`]
      : [];
  });
  const paths = new Set(code.map(({ path }) => path));
  const gone = Object.keys(ratchet).filter((path) => !paths.has(path));
  return [...problems, ...gone.map((path) => `${path} is gone: remove it from test/tidy/sizes.ts`)];
}

const functions = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

/** Functions over 70 lines in product code and scripts. */
export function longFunctions(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path) && !isTest(path))
    .flatMap((file) => {
      const { nodes, lineOf } = parsedCode(file);
      return nodes.flatMap((visited) => {
        const { node } = visited;
        if (!functions.has(node.type)) return [];
        const first = lineOf(node.start);
        const lines = lineOf(node.end) - first + 1;
        if (lines <= functionLines) return [];
        return [
          `${file.path}:${first} ${functionName(visited)} has ${lines} lines, more than ${functionLines}: gather the branching here and move the straight-line work out`,
        ];
      });
    });
}

function functionName({ node, parent }: Visited): string {
  const own = nameOf(node["id"]);
  const given = isNode(parent) ? (nameOf(parent["id"]) ?? nameOf(parent["key"])) : null;
  return own ?? given ?? "a function";
}
