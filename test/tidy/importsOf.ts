import { posix } from "node:path";
import { parsedCode, stringOf } from "./parsedCode.ts";
import type { SyntaxNode } from "./parsedCode.ts";
import type { RepositoryFile } from "./repositoryFiles.ts";

export type Import = {
  readonly from: string;
  readonly line: number;
  /** As written. */
  readonly specifier: string;
  readonly typeOnly: boolean;
  /** Path of ours that it means; null for `node:` and packages. */
  readonly target: string | null;
  /** Name of the package, `node:` for the platform; null for our own files. */
  readonly packageName: string | null;
};

const statements = new Set([
  "ImportDeclaration",
  "ExportNamedDeclaration",
  "ExportAllDeclaration",
  "ImportExpression",
  "TSImportType",
]);

/** Everything that a file imports or re-exports, dynamic imports and `import()` types included. */
export function importsOf(file: RepositoryFile): readonly Import[] {
  const { nodes, lineOf } = parsedCode(file);
  return nodes.flatMap(({ node }) => {
    if (!statements.has(node.type)) return [];
    const specifier = stringOf(node["source"]) ?? stringOf(node["argument"]);
    if (specifier === null) return [];
    const target = targetOf(file.path, specifier);
    const packageName = target === null ? packageOf(specifier) : null;
    const line = lineOf(node.start);
    return [{ from: file.path, line, specifier, typeOnly: isTypeOnly(node), target, packageName }];
  });
}

/** With `verbatimModuleSyntax` only a statement that says `type` disappears at run time. */
function isTypeOnly(node: SyntaxNode): boolean {
  return node.type === "TSImportType" || node["importKind"] === "type" || node["exportKind"] === "type";
}

function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith("#")) return `src/${specifier.slice(1)}`;
  if (specifier.startsWith("."))
    return posix.normalize(posix.join(posix.dirname(from), specifier)).replace(/\?.*$/, "");
  return null;
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return "node:";
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
