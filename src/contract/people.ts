import { z } from "zod";
import { bilingualSchema, daySchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

/** Most spellings, channels and absences of one person. */
const most = 50;

const lineSchema = (longest: number) =>
  z
    .string()
    .max(longest, "too-long")
    .regex(/^\P{Cc}*$/u, "not-one-line");

const nameSchema = lineSchema(100).regex(/\S/, "empty");
const personIdSchema = z.string().max(100, "too-long");

export const namedPersonSchema = z.object({ id: z.string(), name: z.string() });
export const namedChannelSchema = z.object({ id: z.string(), kind: z.string(), title: z.string() });

const absenceReplySchema = z.object({ from: z.string(), to: z.string(), deputy: namedPersonSchema.nullable() });

export const personSchema = z.object({
  id: z.string(),
  name: z.string(),
  spellings: z.array(z.string()),
  email: z.string().nullable(),
  mobile: z.string().nullable(),
  language: z.enum(["zh", "en"]),
  channels: z.array(namedChannelSchema),
  absences: z.array(absenceReplySchema),
  left: z.object({ on: z.string(), successor: namedPersonSchema.nullable() }).nullable(),
  state: z.enum(["here", "away", "left"]).meta({ description: "As of today" }),
  insteadToday: namedPersonSchema.nullable().meta({ description: "Who is told in this person's place today" }),
  says: bilingualSchema
    .nullable()
    .meta({ description: "That the person is away or has left, and who is told instead" }),
  items: z.number().int().meta({ description: "Items that ledgers put under this person's name" }),
  cases: z.number().int().meta({ description: "Running cases that are under this person's name" }),
  lead: z.boolean(),
  fallbackOf: z.array(namedPersonSchema).meta({ description: "Companies whose fallback this person is" }),
});

export const peopleReplySchema = z.object({
  today: z.string(),
  people: z.array(personSchema),
  channels: z.array(namedChannelSchema).meta({ description: "Channels that were set up" }),
  unknownOwners: z
    .array(z.object({ name: z.string(), items: z.number().int() }))
    .meta({ description: "Names that ledgers give as owners and that nobody has, those of most items first" }),
});

export type PeopleReply = z.infer<typeof peopleReplySchema>;
export type PersonReply = z.infer<typeof personSchema>;

export const listPeople = {
  id: "listPeople",
  method: "get",
  path: "/people",
  summary: { zh: "人员", en: "People whom warnings reach" },
  query: z.object({
    name: z.string().max(100, "too-long").optional().meta({
      description: "Only who is meant by this id, name or spelling, as ledgers would be read; nobody where nobody is",
    }),
  }),
  reply: peopleReplySchema,
  refusals: ["bad-request"],
} as const satisfies Operation;

export const savePerson = {
  id: "savePerson",
  method: "post",
  path: "/people",
  summary: { zh: "登记或更改一个人", en: "Enter a person, or change one" },
  body: z.object({
    id: personIdSchema.optional().meta({ description: "Whom to change; left out, a new person is entered" }),
    name: nameSchema,
    spellings: z.array(nameSchema).max(most, "too-long").default([]).meta({
      description: "Further spellings under which ledgers name the same person",
    }),
    email: z.string().max(300, "too-long").nullable().default(null),
    mobile: z.string().max(50, "too-long").nullable().default(null),
    language: z.enum(["zh", "en"]).default("zh"),
    channels: z.array(z.string().max(100, "too-long")).max(most, "too-long").default([]).meta({
      description: "Ids of channels; the page reaches everybody",
    }),
  }),
  reply: peopleReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "person-unknown",
    "name-taken",
    "mail-address-invalid",
    "mobile-invalid",
    "channel-unknown",
    "mail-address-needed",
    "changed-meanwhile",
    "command-differs",
  ],
} as const satisfies Operation;

const personParams = z.object({ id: personIdSchema.meta({ description: "Id or name" }) });

export const setAbsences = {
  id: "setAbsences",
  method: "post",
  path: "/people/{id}/absences",
  summary: { zh: "登记不在的日子与代理人", en: "Say when a person is away, and who stands in" },
  params: personParams,
  body: z.object({
    absences: z
      .array(
        z.object({
          from: daySchema,
          to: daySchema.meta({ description: "Last day, included" }),
          deputy: personIdSchema.nullable().default(null).meta({ description: "Id or name; null: the usual others" }),
        }),
      )
      .max(most, "too-long")
      .meta({ description: "All of them: what is left out is taken back" }),
  }),
  reply: peopleReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "person-unknown",
    "absence-ends-before",
    "absences-overlap",
    "stands-in-for-self",
    "person-has-left",
    "stand-ins-in-circle",
    "changed-meanwhile",
    "command-differs",
  ],
} as const satisfies Operation;

export const leavePerson = {
  id: "leavePerson",
  method: "post",
  path: "/people/{id}/left",
  summary: {
    zh: "登记离开与接手人，或登记回来",
    en: "Say that a person leaves and who takes over, or that they are back",
  },
  params: personParams,
  body: z.object({
    left: z
      .object({
        on: daySchema.meta({ description: "First day on which the successor is told" }),
        successor: personIdSchema.nullable().default(null).meta({ description: "Id or name; null: the usual others" }),
      })
      .nullable()
      .meta({ description: "Null: the person has come back" }),
  }),
  reply: peopleReplySchema,
  refusals: [
    "bad-request",
    "body-too-large",
    "person-unknown",
    "stands-in-for-self",
    "person-has-left",
    "stand-ins-in-circle",
    "changed-meanwhile",
    "command-differs",
  ],
} as const satisfies Operation;
