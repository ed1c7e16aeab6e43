import { z } from "zod";
import { itemCustodySchema } from "./custody.ts";
import { detailSchema } from "./detail.ts";
import { dueItemSchema } from "./due.ts";
import { archivedSchema, bilingualSchema, asOfSchema, daySchema, lightSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";
import { findingSchema, leavingSchema, namedItemSchema, periodSchema, termKindSchema } from "./terms.ts";

export const termSchema = z.object({ start: z.string().nullable(), end: z.string().nullable() });

export const renewalSchema = z.object({
  auto: z.boolean(),
  months: z.number().int().nullable(),
  notice: z.object({ value: z.number().int(), unit: z.enum(["calendar-day", "working-day", "month"]) }).nullable(),
});

export const itemRowSchema = z.object({
  id: z.string(),
  company: z.string(),
  companyId: z.string(),
  demo: z.boolean(),
  kind: z.string(),
  kindTitle: bilingualSchema,
  group: z.string().meta({ description: "Group of its kind; an item can take over from another of the same group" }),
  name: z.string().nullable(),
  identifier: z.string().nullable(),
  counterparty: z.string().nullable(),
  services: z.array(z.string()),
  start: z.string().nullable(),
  end: z.string().nullable(),
  openEnded: z.boolean(),
  renewal: renewalSchema.nullable(),
  termKind: termKindSchema,
  minimumMonths: z.number().int().nullable(),
  replacedBy: namedItemSchema.nullable(),
  notContinuing: z.boolean(),
  owners: z.array(z.string()),
  remark: z.string().nullable(),
  details: z.array(detailSchema),
  light: lightSchema,
  /** The next thing to do with it, whatever the day; null when nothing is to be done. */
  next: dueItemSchema.nullable(),
  /** Gaps and overlaps of its terms, and between it and what it takes over from or is replaced by. */
  findings: z.array(findingSchema),
});

export const itemsReplySchema = z.object({
  asOf: z.string(),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  items: z.array(itemRowSchema),
  /** Over all items of the companies, before the filter: for the choices of the query form. */
  kinds: z.array(z.object({ id: z.string(), title: bilingualSchema, count: z.number().int() })),
});

export const historyEntrySchema = z.object({
  version: z.number().int(),
  kind: z.string(),
  on: z.string(),
  recordedAt: z.string(),
  by: bilingualSchema.meta({ description: "Who wrote it, by name" }),
  sentence: bilingualSchema,
});

const caseNamedSchema = z.object({ id: z.string(), title: bilingualSchema });

export const itemReplySchema = z.object({
  asOf: z.string(),
  item: itemRowSchema,
  terms: z.array(termSchema),
  /** Every term, written and presumed, oldest first. */
  periods: z.array(periodSchema),
  periodsCounted: bilingualSchema.nullable().meta({ description: "What the presumed terms are counted from" }),
  periodsLeftOut: z.number().int().meta({ description: "Presumed terms of long ago that are not listed" }),
  leaving: leavingSchema.nullable().meta({ description: "For a contract without an end" }),
  /** The items that it takes over from. */
  replaces: z.array(namedItemSchema),
  findings: z.array(findingSchema),
  obligations: z.array(dueItemSchema),
  history: z.array(historyEntrySchema),
  origin: z.object({ file: z.string(), sheet: z.string(), row: z.number().int() }).nullable(),
  province: z.string().nullable(),
  extra: z.record(z.string(), z.string()),
  keptBefore: z.array(z.string()).meta({
    description:
      "Headings of `extra` that say where the paper is kept or by whom, once a case said so (`custody`): they may be of the paper before",
  }),
  issuedOn: z.string().nullable().meta({
    description:
      "Day of issue as the paper prints it; null where nobody said it, whatever the first day of the term is",
  }),
  custody: itemCustodySchema.nullable().meta({ description: "Who keeps the paper, and where, as its last case says" }),
  reportedLost: z
    .array(
      z.object({
        copies: z.array(z.object({ id: z.string(), title: bilingualSchema })),
        since: z.string().nullable().meta({ description: "The day on which it was noticed, where that was said" }),
        case: caseNamedSchema,
      }),
    )
    .meta({
      description:
        "Copies that are lost, by cases that replace them: under way, or refused and followed by no other paper",
    }),
  formerNumbers: z
    .array(
      z.object({
        number: z.string(),
        until: z.string().meta({ description: "The day on which the case that brought another was closed" }),
        how: z.enum(["declared-void", "replaced"]).meta({ description: "Whether the case had it printed to be void" }),
        case: caseNamedSchema,
      }),
    )
    .meta({ description: "Numbers that it had before a case brought another, oldest first" }),
});

/** Somebody says that the annual report of a licence or a number was filed: it discharges the duty of that year. */
export const recordAnnualReport = {
  id: "recordAnnualReport",
  method: "post",
  path: "/items/{id}/annual-reports",
  summary: { zh: "登记某年度年报已报送", en: "Record that the annual report for a year was filed" },
  params: z.object({ id: z.string() }),
  body: z.object({
    year: z.number().int().meta({ description: "The year reported on" }),
    filedOn: daySchema.optional().meta({ description: "Today unless given" }),
  }),
  reply: itemReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "item-not-found",
    "no-annual-report",
    "report-year",
    "report-day",
    "conflict",
    "command-differs",
  ],
} as const satisfies Operation;

