import { z } from "zod";
import { bilingualSchema, confidenceSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";
import { namedPersonSchema } from "./people.ts";

const ladderSchema = z.object({
  days: z.array(z.number()).meta({ description: "Days before the last day to act, descending" }),
  every: z.number().nullable().meta({ description: "After the last day: every so many days; null: no more" }),
});

export const companySettingsReplySchema = z.object({
  company: z.object({
    id: z.string(),
    name: z.string(),
    creditCode: z.string().nullable(),
    demo: z.boolean(),
    archived: z.boolean(),
    items: z.number().int(),
  }),
  fallback: namedPersonSchema.nullable(),
  lead: namedPersonSchema.nullable().meta({ description: "Who is told where nobody else is" }),
  ladders: z.array(
    z.object({
      rule: z.string(),
      title: bilingualSchema,
      duties: z.number().int().meta({ description: "Duties of this company that it warns of now" }),
      law: ladderSchema.extend({ confidence: confidenceSchema }),
      own: ladderSchema.nullable().meta({ description: "In the place of the law's; null where there is none" }),
    }),
  ),
});

export type CompanySettingsReply = z.infer<typeof companySettingsReplySchema>;

const companyParams = z.object({
  id: z.string().max(200, "too-long").meta({ description: "Id, name or credit code" }),
});

export const showCompanySettings = {
  id: "showCompanySettings",
  method: "get",
  path: "/companies/{id}",
  summary: { zh: "一家企业的设置", en: "What was decided for a company" },
  params: companyParams,
  query: z.object({}),
  reply: companySettingsReplySchema,
  refusals: ["bad-request", "company-not-found"],
} as const satisfies Operation;

export const setFallback = {
  id: "setFallback",
  method: "post",
  path: "/companies/{id}/fallback",
  summary: { zh: "指定企业的兜底人", en: "Say who answers for a company where nobody else does" },
  params: companyParams,
  body: z.object({
    person: z.string().max(100, "too-long").nullable().meta({ description: "Id or name; null: nobody" }),
  }),
  reply: companySettingsReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "company-not-found",
    "person-unknown",
    "person-has-left",
    "changed-meanwhile",
    "command-differs",
  ],
} as const satisfies Operation;

export const setLadder = {
  id: "setLadder",
  method: "post",
  path: "/companies/{id}/ladders",
  summary: { zh: "设定企业自己的预警阶梯", en: "Set a ladder of the company's own" },
  params: companyParams,
  body: z.object({
    rule: z.string().max(100, "too-long"),
    ladder: z
      .object({
        days: z.array(z.number()).max(1000, "too-long"),
        every: z.number().nullable().default(null),
      })
      .nullable()
      .meta({ description: "Null goes back to the law's" }),
  }),
  reply: companySettingsReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "company-not-found",
    "rule-unknown",
    "ladder-too-long",
    "ladder-out-of-range",
    "ladder-not-descending",
    "ladder-too-late",
    "ladder-repeat",
    "changed-meanwhile",
    "command-differs",
  ],
} as const satisfies Operation;

export const archiveCompany = {
  id: "archiveCompany",
  method: "post",
  path: "/companies/{id}/archive",
  summary: {
    zh: "停用一家企业（保留流水，不再预警，不再列出），或恢复",
    en: "Put a company away: it is kept, left out of lists and warned of no more; or bring it back",
  },
  params: companyParams,
  body: z.object({ archived: z.boolean() }),
  reply: companySettingsReplySchema,
  refusals: ["bad-request", "body-too-large", "company-not-found", "changed-meanwhile", "command-differs"],
} as const satisfies Operation;
