import { z } from "zod";
import { caseReplySchema } from "./cases.ts";
import { custodySaidSchema } from "./custody.ts";
import { handleDuty } from "./handling.ts";
import { daySchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

const text = z.string();
const on = daySchema.optional().meta({ description: "The day of it; today where left out" });

/** Whatever else is sent beside the hash is not read: the company's kept file says what it is. */
const fileMeantSchema = z.object({
  hash: text.meta({ description: "Of a file that the company keeps; type, size and name are those of that file" }),
  name: text.optional().meta({ description: "As somebody knows it, for the refusal where it is not kept" }),
});

/** The other side's own paper, or what shows that it was so; optional, as not everything comes on paper. */
const besideSchema = fileMeantSchema.nullable().default(null);

const paperSchema = z.object({
  id: text.optional().meta({
    description:
      "Of a paper that is put in again. Left out: the faulty one of the same material, form and file; else a new one",
  }),
  material: text,
  file: fileMeantSchema.nullable().default(null),
  form: z.enum(["original", "copy", "scan", "online", "unknown"]).default("unknown"),
  count: z.number().int().positive().max(999).default(1),
  marks: z.array(z.enum(["sealed", "signed", "colour", "all-pages", "marked-as-copy"])).default([]),
  effective: daySchema.nullable().default(null),
  received: daySchema.nullable().default(null),
  verified: daySchema.nullable().default(null),
  validUntil: daySchema.nullable().default(null),
  openEnded: z.boolean().default(false).meta({ description: "It prints that it has no end; not beside `validUntil`" }),
  item: text.nullable().default(null).meta({ description: "Item of the ledger that it belongs to" }),
});

const publicationSchema = z.object({
  medium: z.enum(["newspaper", "magazine"]).default("newspaper"),
  newspaper: text.nullable().default(null).meta({ description: "Id of the directory; null where it is not in there" }),
  name: text.default("").meta({ description: "Filled from the directory where left out; it must agree with it" }),
  level: z
    .enum(["national", "provincial", "city", "unknown"])
    .default("unknown")
    .meta({ description: "Filled from the directory where that knows it; it must agree with it" }),
  page: text.nullable().default(null),
  originals: z.number().int().min(0).max(999).default(1),
  text: text.nullable().default(null).meta({ description: "The statement as it was printed" }),
  clipping: fileMeantSchema.nullable().default(null),
});

/** What can be said of a case, by `do`. Every one is an entry of the record. */
export const caseEntrySchema = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("answer"),
    on,
    answers: z.record(text, text.nullable()),
    seen: z.record(text, text.nullable()).optional().meta({
      description:
        "The answers that stood there for whoever answers, null for none: refused where another stands by now",
    }),
  }),
  z.object({ do: z.literal("own"), on, owner: text.nullable() }),
  z.object({ do: z.literal("comment"), on, says: text }),
  z.object({ do: z.literal("move-law"), on }),
  z.object({ do: z.literal("put-paper"), on, paper: paperSchema }),
  z.object({ do: z.literal("take-paper"), on, paper: text, because: text }),
  z.object({ do: z.literal("waive"), on, material: text, because: text.nullable() }),
  z.object({ do: z.literal("publish"), on, publication: publicationSchema }),
  z.object({ do: z.literal("step"), on, stage: text, note: text.nullable().default(null) }),
  z.object({
    do: z.literal("submit"),
    on,
    number: text.nullable().default(null),
    receipt: besideSchema.meta({ description: "What the other side gave for it" }),
  }),
  z.object({
    do: z.literal("accept"),
    on,
    number: text.nullable().default(null),
    deemed: z.boolean().default(false).meta({ description: "Accepted by silence" }),
    paper: besideSchema.meta({ description: "The notice of acceptance" }),
  }),
  z.object({
    do: z.literal("ask-correction"),
    on,
    points: z.array(text),
    until: daySchema.nullable().default(null).meta({ description: "The last day that the notice names" }),
    notice: fileMeantSchema.nullable().default(null),
  }),
  z.object({
    do: z.literal("answer-correction"),
    on,
    answers: z.array(z.object({ point: text, says: text })),
    receipt: besideSchema.meta({ description: "What the other side gave for it" }),
  }),
  z.object({ do: z.literal("pause"), on, ground: text, paper: besideSchema }),
  z.object({ do: z.literal("resume"), on, paper: besideSchema }),
  z.object({
    do: z.literal("extend"),
    on,
    by: z.object({ value: z.number().int(), unit: z.enum(["calendar-day", "working-day", "month", "year"]) }),
    because: text,
    paper: besideSchema.meta({ description: "The notice of the extension, with its ground" }),
  }),
  z.object({
    do: z.literal("decide"),
    on,
    outcome: z.enum(["granted", "refused", "not-accepted"]),
    number: text.nullable().default(null),
    because: text.nullable().default(null),
    deemed: z.boolean().default(false),
    paper: fileMeantSchema.nullable().default(null),
  }),
  z.object({
    do: z.literal("receive"),
    on,
    fields: z.record(text, text.nullable()).meta({
      description:
        "What the new paper says, by the fields of compared. Those that are not named stay as entered before, null takes one away",
    }),
    paper: fileMeantSchema.nullable().default(null),
  }),
  z.object({
    do: z.literal("settle"),
    on,
    field: text,
    how: z.enum(["explained", "contested", "not-printed"]).meta({
      description:
        "What was entered is explained; of what the paper does not print that alone is said. A contested field keeps the case open",
    }),
    says: text,
  }),
  z.object({
    do: z.literal("take-back"),
    on,
    what: z.enum([
      "publication",
      "submission",
      "correction",
      "acceptance",
      "pause",
      "extension",
      "decision",
      "result",
      "step",
    ]),
    stage: text.nullable().default(null).meta({ description: "Of a step: which" }),
    because: text,
  }),
  z.object({
    do: z.literal("close"),
    on,
    custody: custodySaidSchema,
    withoutFile: text
      .nullable()
      .default(null)
      .meta({ description: "Why no file of the new paper is kept; asked for where an authority gave one and none is" }),
  }),
  z.object({ do: z.literal("withdraw"), on, because: text }),
  handleDuty.body.extend({
    do: z.literal("handle"),
    on,
    duty: text.meta({ description: "Of a case about the company itself: its duty, as listDue and listTodos name it" }),
  }),
]);

