import { z } from "zod";
import { parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";

/** One thing that can be asked of the product over HTTP. The OpenAPI document, the routes and the client follow from these. */
export type Operation = {
  /** camelCase, unique; the name of its use case in `src/service`. */
  readonly id: string;
  readonly method: "get" | "post";
  /** Under `/api/v1`, with `{name}` for path parameters. */
  readonly path: string;
  readonly summary: { readonly zh: string; readonly en: string };
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  /** `bytes` is a file as it is, in the body. A union tells its objects apart by one field. */
  readonly body?: "bytes" | z.ZodObject | z.ZodDiscriminatedUnion<readonly z.ZodObject[]>;
  /** A schema, or the media types of the bytes that come back. */
  readonly reply: z.ZodType | { readonly bytes: readonly string[] };
  /** Codes of the refusals that this operation can answer with, in the order in which they are checked. */
  readonly refusals: readonly string[];
};

/** Messages of these schemas are problems of `badRequestText.ts`. */
export const daySchema = z
  .string("not-a-day")
  .regex(/^\d{4}-\d{2}-\d{2}$/, "not-a-day")
  .refine((text) => parseDay(text) !== null, "not-a-day")
  .transform((text) => text as Day)
  .meta({ description: "A civil day in Asia/Shanghai, YYYY-MM-DD" });

export const firstLook = "1900-01-01";
export const lastLook = "2999-12-31";

/** A day to look from: far enough from the ends of the calendar that every rule can be reckoned from it. */
export const asOfSchema = daySchema.refine((day) => day >= firstLook && day <= lastLook, "day-too-far");

/** A switch in a query: off unless it is `true`. */
export const switchSchema = z
  .enum(["true", "false"])
  .default("false")
  .transform((written) => written === "true");

/** What a duty is about is a case where it is about the company itself. */
export const caseIdSchema = z
  .string()
  .nullable()
  .meta({ description: "Of a duty in a case about the company itself: the case, which then stands as itemId too" });

/** Archived companies are left out of what is asked of all; a company that is named is shown, archived or not. */
export const archivedSchema = switchSchema.meta({ description: "True takes archived companies in" });

export const bilingualSchema = z.object({ zh: z.string(), en: z.string() });

export const confidenceSchema = z.enum(["official", "secondary", "practice", "unverified"]);

export const lightSchema = z.enum(["green", "yellow", "red", "grey", "blue"]);

export const textReadSchema = z
  .enum(["original", "copy", "not-opened"])
  .meta({ description: "Where the text was read: at its address, on a copy or in a quotation, or nowhere" });

export const citationSchema = z.object({
  source: z.string(),
  article: z.string().nullable(),
  articleName: bilingualSchema.nullable().meta({
    description: "How the article is called in each language; a numbered one as its text numbers it",
  }),
  title: bilingualSchema,
  number: z.string().nullable(),
  gist: bilingualSchema.nullable(),
  address: z.string().nullable(),
  confidence: confidenceSchema,
  read: textReadSchema,
  verifiedOn: z.string(),
});

/** A citation as a reader needs it: what it is, where it stands, how sure it is. */
export type CitationReply = z.infer<typeof citationSchema>;

export const dayBandSchema = z.object({
  earliest: z.string(),
  latest: z.string(),
  provisional: z.boolean(),
  unpublished: z.array(z.number()),
});