/** Somebody says that a duty which ends something was done: it discharges the duty, and `undo` brings it back. */
export const recordDutyDone = {
  id: "recordDutyDone",
  method: "post",
  path: "/items/{id}/duties-done",
  summary: { zh: "登记某项应办事项已办结", en: "Record that a duty which ends something was done" },
  params: z.object({ id: z.string() }),
  body: z.object({
    duty: z.string().meta({ description: "Its rule, as `done.duty` of the due list has it" }),
    doneOn: daySchema.optional().meta({ description: "Today unless given" }),
    undo: z.boolean().default(false).meta({ description: "True takes it back" }),
    because: z
      .string()
      .max(500)
      .optional()
      .meta({ description: "Why it need not be done; needed where `done.reason` is true" }),
  }),
  reply: itemReplySchema,
  refusals: ["bad-request", "body-too-large", "item-not-found", "duty-not-said", "done-day", "done-reason", "conflict"],
} as const satisfies Operation;

/** Somebody says that this item takes over from another of the same company and group. */
export const recordReplacement = {
  id: "recordReplacement",
  method: "post",
  path: "/items/{id}/replacements",
  summary: { zh: "登记本条目接替另一条目", en: "Record that this item takes over from another" },
  params: z.object({ id: z.string() }),
  body: z.object({
    replaced: z.string().meta({ description: "Id of the item that it takes over from" }),
    undo: z.boolean().default(false).meta({ description: "True takes it back" }),
  }),
  reply: itemReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "item-not-found",
    "not-replaced",
    "replaces-itself",
    "replaced-elsewhere",
    "replaced-other-kind",
    "replaced-already",
    "replaced-in-circle",
    "conflict",
    "command-differs",
  ],
} as const satisfies Operation;

export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type ItemRow = z.infer<typeof itemRowSchema>;
export type ItemsReply = z.infer<typeof itemsReplySchema>;
export type ItemReply = z.infer<typeof itemReplySchema>;

export const listItems = {
  id: "listItems",
  method: "get",
  path: "/items",
  summary: { zh: "台账", en: "The ledger" },
  query: z.object({
    asOf: asOfSchema.optional(),
    company: z.string().optional(),
    archived: archivedSchema,
    kind: z.string().optional(),
    light: lightSchema.optional(),
    owner: z.string().optional().meta({ description: "Exact name; an empty text means nobody responsible" }),
    q: z.string().max(200).optional().meta({ description: "Part of name, number, counterparty, owner or remark" }),
    endFrom: daySchema.optional(),
    endTo: daySchema.optional(),
    sort: z.enum(["end", "-end", "name", "-name", "lastDayToAct", "-lastDayToAct"]).default("lastDayToAct"),
    page: z.coerce.number().int().min(1).default(1),
    pageSize: z.coerce.number().int().min(1).max(20_000).default(50),
  }),
  reply: itemsReplySchema,
  refusals: ["bad-request", "company-not-found"],
} as const satisfies Operation;

export const getItem = {
  id: "getItem",
  method: "get",
  path: "/items/{id}",
  summary: { zh: "一个条目:各期、应办、流水", en: "One item: its terms, duties and history" },
  params: z.object({ id: z.string() }),
  query: z.object({ asOf: asOfSchema.optional() }),
  reply: itemReplySchema,
  refusals: ["bad-request", "item-not-found"],
} as const satisfies Operation;
