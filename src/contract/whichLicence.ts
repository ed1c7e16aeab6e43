import { z } from "zod";
import { bilingualSchema, citationSchema, confidenceSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";
import { authoritySchema, proceedingSchema, provisionSchema, aspectSchema } from "./proceedings.ts";

const questionSchema = z.object({
  id: z.string(),
  title: bilingualSchema,
  help: bilingualSchema,
  answers: z.array(z.object({ id: z.string(), title: bilingualSchema })).meta({
    description: "`unknown` is an answer of every question",
  }),
  answer: z.string().nullable().meta({ description: "As it was given, `unknown` among them; null: not asked" }),
  against: z
    .array(z.string())
    .meta({ description: "Ids of answered questions that this answer contradicts; it is believed all the same" }),
  follows: z.string().nullable().meta({ description: "The answer that follows from others without asking" }),
});

export type QuestionReply = z.infer<typeof questionSchema>;

const saidSchema = z.object({ says: bilingualSchema, cites: z.array(citationSchema), confidence: confidenceSchema });

const needSchema = z.object({
  id: z.string(),
  code: z.string().nullable(),
  title: bilingualSchema,
  colloquial: z.array(z.string()),
  state: z.enum(["needed", "not-needed", "unknown"]),
  by: z.enum(["ground", "exemption", "no-ground", "question", "law"]).meta({
    description:
      "What decides: a ground, an exemption, no ground; or what leaves it open: a question, the law as far as it was read",
  }),
  says: z.array(
    z.object({
      form: z.string().nullable().meta({ description: "Id of the exemption or of the unclear form" }),
      says: bilingualSchema,
      cites: z.array(citationSchema),
      confidence: confidenceSchema,
    }),
  ),
  steps: z.array(z.object({ question: z.string(), answer: z.string(), follows: z.boolean() })),
  missing: z.array(z.string()).meta({ description: "Ids of the questions on which it hangs" }),
  provinceMissing: z.boolean(),
  confidence: confidenceSchema.nullable(),
});

export type NeedReply = z.infer<typeof needSchema>;

const numberSchema = needSchema.extend({
  proceeding: proceedingSchema.meta({ description: "How the number is got" }),
  authority: z.string().nullable().meta({ description: "Id of who allocates it; null: not known yet" }),
});

const applicationSchema = z.object({
  proceeding: proceedingSchema,
  authority: authoritySchema.nullable().meta({ description: "Null: not known yet, the national rule stands" }),
  aspects: z.array(z.object({ aspect: aspectSchema, provisions: z.array(provisionSchema) })).meta({
    description: "Papers, channel, periods and fee; empty where nobody has found it out",
  }),
});

export const whichLicenceReplySchema = z.object({
  questions: z.array(questionSchema),
  next: z.array(z.string()).meta({ description: "Ids of the questions to ask, the one that decides most first" }),
  stillUnknown: z.array(z.string()).meta({ description: "Asked, not known, and something hangs on them" }),
  services: z.array(needSchema),
  numbers: z.array(numberSchema),
  authority: z.object({
    question: z.string().meta({ description: "Id of the question that decides whom to apply to" }),
    authority: authoritySchema.nullable(),
    provinceMissing: z.boolean(),
    provinces: z.array(z.object({ id: z.string(), title: bilingualSchema })).meta({
      description: "The authorities of the provinces, one of which is named by `province`",
    }),
    cites: z.array(citationSchema),
    confidence: confidenceSchema,
    doubts: z.array(saidSchema).meta({ description: "Why one should ask first whom to apply to" }),
  }),
  besides: z
    .array(saidSchema.extend({ proceeding: proceedingSchema }))
    .meta({ description: "What has to be done beside a licence" }),
  requirements: z.array(
    z.object({
      id: z.string(),
      title: bilingualSchema,
      says: bilingualSchema,
      targets: z.array(z.string()).meta({ description: "Ids of the services and numbers that it is for" }),
      applies: z.boolean().meta({ description: "False: it hangs on a question whether it applies" }),
      missing: z.array(z.string()),
      cites: z.array(citationSchema),
      confidence: confidenceSchema,
    }),
  ),
  application: applicationSchema.nullable().meta({ description: "Null where no service is needed yet" }),
  lawHash: z.string(),
  programVersion: z.string().meta({ description: "With lawHash the receipt: the same two give the same answer again" }),
});

export type WhichLicenceReply = z.infer<typeof whichLicenceReplySchema>;

export const whichLicence = {
  id: "whichLicence",
  method: "get",
  path: "/which-licence",
  summary: {
    zh: "按对业务的回答判断要办哪些业务的许可证、向谁办、要什么条件和材料，以及接着该问什么",
    en: "Which services a business needs a licence for, of whom and on which conditions, and what to ask next",
  },
  query: z.object({
    answers: z.string().max(4000).optional().meta({
      description: "`question:answer`, several with commas: `rooms:yes,coverage:one`; `unknown` where nobody knows",
    }),
    province: z.string().max(64).optional().meta({ description: "Name of the province, or id of its authority" }),
  }),
  reply: whichLicenceReplySchema,
  refusals: [
    "bad-request",
    "answers-unreadable",
    "question-unknown",
    "answer-unknown",
    "answered-twice",
    "province-unknown",
  ],
} as const satisfies Operation;
