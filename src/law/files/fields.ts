import { z } from "zod";
import { dayOf, parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import type { MonthDay } from "../law.ts";

/** Fields that several kinds of law file have. The messages of all schemas are keys of `shapeMessages`. */

export const idSchema = z.string("wanted-id").regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "id-form");

export const wordSchema = z.string().trim().min(1, "empty-text");

export const bilingualSchema = z.strictObject({ zh: wordSchema, en: wordSchema });

export const confidenceSchema = z.enum(["official", "secondary", "practice", "unverified"]);

export const citationSchema = z.strictObject({ source: idSchema, article: wordSchema.nullable() });

export const citationsSchema = z.array(citationSchema).min(1, "no-citation");

export const daySchema = z.string("wanted-day").transform((text, context): Day => {
  const day = parseDay(text);
  if (day === null) {
    context.addIssue({ code: "custom", message: "not-a-day", params: { text } });
    return z.NEVER;
  }
  return day;
});

/** A day of the year that exists in every year: `03-31`. */
export const monthDaySchema = z.string().transform((text, context): MonthDay => {
  const match = /^(\d{2})-(\d{2})$/.exec(text);
  const month = Number(match?.[1]);
  const dayOfMonth = Number(match?.[2]);
  if (match === null || dayOf(2001, month, dayOfMonth) === null) {
    context.addIssue({ code: "custom", message: "not-a-month-day", params: { text } });
    return z.NEVER;
  }
  return { month, dayOfMonth };
});
