import { parseArgs } from "node:util";
import type { ParseArgsOptionsConfig } from "node:util";
import { parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { UsageError } from "./usageError.ts";

export type Parsed = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
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
    throw new UsageError(
      `${positionals.length} name(s) given, ${names.least === names.most ? names.least : `${names.least} to ${names.most}`} wanted`,
    );
  }
  const flat = Object.entries(values).map(([name, value]) => [name, Array.isArray(value) ? value.at(-1) : value]);
  return { values: Object.fromEntries(flat) as Parsed["values"], positionals };
}

function parsed(args: readonly string[], options: ParseArgsOptionsConfig) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function textOption(options: Parsed, name: string): string | undefined {
  const value = options.values[name];
  return typeof value === "string" ? value : undefined;
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
  if (match === null || days > 3660) throw new UsageError(`--${name} ${text}: give days as 60d, at most 3660d`);
  return days;
}

export function dayOption(options: Parsed, name: string): Day | undefined {
  const text = textOption(options, name);
  if (text === undefined) return undefined;
  const day = parseDay(text);
  if (day === null) throw new UsageError(`--${name} ${text}: no such calendar day; write YYYY-MM-DD`);
  return day;
}
