import type { z } from "zod";
import type { Bilingual } from "../law.ts";
import { shapeMessages, shapeText, shapeWanted } from "./shapeText.ts";
import type { YamlPath } from "./yamlFile.ts";

export type ShapeProblem = { readonly place: YamlPath; readonly sentence: Bilingual };

type Issue = z.core.$ZodIssue;

/** What a schema found, in sentences that say the mend. The issues must have been made with `reportInput`. */
export function shapeProblems(issue: Issue, around: YamlPath = []): readonly ShapeProblem[] {
  const place = [...around, ...issue.path.filter((step) => typeof step !== "symbol")];
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      place: [...place, key],
      sentence: shapeText.unknownKey(named([...place, key])),
    }));
  if (issue.code === "invalid_union" && isFilled(issue.input)) {
    const branch = nearest(issue.errors);
    if (branch !== null) return branch.flatMap((one) => shapeProblems(one, place));
  }
  return [{ place, sentence: sentenceOf(issue, named(place)) }];
}

function sentenceOf(issue: Issue, place: string): Bilingual {
  const { input } = issue;
  if (input === undefined) return shapeText.missing(place, wanted(issue));
  const special = shapeMessages[issue.message];
  if (special !== undefined) return special(place, { ...issue, ...(issue.code === "custom" ? issue.params : {}) });
  if (input === null) return shapeText.empty(place, wanted(issue));
  switch (issue.code) {
    case "too_small":
      return issue.origin === "array" || issue.origin === "string"
        ? shapeText.fewer(place, String(issue.minimum))
        : shapeText.small(place, written(input), atLeast(issue));
    case "too_big":
      return issue.origin === "array" || issue.origin === "string"
        ? shapeText.more(place, String(issue.maximum))
        : shapeText.large(place, written(input), String(issue.maximum));
    case "invalid_format":
      return issue.format === "url" ? shapeText.address(place) : shapeText.form(place, written(input));
    case "invalid_union":
      return shapeText.noForm(place, firstFields(issue.errors));
    case "invalid_key":
      return shapeText.badKey(place);
    case "invalid_type":
      return shapeText.wrong(place, quoted(input), wanted(issue));
    case "invalid_value":
      return shapeText.wrong(place, written(input), wanted(issue));
    default:
      return shapeText.form(place, written(input));
  }
}

/** `positive` forbids the bound itself. */
function atLeast({ minimum, inclusive }: Extract<Issue, { readonly code: "too_small" }>): string {
  return inclusive === false ? String(Number(minimum) + 1) : String(minimum);
}

/** What should stand there; null where it is one of several things. */
function wanted(issue: Issue): Bilingual | null {
  const special = shapeWanted[issue.message];
  if (special !== undefined) return special;
  if (issue.code === "invalid_type") return shapeText.typeOf(issue.expected);
  if (issue.code === "invalid_value") return shapeText.oneOf(issue.values.map(String));
  if (issue.code === "invalid_union") {
    const choices = issue.errors.flatMap(([first]) => (first === undefined ? [] : [wanted(first)]));
    const [only = null] = choices;
    return only !== null && choices.every((one) => one?.en === only.en) ? only : null;
  }
  return null;
}

/** Whether anything stands there by which one could tell the form that was meant. */
function isFilled(input: unknown): boolean {
  return typeof input === "object" && input !== null && Object.keys(input).length > 0;
}

/** The form that was meant: the one in which the most of it fits; null where none fits in any part. */
function nearest(forms: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const meant = forms.filter((issues) => issues.length > 0 && issues.every(isWithin));
  const [first, ...others] = meant;
  if (first === undefined) return null;
  return others.reduce((best, one) => (one.length < best.length ? one : best), first);
}

/** Whether the issue leaves the form itself standing: no field of another form is there, and one of its own is wrong. */
function isWithin({ code, path }: Issue): boolean {
  return path.length > 0 && (code !== "unrecognized_keys" || path.length > 1);
}

/** The fields with which each form would begin. */
function firstFields(forms: readonly (readonly Issue[])[]): readonly string[] {
  const fields = forms.flatMap((issues) => {
    const missing = issues.find(({ path, input }) => path.length === 1 && input === undefined)?.path[0];
    return missing === undefined ? [] : [String(missing)];
  });
  return [...new Set(fields)];
}

/** `values[1].from`: entries of a list are counted from 1, as people count them. */
function named(place: YamlPath): string {
  if (place.length === 0) return "YAML";
  return place.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step + 1}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

/** So that a number in quotes is seen to be a text. */
function quoted(value: unknown): string {
  return typeof value === "string" ? `"${written(value)}"` : written(value);
}

/** Enough of a value to recognise it by. */
function written(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
