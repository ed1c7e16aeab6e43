import { z } from "zod";
import { caseReplySchema, caseRowSchema } from "./cases.ts";
import { archivedSchema, bilingualSchema, daySchema, lightSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const coursesReplySchema = z.object({
  courses: z.array(
    z.object({
      id: z.string(),
      title: bilingualSchema,
      about: bilingualSchema,
      kinds: z.array(z.string()).meta({ description: "Kinds of items that it is about; none: about the company" }),
      obligations: z.array(z.string()),
      stages: z.array(bilingualSchema),
    }),
  ),
});

export type CoursesReply = z.infer<typeof coursesReplySchema>;

/** What cases there can be. */
export const listCourses = {
  id: "listCourses",
  method: "get",
  path: "/courses",
  summary: { zh: "能办哪些办件", en: "What cases there can be" },
  query: z.object({}),
  reply: coursesReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

export const casesReplySchema = z.object({
  today: z.string(),
  cases: z.array(caseRowSchema),
  total: z.number().int(),
  counts: z
    .record(lightSchema, z.number().int())
    .meta({ description: "Of all that match, by light, without those that stand still" }),
  archived: z
    .number()
    .int()
    .meta({ description: "Of those that match, how many stand still: their company is archived" }),
});

export type CasesReply = z.infer<typeof casesReplySchema>;

/** The board: cases of every company that the actor may see, those that wait for us first. */
export const listCases = {
  id: "listCases",
  method: "get",
  path: "/cases",
  summary: { zh: "办件", en: "Cases" },
  query: z.object({
    company: z.string().optional(),
    course: z.string().optional(),
    owner: z.string().optional(),
    item: z.string().optional(),
    turn: z.enum(["ours", "theirs", "nobody"]).optional(),
    closed: z.enum(["true", "false"]).default("false").meta({ description: "True: the closed ones instead" }),
    archived: archivedSchema,
    from: z.coerce.number().int().min(0).default(0),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  reply: casesReplySchema,
  refusals: ["bad-request", "company-not-found"],
} as const satisfies Operation;

export const showCase = {
  id: "showCase",
  method: "get",
  path: "/cases/{id}",
  summary: {
    zh: "一个办件：走到哪一步、缺什么、今天做什么",
    en: "One case: where it stands, what is missing, what to do today",
  },
  params: z.object({ id: z.string() }),
  query: z.object({}),
  reply: caseReplySchema,
  refusals: ["bad-request", "case-not-found"],
} as const satisfies Operation;

export const openCase = {
  id: "openCase",
  method: "post",
  path: "/cases",
  summary: { zh: "开一个办件", en: "Open a case" },
  body: z.object({
    course: z.string(),
    item: z.string().optional().meta({ description: "The item that it is about" }),
    company: z.string().optional().meta({ description: "Of a case that is about no item" }),
    authority: z.string().optional().meta({ description: "Where the item does not tell: id, or name of the province" }),
    owner: z.string().optional(),
    on: daySchema.optional(),
    answers: z.record(z.string(), z.string().nullable()).default({}),
  }),
  reply: caseReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "course-unknown",
    "case-item-needed",
    "item-not-found",
    "company-not-found",
    "company-archived",
    "case-item-kind",
    "case-open-already",
    "authority-unknown",
    "day-implausible",
    "case-day",
    "question-unknown",
    "answer-unknown",
    "words-missing",
    "note-too-long",
    "answer-against-calendar",
    "report-not-open",
    "conflict",
    "command-differs",
  ],
} as const satisfies Operation;
