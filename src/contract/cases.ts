import { z } from "zod";
import { caseReviewFields } from "./caseReview.ts";
import { fileNamedSchema } from "./fileNamed.ts";
import { comparedSchema } from "./comparedField.ts";
import { copiesSchema, custodySchema } from "./custody.ts";
import { authoritySchema } from "./proceedings.ts";
import { bilingualSchema, citationSchema, confidenceSchema, dayBandSchema, lightSchema } from "./operation.ts";

const citedFields = { cites: z.array(citationSchema), confidence: confidenceSchema };

const questionSchema = z.object({
  id: z.string(),
  ask: bilingualSchema,
  help: bilingualSchema.nullable(),
  kind: z.enum(["choice", "day", "year", "text"]),
  several: z.boolean().meta({ description: "More than one of the answers may hold: give them with commas between" }),
  answers: z.array(z.object({ id: z.string(), title: bilingualSchema })),
  answer: z.string().nullable(),
  unknown: z.boolean().meta({ description: "Asked, and nobody knew" }),
});

const forkSchema = z.object({
  id: z.string(),
  does: z.enum(["instead", "first", "mind"]),
  course: z.object({ id: z.string(), title: bilingualSchema }).nullable(),
  says: bilingualSchema,
  confirmed: z.boolean().meta({ description: "Of what comes first: somebody said that it was done" }),
  ...citedFields,
});

export const expectedSchema = z.object({
  stage: z.string(),
  from: z.string().nullable().meta({ description: "Counted from; null where nobody can say when the stage begins" }),
  fromProvisional: z.boolean().meta({ description: "It follows a last day that may still move" }),
  assumed: z.boolean().meta({ description: "The stage is not reached: counted as if it began on that day" }),
  byLaw: dayBandSchema.nullable(),
  extended: dayBandSchema.nullable().meta({
    description: "The last day once it is extended by the most that the law allows; null where it may not be",
  }),
  paused: z.boolean(),
  awaitsAnswer: z.boolean().meta({
    description: "A correction notice is open: nothing is accepted, by silence either, before it is answered",
  }),
  late: z.boolean().meta({ description: "Handed in late: the law names no day of the other side's any more" }),
  cited: z
    .boolean()
    .meta({ description: "A period that names its source was counted, though no text of the law was read for it" }),
  other: z
    .object({ says: bilingualSchema, day: dayBandSchema, ...citedFields })
    .nullable()
    .meta({
      description:
        "The day by the reading of the law that does not lead, where a correction notice came too late; else null",
    }),
  heard: z.array(
    z.object({
      says: bilingualSchema,
      from: dayBandSchema,
      to: dayBandSchema,
      reading: z.boolean().meta({ description: "The text itself in a unit that it leaves open, which is no hearsay" }),
      ...citedFields,
    }),
  ),
});

const stageSchema = z.object({
  id: z.string(),
  kind: z.string(),
  title: bilingualSchema,
  next: bilingualSchema,
  state: z.enum(["done", "current", "ahead", "dropped"]),
  on: z.string().nullable(),
  silence: z.object({ says: bilingualSchema, ...citedFields }).nullable(),
});

const todoSchema = bilingualSchema.extend({
  at: z
    .enum(["questions", "forks", "step", "publish", "papers", "submit", "review", "result", "close", "other"])
    .nullable()
    .meta({ description: "Where on its page it is done" }),
});

const keptPaperSchema = z.object({
  id: z.string(),
  file: fileNamedSchema.nullable(),
  form: z.string(),
  count: z.number().int(),
  marks: z.array(z.string()),
  effective: z.string().nullable(),
  received: z.string().nullable(),
  verified: z.string().nullable(),
  validUntil: z.string().nullable(),
  openEnded: z.boolean().meta({ description: "It prints that it has no end" }),
  item: z.string().nullable(),
  issue: z.string().nullish().meta({ description: "Newspaper and day of what was printed" }),
});

const defectSchema = z.object({
  code: z.string(),
  paper: z.string().nullable(),
  sentence: bilingualSchema,
  confidence: confidenceSchema,
});

