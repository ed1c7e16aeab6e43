import { z } from "zod";
import { isBadRequestProblem } from "./badRequestText.ts";
import type { BadRequestProblem } from "./badRequestText.ts";
import type { Refusal } from "./refusal.ts";

/** What came in is repeated in the refusal up to so many characters. */
const longestEcho = 80;

type Given = Readonly<Record<string, unknown>>;
type Issue = z.core.$ZodIssue;
type Details = { readonly problem: BadRequestProblem } & Refusal["data"];

/** The first thing that is wrong with what came in, as a refusal that names the place, what stood there and what is wanted. */
export function badRequest(schema: z.ZodObject, issue: Issue, given: Given): Refusal {
  if (issue.code === "unrecognized_keys") return unknownName(schema, issue.keys[0] ?? "");
  const at = issue.path.join(".");
  const value = issue.path.reduce<unknown>(partOf, given);
  const field = fieldAt(schema, issue.path);
  const shown = isSecret(schema, issue.path) ? null : written(value);
  return refused(at, shown, value === undefined ? { problem: "missing" } : detailsOf(issue, value, field));
}

export function noJsonObject(schema: z.ZodObject): Refusal {
  return refused(null, null, { problem: "no-json-object", known: knownNames(schema) });
}

export function repeatedName(name: string): Refusal {
  return refused(name.slice(0, longestEcho), null, { problem: "repeated" });
}

export function isObject(value: unknown): value is Given {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function partOf(whole: unknown, key: PropertyKey): unknown {
  if (Array.isArray(whole)) return whole[Number(key)];
  return isObject(whole) ? whole[String(key)] : undefined;
}

/** The schema of what stands at this place, as far as objects and lists lead to it. */
function fieldAt(schema: unknown, [key, ...rest]: readonly PropertyKey[]): unknown {
  if (key === undefined) return schema;
  const plain = unwrapped(schema);
  if (plain instanceof z.ZodObject) return fieldAt(plain.shape[String(key)], rest);
  return plain instanceof z.ZodArray ? fieldAt(plain.element, rest) : undefined;
}

/** Whether what stands at this place is marked as a secret, by itself or by what it is part of. A refusal does not repeat it. */
function isSecret(schema: unknown, path: readonly PropertyKey[]): boolean {
  const plain = unwrapped(schema);
  if (isMarked(schema) || isMarked(plain)) return true;
  if (plain instanceof z.ZodUnion) return plain.options.some((option) => isSecret(option, path));
  const [name, ...rest] = path;
  return name !== undefined && plain instanceof z.ZodObject && isSecret(plain.shape[String(name)], rest);
}

function isMarked(schema: unknown): boolean {
  return schema instanceof z.ZodType && schema.meta()?.["writeOnly"] === true;
}

function unknownName(schema: z.ZodObject, name: string): Refusal {
  return refused(name.slice(0, longestEcho), null, { problem: "unknown-name", known: knownNames(schema) });
}

function refused(at: string | null, value: string | null, details: Details): Refusal {
  return { code: "bad-request", at, data: { ...details, written: value } };
}

function knownNames(schema: z.ZodObject): string {
  return Object.keys(schema.shape).join(", ");
}

function written(value: unknown): string | null {
  if (value === undefined) return null;
  return (typeof value === "string" ? value : JSON.stringify(value)).slice(0, longestEcho);
}

/** A schema of the contract gives the problem as its message where the form alone does not tell it. */
function detailsOf(issue: Issue, value: unknown, field: unknown): Details {
  if (isBadRequestProblem(issue.message)) return { problem: issue.message };
  if (issue.code === "invalid_value") return { problem: "not-one-of", choices: issue.values.map(String).join(", ") };
  const plain = unwrapped(field);
  if (plain instanceof z.ZodNumber) return { problem: "not-whole", ...rangeOf(plain) };
  if (plain instanceof z.ZodBoolean) return { problem: "not-one-of", choices: "true, false" };
  if (plain instanceof z.ZodString && typeof value !== "string") return { problem: "not-text" };
  if (issue.code === "too_small") return { problem: "empty" };
  if (issue.code === "too_big") {
    return {
      problem: "too-long",
      most: Number(issue.maximum),
      length: typeof value === "string" ? value.length : null,
    };
  }
  if (issue.code === "invalid_format" && issue.pattern !== undefined) {
    return { problem: "not-matching", pattern: issue.pattern.replaceAll(/^\/|\/$/g, "") };
  }
  return { problem: "not-readable" };
}

function rangeOf({ minValue, maxValue }: z.ZodNumber) {
  const bound = (value: number | null) => (value === null || Math.abs(value) >= Number.MAX_SAFE_INTEGER ? null : value);
  return { least: bound(minValue), most: bound(maxValue) };
}

/** The schema of a value without what says that it may be left out. */
function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault) {
    return unwrapped(schema.unwrap());
  }
  return schema;
}
