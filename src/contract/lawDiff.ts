import { z } from "zod";
import { lawFilesSchema, lawProblemsSchema } from "./lawCheck.ts";
import { movedDateSchema } from "./movedDates.ts";
import { bilingualSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const lawNameSchema = z.string().meta({
  description:
    "`now` is the law in use, `before` the one used before it; else the first six or more characters of a hash",
});

const fileDiffSchema = z.object({
  file: z.string(),
  change: z.enum(["added", "changed", "removed"]),
  folder: z.string(),
  id: z.string().nullable(),
  title: bilingualSchema.nullable(),
  places: z.array(
    z.object({
      place: z.string().meta({ description: "values[2027-01-01].value" }),
      was: z.string().nullable(),
      is: z.string().nullable(),
    }),
  ),
});

export const lawDiffReplySchema = z.object({
  from: z.object({ name: z.string(), hash: z.string() }),
  to: z.object({ name: z.string(), hash: z.string() }),
  today: z.string(),
  files: z.array(fileDiffSchema),
  comparison: z
    .enum(["compared", "calendar-only", "unreadable"])
    .meta({ description: "calendar-only: of the earlier law this program can read the calendar alone" }),
  companies: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      demo: z.boolean(),
      moved: z.number().int().meta({ description: "Duties with another day to act, new ones and those that are gone" }),
      settled: z.number().int().meta({ description: "Duties of which only the certainty is another" }),
    }),
  ),
  problems: lawProblemsSchema.meta({
    description: "Of the worked cases beside a law that was given as files: with any of them it would not be used",
  }),
  dates: z.array(movedDateSchema).meta({ description: "As of today; those that moved first, at most `limit`" }),
});

export type LawDiffReply = z.infer<typeof lawDiffReplySchema>;

export const lawUsesReplySchema = z.object({
  uses: z
    .array(
      z.object({
        number: z.number().int(),
        hash: z.string(),
        since: z.string().meta({ description: "Instant at which a program first ran with it" }),
        inUse: z.boolean(),
      }),
    )
    .meta({ description: "The latest first" }),
});

export type LawUsesReply = z.infer<typeof lawUsesReplySchema>;

const company = z.string().optional().meta({ description: "Id or exact name" });

/** Every law that was used here, each of which can be compared with another. */
export const listLawUses = {
  id: "listLawUses",
  method: "get",
  path: "/law/uses",
  summary: { zh: "用过的每一版规则", en: "Every law that was used here" },
  reply: lawUsesReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

/** Two laws that were used: which rules differ, and which dates of which companies with them. */
export const diffLaws = {
  id: "diffLaws",
  method: "get",
  path: "/law/diff",
  summary: {
    zh: "两版规则的差别，及因此变动的企业和日期",
    en: "How two laws differ, and which companies and dates that moves",
  },
  query: z.object({
    from: lawNameSchema.default("before"),
    to: lawNameSchema.default("now"),
    company,
    limit: z.coerce.number().int().min(0).max(20_000).default(200).meta({ description: "Dates, at most" }),
  }),
  reply: lawDiffReplySchema,
  refusals: ["bad-request", "law-unknown", "law-ambiguous", "law-unreadable", "company-not-found"],
} as const satisfies Operation;

/** The same with a law that is not in use: what would change if it were. Nothing is written. */
export const tryLaw = {
  id: "tryLaw",
  method: "post",
  path: "/law/diff",
  summary: {
    zh: "试算一版还没有使用的规则：会变动哪些日期",
    en: "What a law that is not in use would change; nothing is written",
  },
  body: z.object({
    from: z.union([lawNameSchema, lawFilesSchema]).default("now"),
    to: z.union([lawNameSchema, lawFilesSchema]).default("now"),
    company,
    limit: z.number().int().min(0).max(20_000).default(200),
  }),
  reply: lawDiffReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "law-unknown",
    "law-ambiguous",
    "law-unreadable",
    "law-broken",
    "company-not-found",
  ],
} as const satisfies Operation;
