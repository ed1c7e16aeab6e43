import { z } from "zod";
import { archivedSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const companySchema = z.object({
  id: z.string(),
  name: z.string(),
  creditCode: z.string().nullable(),
  demo: z.boolean(),
  archived: z.boolean(),
  items: z.number().int(),
  counts: z.object({ red: z.number(), yellow: z.number(), blue: z.number(), grey: z.number(), green: z.number() }),
});

export const companiesReplySchema = z.object({ companies: z.array(companySchema) });

export type CompaniesReply = z.infer<typeof companiesReplySchema>;

export const listCompanies = {
  id: "listCompanies",
  method: "get",
  path: "/companies",
  summary: { zh: "企业", en: "Companies" },
  query: z.object({ archived: archivedSchema }),
  reply: companiesReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;
