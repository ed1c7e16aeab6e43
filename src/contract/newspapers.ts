import { z } from "zod";
import { bilingualSchema, citationSchema, confidenceSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const newspaperLevelSchema = z.enum(["national", "provincial", "city", "unknown"]);
export const newspaperDemandSchema = z.enum(["any", "city", "provincial", "designated", "unknown"]);

export type NewspaperLevelName = z.infer<typeof newspaperLevelSchema>;
export type NewspaperDemandName = z.infer<typeof newspaperDemandSchema>;

const fitSchema = z.object({
  kind: z.enum(["fit", "unfit", "unknown"]),
  because: bilingualSchema,
  confidence: confidenceSchema.meta({ description: "Of the answer: no surer than the level it rests on" }),
});

const askSchema = z.object({
  level: newspaperDemandSchema,
  originals: z.number().int().nullable().meta({ description: "How many originals to keep; null where none is named" }),
  says: bilingualSchema,
  cites: z.array(citationSchema),
  confidence: confidenceSchema,
});

export type NewspaperAskReply = z.infer<typeof askSchema>;

const newspaperSchema = z.object({
  id: z.string(),
  title: bilingualSchema,
  level: newspaperLevelSchema,
  sponsor: bilingualSchema.nullable(),
  province: z.string().nullable(),
  note: bilingualSchema.nullable(),
  fit: fitSchema.meta({ description: "For what is asked here" }),
  cites: z.array(citationSchema),
  confidence: confidenceSchema,
});

export type NewspaperReply = z.infer<typeof newspaperSchema>;

export const newspapersReplySchema = z.object({
  asked: z.object({
    leading: askSchema.nullable().meta({ description: "What to act on; null where no text asks for a newspaper" }),
    others: z.array(askSchema),
    originals: z.number().int().nullable().meta({ description: "The most that any text names" }),
  }),
  newspapers: z.array(newspaperSchema).meta({
    description: "Those that were named somewhere; that one is here does not mean that an authority takes it",
  }),
  lawHash: z.string(),
});

export type NewspapersReply = z.infer<typeof newspapersReplySchema>;

/** The newspapers that the law knows, and what is asked of one for a lost licence. */
export const listNewspapers = {
  id: "listNewspapers",
  method: "get",
  path: "/newspapers",
  summary: {
    zh: "见到过名称的报纸，以及遗失声明对报纸的要求",
    en: "The newspapers that were named somewhere, and what a loss declaration asks of one",
  },
  query: z.object({
    province: z.string().max(64).optional().meta({
      description:
        "Name of a province or id of its authority: its papers, national ones, and those of no known province",
    }),
  }),
  reply: newspapersReplySchema,
  refusals: ["bad-request", "authority-unknown"],
} as const satisfies Operation;
