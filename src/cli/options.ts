import { parseArgs } from "node:util";
import type { ParseArgsOptionsConfig } from "node:util";
import { parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

export type Parsed = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  /** Of options that may be given several times, all that was given. */
  readonly lists: Readonly<Record<string, readonly string[]>>;
  readonly positionals: readonly string[];
};

/** Reads the arguments of a command; unknown options and a wrong number of names are usage errors. */
export function parseOptions(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  names: { readonly least: number; readonly most: number },
): Parsed {
  const { values, positionals } = parsed(args, options);
  if (positionals.length < names.least || positionals.length > names.most) {
    throw new UsageError(usageText.names(positionals.length, names.least, names.most));
  }
  const flat = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]);
  const lists = Object.entries(values).flatMap(([name, value]) => (Array.isArray(value) ? [[name, value]] : []));
  return {
    values: Object.fromEntries(flat) as Parsed["values"],
    lists: Object.fromEntries(lists) as Parsed["lists"],
    positionals,
  };
}

function parsed(args: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const en = error instanceof Error ? error.message : String(error);
    const option = /'(-[^']*)'/.exec(en)?.[1];
    const code = error instanceof Error && "code" in error ? error.code : null;
    if (option === undefined) throw new UsageError(en);
    const isUnknown = code === "ERR_PARSE_ARGS_UNKNOWN_OPTION";
    throw new UsageError(isUnknown ? usageText.unknownOption(option, en) : usageText.wrongOption(option, en));
  }
}

export function textOption(options: Parsed, name: string): string | undefined {
  const value = options.values[name];
  return typeof value === "string" ? value : undefined;
}

/** Everything that was given of an option that may be given several times. */
export function listOption(options: Parsed, name: string): readonly string[] {
  return options.lists[name] ?? [];
}

export function flag(options: Parsed, name: string): boolean {
  return options.values[name] === true;
}

/** `60d` or `60`: calendar days, 0 to 3660. */
export function daysOption(options: Parsed, name: string, otherwise: number): number {
  const text = textOption(options, name);
  if (text === undefined) return otherwise;
  const match = /^(\d{1,4})d?$/.exec(text);
  const days = Number(match?.[1] ?? Number.NaN);
  if (match === null || days > 3660) throw new UsageError(usageText.days(name, text));
  return days;
}

export function dayOption(options: Parsed, name: string): Day | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === null) throw new UsageError(usageText.day(name, text));
  return day;
}
