import { helpText, summaryText } from "./helpText.ts";
import type { Command } from "./terminal.ts";
import { padText, textWidth } from "./textWidth.ts";

type Named = Pick<Command, "name" | "usage">;
type Language = "zh" | "en";

const asks: ReadonlySet<string> = new Set(["--help", "-h"]);

/** The server takes the options of the program alone, so that it is no command among the others. */
const serving: Named = {
  name: "serve",
  usage: {
    zh: "serve [--port 4180] [--host 127.0.0.1] [--no-demo]",
    en: "serve [--port 4180] [--host 127.0.0.1] [--no-demo]",
  },
};

/** What to print when help was asked for (`help`, `help COMMAND`, `--help` or `-h` anywhere before `--`); null when it was not. */
export function askedHelp(args: readonly string[], commands: readonly Command[], language: Language): string | null {
  const end = args.indexOf("--");
  const plain = end === -1 ? args : args.slice(0, end);
  if (args[0] !== "help" && !plain.some((arg) => asks.has(arg))) return null;
  const name = plain.find((arg) => arg !== "help" && !arg.startsWith("-"));
  const command = [...commands, serving].find((one) => one.name === name);
  return command === undefined ? overview(commands, language) : commandHelp(command, language);
}

/** Every command with what it is for. */
export function overview(commands: readonly Command[], language: Language): string {
  const text = helpText[language];
  const all = [...commands, serving];
  const wide = Math.max(...all.map(({ name }) => textWidth(name)));
  const lines = all.map(({ name }) => `  ${padText(name, wide)}  ${summaryOf(name, language)}`);
  return [text.usage, "", text.commands, ...lines, "", text.more, text.everywhere].join("\n");
}

/** How one command is written, a line for each of its parts. */
export function usageLines(command: Named, language: Language): string {
  const parts = command.usage[language].split(` | ${command.name} `);
  return parts.map((part, index) => `  zhaozhang ${index === 0 ? "" : `${command.name} `}${part}`).join("\n");
}

function commandHelp(command: Named, language: Language): string {
  const head = `${command.name}: ${summaryOf(command.name, language)}`;
  return [head, "", usageLines(command, language), "", helpText[language].everywhere].join("\n");
}

function summaryOf(name: string, language: Language): string {
  const summaries: Readonly<Record<string, Readonly<Record<Language, string>>>> = summaryText;
  return summaries[name]?.[language] ?? "";
}
