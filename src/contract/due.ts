import { z } from "zod";
import { detailSchema } from "./detail.ts";
import {
  archivedSchema,
  caseIdSchema,
  bilingualSchema,
  confidenceSchema,
  dayBandSchema,
  asOfSchema,
  lightSchema,
} from "./operation.ts";
import type { Operation } from "./operation.ts";
import { findingSchema, namedItemSchema } from "./terms.ts";

/** The duty is discharged by saying that the report for this year was filed; null for every other duty. */
const filingSchema = z.object({ year: z.number().int() }).nullable();

/** The duty is discharged by saying that it was done; null for every other duty. */
const doneSchema = z
  .object({
    duty: z.string(),
    reason: z.boolean().meta({ description: "A reason is asked for" }),
    when: bilingualSchema.meta({ description: "What has to be true before that is said" }),
  })
  .nullable();

/** The last word that somebody said of a duty; see `handleDuty`. Null where nobody has, or it was taken back. */
export const handledSchema = z
  .object({
    how: z.enum(["acknowledged", "snoozed", "covered"]),
    until: z.string().nullable(),
    by: z.string().nullable(),
    on: z.string(),
  })
  .nullable();

export const dueItemSchema = z.object({
  id: z.string().meta({ description: "Give it to explain" }),
  duty: z.string().meta({ description: "Tells the duties of one item apart; give it to handleDuty" }),
  handled: handledSchema,
  company: z.string(),
  companyId: z.string(),
  demo: z.boolean(),
  item: z.string().meta({ description: "Name of the item as the ledger has it" }),
  itemId: z.string(),
  caseId: caseIdSchema,
  kind: z.string(),
  kindTitle: bilingualSchema,
  identifier: z.string().nullable(),
  details: z.array(detailSchema),
  what: bilingualSchema,
  nextStep: bilingualSchema,
  lastDayToAct: z.string(),
  lastDayProvisional: z
    .boolean()
    .meta({ description: "That day may still move: the holiday notice of a year is missing" }),
  perhapsUntil: z.string().nullable().meta({
    description:
      "Where that day may have passed, and a missing holiday notice may still move it: the latest that it can be",
  }),
  safeDay: dayBandSchema,
  expiresOn: z.string().nullable(),
  presumed: z.boolean(),
  runsOn: z.object({ end: z.string().nullable(), noticeBy: dayBandSchema.nullable() }).nullable().meta({
    description: "The term into which it presumably renews, once the notice day of its running term has passed",
  }),
  provisional: z.boolean(),
  daysLeft: z.number().int(),
  workingDaysLeft: z.number().int().meta({ description: "The least number when provisional" }),
  workingDaysLeftMost: z.number().int(),
  light: lightSchema,
  owners: z.array(z.string()),
  filing: filingSchema,
  done: doneSchema,
  inCase: z
    .object({
      id: z.string(),
      title: bilingualSchema,
      openedOn: z.string(),
      filedOn: z.string().nullable().meta({ description: "When it was handed in; null where it was not yet" }),
      late: z.boolean().meta({ description: "Handed in after the last day to act, and not granted all the same" }),
      state: z.enum(["open", "filed", "granted", "deemed", "refused"]),
      decideBy: z.string().nullable().meta({ description: "The day by which the other side must decide, by the law" }),
      says: bilingualSchema.meta({ description: "The same in a line" }),
    })
    .nullable()
    .meta({ description: "The running case that carries the duty out, or ends what it is about" }),
  replacedBy: namedItemSchema
    .nullable()
    .meta({ description: "The item that has taken over, so that nothing is to be done here" }),
  confidence: confidenceSchema,
  rules: z.array(
    z.object({
      id: z.string(),
      article: z.string().nullable(),
      source: z.string(),
      confidence: confidenceSchema.meta({ description: "Of this article; `confidence` beside it is the duty's" }),
    }),
  ),
});

export const questionSchema = z.object({
  id: z.string(),
  company: z.string(),
  companyId: z.string(),
  item: z.string(),
  itemId: z.string(),
  identifier: z.string().nullable(),
  fact: z.string(),
  filing: filingSchema,
  sentence: bilingualSchema.meta({ description: "The question, and what its answer decides" }),
});

export const dueReplySchema = z.object({
  asOf: z.string(),
  withinDays: z.number().int(),
  lawHash: z.string(),
  programVersion: z.string().meta({ description: "With lawHash the receipt: the same two give the same answer again" }),
  /** Ordered by light (red, yellow, blue, grey, green), then last day to act. */
  items: z.array(dueItemSchema),
  questions: z.array(questionSchema),
  /** Gaps that run or lie ahead, the soonest first; past ones and overlaps stand with their items. */
  findings: z.array(findingSchema),
  counts: z.object({ red: z.number(), yellow: z.number(), blue: z.number(), grey: z.number(), green: z.number() }),
});

export type DueItem = z.infer<typeof dueItemSchema>;
export type DueQuestion = z.infer<typeof questionSchema>;
export type DueReply = z.infer<typeof dueReplySchema>;

/** What must be done, by when and why. */
export const listDue = {
  id: "listDue",
  method: "get",
  path: "/due",
  summary: {
    zh: "应办事项:最后可办日已过或在若干天之内",
    en: "What is due: last day to act passed, or within so many days",
  },
  query: z.object({
    within: z.coerce.number().int().min(0).max(3660).default(60),
    asOf: asOfSchema.optional(),
    company: z.string().optional().meta({ description: "Id or exact name" }),
    archived: archivedSchema,
  }),
  reply: dueReplySchema,
  refusals: ["bad-request", "company-not-found"],
} as const satisfies Operation;
