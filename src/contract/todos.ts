import { z } from "zod";
import { dueItemSchema } from "./due.ts";
import { bilingualSchema, caseIdSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

export const todoTabs = ["open", "seen", "settled"] as const;

const todoSchema = z.object({
  duty: z.string(),
  item: z.string(),
  identifier: z.string().nullable().meta({ description: "The number on the paper" }),
  itemId: z.string(),
  caseId: caseIdSchema,
  company: z.string(),
  companyId: z.string(),
  demo: z.boolean(),
  what: bilingualSchema,
  due: dueItemSchema.nullable().meta({ description: "The duty as it stands today; null once it is settled" }),
  why: bilingualSchema.nullable().meta({ description: "Of a settled duty: what settled it" }),
  toldOn: z.string().meta({ description: "The last day on which it was told of" }),
  told: z
    .array(z.object({ person: z.string().nullable(), name: z.string().nullable(), reason: bilingualSchema }))
    .meta({ description: "To whom it came, and why" }),
  alsoTold: z
    .array(z.object({ person: z.string(), name: z.string(), on: z.string() }))
    .meta({ description: "Who else was told of it, and when last" }),
});

export const todosReplySchema = z.object({
  asOf: z.string(),
  person: z.object({ id: z.string(), name: z.string() }).nullable().meta({ description: "Null: of everybody" }),
  people: z.array(z.object({ id: z.string(), name: z.string() })).meta({ description: "Whose list can be asked for" }),
  counts: z.object({ open: z.number().int(), seen: z.number().int(), settled: z.number().int() }),
  tab: z.enum(todoTabs),
  todos: z.array(todoSchema).meta({ description: "The most pressing first; of settled ones the newest" }),
  truncated: z.boolean().meta({ description: "True where more was told than is looked at: the oldest is left out" }),
});

export type TodosReply = z.infer<typeof todosReplySchema>;
export type Todo = z.infer<typeof todoSchema>;

export const listTodos = {
  id: "listTodos",
  method: "get",
  path: "/todos",
  summary: {
    zh: "待办：预警已经通知到人、还没有办的",
    en: "What people were told of: open, seen, settled",
  },
  query: z.object({
    person: z.string().optional().meta({ description: "Id or name; everybody's when left out" }),
    company: z.string().optional().meta({ description: "Id or exact name" }),
    tab: z.enum(todoTabs).default("open").meta({
      description: "open: to be done; seen: acknowledged, put off or under way; settled: within the last 90 days",
    }),
    limit: z.coerce.number().int().min(0).max(1000).default(200),
  }),
  reply: todosReplySchema,
  refusals: ["bad-request", "company-not-found", "person-unknown"],
} as const satisfies Operation;
