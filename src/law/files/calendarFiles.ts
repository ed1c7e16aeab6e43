import { z } from "zod";
import { addDays, daysBetween, parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { frozenMap } from "../frozen.ts";
import {
  bilingualSchema,
  citationsSchema,
  confidenceSchema,
  daySchema,
  idSchema,
  monthDaySchema,
  wordSchema,
} from "./fields.ts";

/** No holiday is longer; a wrong year in an interval is. */
const longestRest = 20;

/** The week has had five days since 1995; what came before, no such file can say. */
const firstYear = 1995;

/** `2026-01-01`, or both ends of an interval: `2026-01-01/2026-01-03`. */
const restSchema = z.string().transform((text, context): readonly Day[] => {
  const [first, last, ...more] = text.split("/").map(parseDay);
  const end = last === undefined ? first : last;
  if (first === undefined || first === null || end === undefined || end === null || more.length > 0) {
    context.addIssue({ code: "custom", message: "rest-form", params: { text } });
    return z.NEVER;
  }
  const length = daysBetween(first, end) + 1;
  if (length < 1) {
    context.addIssue({ code: "custom", message: "rest-backward", params: { text } });
    return z.NEVER;
  }
  if (length > longestRest) {
    context.addIssue({ code: "custom", message: "rest-long", params: { text, length } });
    return z.NEVER;
  }
  return Array.from({ length }, (_, index) => addDays(first, index));
});

const citedFields = { cites: citationsSchema, confidence: confidenceSchema, verifiedOn: daySchema };

/** `law/calendar/2026.yaml`: what the notices for one year say. A year without a notice has no file. */
export const yearFileSchema = z.strictObject({
  year: z.number().int().min(firstYear, "year-early").max(9999),
  notices: z.array(z.strictObject({ number: wordSchema.nullable(), address: z.url() })).min(1, "no-notice"),
  holidays: z
    .array(
      z.strictObject({ name: wordSchema, rest: z.array(restSchema).min(1), worked: z.array(daySchema).optional() }),
    )
    .min(1, "no-holiday"),
  ...citedFields,
});

/** `law/calendar/statutory-holidays.yaml`: the holidays that hold without a notice. */
export const statutoryFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  regimes: z
    .array(
      z.strictObject({
        from: daySchema,
        holidays: z
          .array(
            z.strictObject({
              name: wordSchema,
              on: z.union([z.enum(["spring-festival", "qingming", "dragon-boat", "mid-autumn"]), monthDaySchema]),
              first: z.number().int().min(-7).max(7),
              days: z.number().int().min(1).max(14),
              reach: z.enum(["near", "far"]),
            }),
          )
          .min(1),
        cites: citationsSchema,
        confidence: confidenceSchema,
      }),
    )
    .min(1),
  verifiedOn: daySchema,
});

/** `law/calendar/moving-days.yaml`: the days of the holidays that follow the moon or the sun. */
export const movingDaysFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  ...citedFields,
  years: z
    .record(
      z.string().regex(/^\d{4}$/),
      z.strictObject({
        "spring-festival": daySchema,
        qingming: daySchema,
        "dragon-boat": daySchema,
        "mid-autumn": daySchema,
      }),
    )
    .transform((years) => frozenMap(Object.entries(years).map(([year, days]) => [Number(year), days] as const))),
});

const reachSchema = z.strictObject({
  restDays: z.number().int().nonnegative(),
  workedDays: z.number().int().nonnegative(),
  workedWeekendDays: z.number().int().nonnegative(),
});

/** `law/calendar/notice-reach.yaml`: how far from a holiday a notice may move rest and work. */
export const reachFileSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  near: reachSchema,
  far: reachSchema,
  separateActs: z.strictObject({
    restWeekdays: z.number().int().nonnegative(),
    workedWeekendDays: z.number().int().nonnegative(),
  }),
  ...citedFields,
});
