import { z } from "zod";
import { bilingualSchema, citationSchema, confidenceSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const noticeSchema = z.object({
  number: z.string().nullable().meta({ description: "Null where no reprint that was found prints it" }),
  address: z.string(),
});

const yearSchema = z.object({
  year: z.number().int(),
  published: z.boolean(),
  notices: z.array(noticeSchema),
  restDays: z.number().int().meta({ description: "Days that the notices name as off, weekend days among them" }),
  workedDays: z.number().int().meta({ description: "Weekend days worked in exchange" }),
  verifiedOn: z.string().nullable(),
  confidence: confidenceSchema.nullable(),
  statutory: z
    .array(z.object({ day: z.string(), holiday: z.string() }))
    .meta({ description: "Of an unpublished year: the days that are certain without a notice" }),
  undecidedDays: z.number().int().meta({ description: "Days that wait for a notice, of this year or the next" }),
});

export type CalendarYear = z.infer<typeof yearSchema>;

/** A day on which the other calendar says something else, or something where we say nothing yet. */
const otherwiseSchema = z.object({
  day: z.string(),
  ours: z.boolean().nullable().meta({ description: "Whether it is worked; null where nobody can know yet" }),
  theirs: z.boolean(),
  theirHoliday: z.string().nullable(),
  why: bilingualSchema.meta({ description: "What we say of the day, with our notice" }),
});

export type DayOtherwise = z.infer<typeof otherwiseSchema>;

export const calendarReplySchema = z.object({
  reference: z.object({ name: z.string(), version: z.string() }),
  compared: z.number().int().meta({ description: "Days that both calendars know" }),
  differing: z.number().int(),
  years: z.array(
    yearSchema.extend({
      differences: z.array(otherwiseSchema).meta({ description: "Days of published years that differ" }),
      claims: z
        .array(otherwiseSchema)
        .meta({ description: "What the other calendar says of a year that is not published; not to be trusted" }),
    }),
  ),
  lawHash: z.string(),
});

export type CalendarReply = z.infer<typeof calendarReplySchema>;

/** All years, each held against another calendar day by day. */
export const checkCalendar = {
  id: "checkCalendar",
  method: "get",
  path: "/law/calendar",
  summary: {
    zh: "各年放假安排，并与另一份日历逐日核对",
    en: "The years' holiday notices, compared day by day with another calendar",
  },
  query: z.object({}),
  reply: calendarReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

export const calendarDaySchema = z.object({
  day: z.string(),
  working: z.boolean().nullable(),
  kind: z.enum(["weekday", "weekend", "rest-day", "worked-weekend", "statutory", "unpublished", "not-loaded"]),
  why: bilingualSchema,
});

export type CalendarDay = z.infer<typeof calendarDaySchema>;

export const calendarYearReplySchema = yearSchema.extend({
  cites: z.array(citationSchema).meta({ description: "Where the holidays stand that hold without a notice" }),
  days: z.array(calendarDaySchema),
  /** Years that are worth showing: the published ones and the next. */
  years: z.array(z.number().int()),
  today: z.string(),
  lawHash: z.string(),
});

export type CalendarYearReply = z.infer<typeof calendarYearReplySchema>;

/** Every day of one year, with its reason. */
export const showCalendarYear = {
  id: "showCalendarYear",
  method: "get",
  path: "/law/calendar/{year}",
  summary: { zh: "一年的工作日历，每天注明理由", en: "The working days of a year, each day with its reason" },
  params: z.object({ year: z.coerce.number().int().min(1995).max(2100) }),
  query: z.object({}),
  reply: calendarYearReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;