const paperSchema = z.object({
  material: z.string(),
  title: bilingualSchema,
  what: bilingualSchema,
  needed: z.boolean(),
  goesAlong: z.boolean().meta({
    description:
      "It is handed in with the rest once it is there, be it that no list asks for it; evidence to keep is not",
  }),
  toAsk: z.boolean().meta({ description: "Nobody asked whether it is wanted: ask the other side" }),
  form: z.string(),
  formBy: confidenceSchema.nullable().meta({ description: "How sure its form is, where that rests on another text" }),
  count: z.number().int().nullable(),
  countBy: confidenceSchema
    .nullable()
    .meta({ description: "How sure its number is, where that rests on another text" }),
  when: bilingualSchema.nullable(),
  marks: z.array(z.object({ mark: z.string(), ...citedFields })),
  file: z.object({ types: z.array(z.string()), mostBytes: z.number().int(), ...citedFields }).nullable(),
  inTerm: z.boolean(),
  waived: z.string().nullable(),
  items: z
    .array(
      z.object({
        id: z.string(),
        name: z.string(),
        identifier: z.string().nullable(),
        end: z.string().nullable(),
        openEnded: z.boolean(),
      }),
    )
    .meta({ description: "Items of the ledger that it may be the paper of, with the end of their current term" }),
  kept: z.array(keptPaperSchema),
  defects: z.array(defectSchema),
  page: z.object({ id: z.string(), title: bilingualSchema }).nullable(),
  ...citedFields,
});

const clockSchema = z.object({
  id: z.string(),
  key: z.string().meta({ description: "Tells clocks of one rule apart; explained as `clock.` and this" }),
  title: bilingualSchema,
  side: z.enum(["ours", "authority"]),
  stage: z.string().nullable(),
  start: z.string(),
  status: z.string(),
  expires: dayBandSchema.nullable(),
  remaining: z
    .object({ unit: z.enum(["working-day", "calendar-day"]), least: z.number(), most: z.number(), budget: z.number() })
    .nullable(),
  segments: z.array(z.object({ kind: z.string(), from: z.string(), to: z.string() })),
  grounds: z.array(z.object({ id: z.string(), title: bilingualSchema })),
  extension: z.array(z.object({ value: z.number(), unit: z.string() })),
  provisional: z.boolean(),
  ...citedFields,
});

/** A case in a list. */
export const caseRowSchema = z.object({
  id: z.string(),
  course: z.string(),
  title: bilingualSchema,
  company: z.string(),
  companyId: z.string(),
  demo: z.boolean(),
  item: z.object({ id: z.string(), name: z.string(), identifier: z.string().nullable() }).nullable(),
  authority: authoritySchema.nullable(),
  owner: z.string().nullable(),
  openedOn: z.string(),
  stage: z.object({ id: z.string(), title: bilingualSchema, next: bilingualSchema }).nullable(),
  archived: z.boolean().meta({
    description:
      "Of its company: running, it stands still, waits for nobody, and can only be commented on and withdrawn",
  }),
  turn: z.enum(["ours", "theirs", "nobody"]),
  light: lightSchema,
  actBy: z.string().nullable(),
  actByProvisional: z
    .boolean()
    .meta({ description: "That day may still move: the holiday notice of a year is missing" }),
  expected: z
    .string()
    .nullable()
    .meta({ description: "Latest day of the stage that lasts, by every reading of the law" }),
  expectedProvisional: z.boolean().meta({ description: "The same of that day" }),
  expectedCited: z
    .boolean()
    .meta({ description: "No text of the law was read for that day, though its source is named" }),
  daysSinceNoticed: z.number().int().nullable(),
  closed: z
    .object({
      on: z.string(),
      outcome: z.string(),
      custody: custodySchema.nullable(),
      withoutFile: z.string().nullable().meta({ description: "Why no file of the new paper is kept" }),
      ledger: bilingualSchema.nullable().meta({ description: "What the ledger has since; null where the case failed" }),
    })
    .nullable(),
});

export type CaseRow = z.infer<typeof caseRowSchema>;

