import { nameOf, parsedCode, stringOf } from "./parsedCode.ts";
import type { Visited } from "./parsedCode.ts";
import { isCode, isTest } from "./repositoryFiles.ts";
import type { RepositoryFile } from "./repositoryFiles.ts";

const chinese = /\p{Script=Han}/u;

/** The product's own name may stand anywhere. */
const productName = /照章/g;

/** Where Chinese is data, grammar or text that people read. Comments may name the Chinese term of a notion. */
const chinesePlaces = [
  /^examples\/\w+Text\.ts$/,
  /^src\/intake\//,
  /^src\/law\/identifiers\//,
  /^src\/engine\/explain\w*\.ts$/,
  /^src\/(?:\w+\/)+(?:zh\w*|text|\w+Text)\.ts$/,
  /^web\/(?:zh|en)(?:[A-Z]\w*)?\.ts$/,
  // Presses what the pages call by these words.
  /^scripts\/screenshots\.mjs$/,
  // Names of the sample and of the person at this machine: both are stored and shown.
  /^src\/main\/sampleLedger\.ts$/,
  /^src\/service\/localOwner\.ts$/,
];

/** Where `zh` and `en` may stand side by side: summaries of operations, usages of commands. */
const bilingualPlaces = /^src\/(?:contract|cli)\//;

function isChineseText({ node, parent }: Visited): string | null {
  const text =
    node.type === "TemplateElement" || node.type === "JSXText" ? rawOf(node) : (stringOf(node) ?? regexOf(node));
  if (text === null || !chinese.test(text.replaceAll(productName, ""))) return null;
  const key = parent?.type === "Property" ? nameOf(parent["key"]) : null;
  return key === "zh" || key === "en" ? "bilingual" : text;
}

function rawOf(node: Visited["node"]): string | null {
  const value = node["value"];
  if (typeof value === "string") return value;
  return typeof value === "object" && value !== null && "raw" in value ? String(value.raw) : null;
}

function regexOf(node: Visited["node"]): string | null {
  const regex = node["regex"];
  return typeof regex === "object" && regex !== null && "pattern" in regex ? String(regex.pattern) : null;
}

/** Chinese in code that is not a place for it. */
export function strayChinese(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => isCode(path) && !isTest(path) && !chinesePlaces.some((place) => place.test(path)))
    .flatMap((file) => {
      const { nodes, lineOf } = parsedCode(file);
      const lines = nodes.flatMap((visited) => {
        const text = isChineseText(visited);
        return text === null || (text === "bilingual" && bilingualPlaces.test(file.path))
          ? []
          : [lineOf(visited.node.start)];
      });
      return [...new Set(lines)].map(
        (line) => `${file.path}:${line} has Chinese text: move it to law/, a …Text.ts beside it, or web/zh.ts`,
      );
    });
}

/** Names of drawers: a file is named after the one thing that it defines. */
const drawers = /(?:^|\/)(?:utils?|helpers?|common|misc|shared|lib|index|types|constants)(?:\.\w+|\/|$)/i;

export function drawerNames(paths: readonly string[]): string[] {
  return paths
    .filter(
      (path) => drawers.test(path) && /^(?:src|web|test|bench|scripts|bin)\//.test(path) && path !== "web/index.html",
    )
    .map((path) => `${path}: name the file or folder after the one thing that it defines`);
}

// Written in halves, so that this file does not find itself.
const foreign: readonly { readonly text: RegExp; readonly instead: string }[] = [
  { text: /(?<![\w.])\/(?:work|home|root|Users)\/[\w.-]+/g, instead: "a path relative to the repository" },
  {
    text: new RegExp(String.raw`\.\./${"sha"}red\b`, "g"),
    instead: "a copy in samples/, law/ or docs/: the repository stands alone",
  },
  {
    text: new RegExp(`(?:registry\\.${"npm"}|npm${"mirror"}|regis${"try"}\\.yarn)\\w*`, "g"),
    instead: "no host: npm's own settings say where packages come from",
  },
];

/** Paths of somebody's machine, of neighbours of the repository, and hosts of package registries. */
export function foreignPlaces(files: readonly RepositoryFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    foreign.flatMap((one) =>
      [...text.matchAll(one.text)].map((match) => {
        const line = text.slice(0, match.index).split("\n").length;
        return `${path}:${line} names ${match[0]}: write ${one.instead}`;
      }),
    ),
  );
}

/** Write licence with c. The American noun may stand only where a format or a title is spelt so. */
export function americanLicences(files: readonly RepositoryFile[]): string[] {
  return files
    .filter(({ path }) => /\.(?:ts|tsx|mjs|md|yaml)$/.test(path))
    .flatMap(({ path, text }) =>
      text.split("\n").flatMap((line, at) => {
        const rest = line.replaceAll(/Apache Licen[s]e|\bLICEN[S]E\b|"licen[s]e"/g, "");
        return /licen[s](?:e|es|ing)\b/i.test(rest)
          ? [`${path}:${at + 1} has the noun with s: write licence, with c`]
          : [];
      }),
    );
}
