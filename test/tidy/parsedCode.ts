import { parseSync } from "vite";
import type { RepositoryFile } from "./repositoryFiles.ts";

/** A node of the syntax tree; its other fields depend on its type. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly end: number } & Readonly<
  Record<string, unknown>
>;

/** A node with the one that holds it. */
export type Visited = { readonly node: SyntaxNode; readonly parent: SyntaxNode | null };

export type ParsedCode = {
  /** Every node, parents before their children. */
  readonly nodes: readonly Visited[];
  /** The text with blanks in place of comments, same length and lines. */
  readonly withoutComments: string;
  readonly comments: readonly { readonly value: string; readonly start: number }[];
  /** Line of an offset, from 1. */
  readonly lineOf: (offset: number) => number;
};

const cache = new WeakMap<RepositoryFile, ParsedCode>();

/** Syntax of a TypeScript or JavaScript file; throws where it has none. */
export function parsedCode(file: RepositoryFile): ParsedCode {
  const known = cache.get(file);
  if (known !== undefined) return known;
  const result = parseSync(file.path, file.text);
  const error = result.errors[0];
  if (error !== undefined) throw new Error(`${file.path}: ${error.message}`);
  const parsed: ParsedCode = {
    nodes: visitAll(result.program),
    withoutComments: blank(file.text, result.comments),
    comments: result.comments,
    lineOf: (offset) => file.text.slice(0, offset).split("\n").length,
  };
  cache.set(file, parsed);
  return parsed;
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && "start" in value && "end" in value;
}

/** Text of a string literal; null for anything else. */
export function stringOf(value: unknown): string | null {
  return isNode(value) && value.type === "Literal" && typeof value["value"] === "string" ? value["value"] : null;
}

/** Name of an identifier or of a literal key; null for anything else. */
export function nameOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  return value.type === "Identifier" && typeof value["name"] === "string" ? value["name"] : stringOf(value);
}

function visitAll(root: unknown): Visited[] {
  const found: Visited[] = [];
  const open: { readonly value: unknown; readonly parent: SyntaxNode | null }[] = [{ value: root, parent: null }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, parent } = next;
    if (isNode(value)) found.push({ node: value, parent });
    const holder = isNode(value) ? value : parent;
    const children = Array.isArray(value) ? value : isNode(value) ? Object.values(value) : [];
    for (const child of children.toReversed()) {
      if (typeof child === "object" && child !== null) open.push({ value: child, parent: holder });
    }
  }
  return found;
}

function blank(text: string, comments: readonly { readonly start: number; readonly end: number }[]): string {
  let result = text;
  for (const { start, end } of comments) {
    result = result.slice(0, start) + text.slice(start, end).replaceAll(/[^\n]/g, " ") + result.slice(end);
  }
  return result;
}