export const caseReplySchema = caseRowSchema.extend({
  about: bilingualSchema,
  ownerNotice: bilingualSchema
    .nullable()
    .meta({ description: "That nobody can be told of it under the name of its owner, and who is told instead" }),
  result: bilingualSchema.nullable().meta({ description: "What comes out, where it is no licence" }),
  otherSide: z
    .object({ name: z.string().nullable() })
    .nullable()
    .meta({ description: "Who it is brought to by the ledger, where that is no authority; null where it is one" }),
  proceeding: z.string().nullable().meta({ description: "Whose provisions count for it; null where none do" }),
  today: z.string(),
  todo: z.array(todoSchema).meta({ description: "What to do today, the first thing first" }),
  secondLooks: z
    .array(z.object({ says: bilingualSchema, cites: citedFields.cites, confidence: citedFields.confidence.nullable() }))
    .meta({ description: "What bars nothing and is worth a second look" }),
  risk: bilingualSchema.nullable(),
  questions: z.array(questionSchema),
  forks: z.array(forkSchema),
  stages: z.array(stageSchema),
  papers: z.array(paperSchema),
  beside: z
    .array(paperSchema)
    .meta({ description: "What nobody asks for: evidence that the course says to keep, and whatever else was put in" }),
  review: z.string().meta({ description: "The day until which papers must hold" }),
  reviewProvisional: z
    .boolean()
    .meta({ description: "That day may still move: the holiday notice of a year is missing" }),
  newspaper: z
    .object({ level: z.string(), by: z.enum(["answer", "provision", "strictest"]), says: bilingualSchema })
    .nullable(),
  published: z
    .object({
      on: z.string(),
      name: z.string(),
      level: z.string(),
      page: z.string().nullable(),
      originals: z.number().int(),
      text: z.string().nullable(),
      clipping: fileNamedSchema.nullable(),
    })
    .nullable(),
  deadlines: z.array(
    z.object({
      id: z.string(),
      title: bilingualSchema,
      is: z.enum(["by", "not-before"]),
      sure: z.boolean().meta({ description: "False: nobody knows whether it counts; it warns and bars nothing" }),
      from: z.string().nullable(),
      day: z.string().nullable(),
      provisional: z
        .boolean()
        .meta({ description: "That day may still move: the holiday notice of a year is missing" }),
      value: z.number().nullable(),
      unit: z.string().nullable(),
      readings: z.array(z.object({ unit: z.string(), day: dayBandSchema, safe: dayBandSchema, leads: z.boolean() })),
      ...citedFields,
    }),
  ),
  expectedDays: z.array(expectedSchema),
  clocks: z.array(clockSchema),
  ...caseReviewFields,
  theirActs: z
    .array(z.enum(["accept", "ask-correction", "decide", "pause", "resume", "extend"]))
    .meta({ description: "What the other side can do in such a case, by its course; anything else is refused" }),
  mayDeemAccepted: z.boolean(),
  mayTakeBack: z
    .array(z.object({ what: z.string(), stage: z.string().nullable(), title: bilingualSchema }))
    .meta({ description: "Entries that can be taken back as a mistake, because nothing rests on them yet" }),
  received: z.object({ on: z.string(), paper: fileNamedSchema.nullable() }).nullable(),
  compared: z.array(comparedSchema),
  copies: copiesSchema,
  waiting: z.object({ code: z.string(), sentence: bilingualSchema }).nullable().meta({
    description: "The first thing that keeps it from being submitted or, where nothing is submitted, closed",
  }),
  history: z.array(
    z.object({
      on: z.string(),
      recordedAt: z.string(),
      by: bilingualSchema.meta({ description: "Who wrote it, by name" }),
      kind: z.string(),
      says: bilingualSchema,
      file: fileNamedSchema.nullable().meta({ description: "The file that the entry named" }),
    }),
  ),
  law: z.object({ hash: z.string(), current: z.boolean(), readable: z.boolean() }),
  programVersion: z.string(),
});

export type CaseReply = z.infer<typeof caseReplySchema>;
