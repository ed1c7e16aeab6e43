import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fileSettingsOf } from "./fileSettings.ts";
import type { FileSettings } from "./fileSettings.ts";
import { settingsText } from "./settingsText.ts";

/** What the environment and the global options say, settled once at the start. */
export type Settings = {
  /** Directory of the embedded database. */
  readonly dataDirectory: string;
  /** A PostgreSQL server instead of the embedded database. */
  readonly databaseUrl: string | null;
  /** Folder of the law; null means the one that came with the program. */
  readonly lawDirectory: string | null;
  /** Where files are kept, and how large one may be. */
  readonly files: FileSettings;
  readonly host: string;
  readonly port: number;
  /** Where people reach the pages, without a slash at the end, where that is not where the server listens; links in messages lead there. */
  readonly publicAddress: string | null;
  readonly language: "zh" | "en";
  /** Whether the first start of the server loads the sample ledger. */
  readonly demo: boolean;
};

/** Wrong usage. The message is in both languages: which one is wanted may be the very thing that is not settled. */
export class SettingsError extends Error {}

const globalOptions = {
  data: { type: "string" },
  law: { type: "string" },
  lang: { type: "string" },
  host: { type: "string" },
  port: { type: "string" },
  "no-demo": { type: "boolean" },
} as const;

/** Takes the global options out of the arguments, wherever they stand; what is left is the command's. */
export function settle(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
): { readonly settings: Settings; readonly rest: readonly string[] } {
  const { values, tokens } = parseArgs({
    args: [...args],
    options: globalOptions,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const ours = new Set<number>();
  for (const token of tokens) {
    if (token.kind !== "option" || !(token.name in globalOptions)) continue;
    ours.add(token.index);
    if (token.value !== undefined && token.inlineValue === false) ours.add(token.index + 1);
  }
  const rest = args.filter((_, index) => !ours.has(index));
  const settings: Settings = {
    dataDirectory: resolve(textOf(values.data, "data") ?? environment["ZHAOZHANG_DATA"] ?? "data"),
    databaseUrl: databaseUrlOf(environment["DATABASE_URL"] ?? ""),
    lawDirectory: folderOf(textOf(values.law, "law") ?? environment["ZHAOZHANG_LAW"] ?? ""),
    files: fileSettingsOf(environment, (sentence) => new SettingsError(sentence)),
    host: textOf(values.host, "host") ?? environment["ZHAOZHANG_HOST"] ?? "127.0.0.1",
    port: portOf(textOf(values.port, "port") ?? environment["PORT"] ?? "4180"),
    publicAddress: publicAddressOf(environment["ZHAOZHANG_URL"] ?? ""),
    language: languageOf(textOf(values.lang, "lang") ?? environment["ZHAOZHANG_LANG"] ?? "zh"),
    demo: values["no-demo"] !== true && environment["ZHAOZHANG_DEMO"] !== "off",
  };
  return { settings, rest };
}

function textOf(value: string | boolean | undefined, name: string): string | undefined {
  if (value === true || value === "") throw new SettingsError(settingsText.noValue(name));
  return typeof value === "string" ? value : undefined;
}

function folderOf(text: string): string | null {
  return text === "" ? null : resolve(text);
}

/**
 * A URL of a PostgreSQL server. What is refused is not repeated: it holds a password. A sign that ends the host or
 * begins the path in an unencoded password would make the rest of it a name of a server or a database.
 */
function databaseUrlOf(text: string): string | null {
  if (text === "") return null;
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase() ?? null;
  if (scheme !== "postgres" && scheme !== "postgresql") throw new SettingsError(settingsText.databaseScheme(scheme));
  const url = URL.parse(text);
  if (url === null || `${url.pathname}${url.search}${url.hash}`.includes("@")) {
    throw new SettingsError(settingsText.databaseUrl);
  }
  return text;
}

function publicAddressOf(text: string): string | null {
  if (text === "") return null;
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol) || url.search !== "" || url.hash !== "" || url.username !== "")
    throw new SettingsError(settingsText.publicAddress(text));
  return `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new SettingsError(settingsText.port(text));
  return port;
}

function languageOf(text: string): "zh" | "en" {
  if (text !== "zh" && text !== "en") throw new SettingsError(settingsText.language(text));
  return text;
}