export type CaseEntry = z.output<typeof caseEntrySchema>;

/** Codes of `record/case/caseRefusal.ts`, in the order in which they are checked. */
export const caseRefusals = [
  "case-file-unknown",
  "case-closed",
  "day-implausible",
  "case-day",
  "case-out-of-order",
  "stage-not-here",
  "stage-done",
  "stage-no-step",
  "question-unknown",
  "answer-unknown",
  "words-missing",
  "answered-meanwhile",
  "answer-against-calendar",
  "report-not-open",
  "material-not-asked",
  "paper-unknown",
  "paper-days",
  "paper-term",
  "paper-end-twice",
  "paper-item",
  "waiver-official",
  "case-submitted-already",
  "more-than-submitted",
  "newspaper-unknown",
  "newspaper-name-missing",
  "newspaper-other-name",
  "newspaper-other-level",
  "newspaper-no-original",
  "newspaper-no-magazine",
  "magazine-unfit",
  "newspaper-level-unknown",
  "newspaper-unfit",
  "statement-missing",
  "statement-faulty",
  "questions-open",
  "instead-other",
  "steps-open",
  "not-published",
  "too-early",
  "papers-not-ready",
  "not-submitted",
  "accepted-already",
  "decided-already",
  "correction-open",
  "no-correction-open",
  "correction-points",
  "correction-day",
  "not-accepted",
  "reason-missing",
  "late-not-deemed",
  "not-deemed-yet",
  "not-paused",
  "paused",
  "pause-ground",
  "clock-refuses",
  "nothing-to-take-back",
  "taken-back-later",
  "nothing-came-out",
  "not-decided",
  "not-granted",
  "field-unknown",
  "file-contested",
  "term-turned",
  "term-not-later",
  "term-too-long",
  "number-held",
  "no-result",
  "no-difference",
  "field-not-entered",
  "field-entered",
  "explanation-short",
  "fields-open",
  "end-missing",
  "item-incomplete",
  "item-known",
  "custody-missing",
  "custody-no-copies",
  "scan-missing",
  "note-too-long",
] as const;

export const changeCase = {
  id: "changeCase",
  method: "post",
  path: "/cases/{id}/entries",
  summary: { zh: "登记办件的进展", en: "Record what happened in a case" },
  params: z.object({ id: z.string() }),
  body: caseEntrySchema,
  reply: caseReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "case-not-found",
    ...caseRefusals,
    "item-not-found",
    "company-archived",
    "duty-unknown",
    "snooze-without-day",
    "snooze-day",
    "covered-without-reference",
    "conflict",
    "command-differs",
  ],
} as const satisfies Operation;
