import { z } from "zod";
import { bilingualSchema } from "./operation.ts";
import type { Operation } from "./operation.ts";

/** Longest text that is read at once, in UTF-16 units: a book of three hundred pages. */
export const longestLicenceText = 200_000;

const placeSchema = z.object({
  from: z.number().int().meta({ description: "Where it begins in the text that was sent, in UTF-16 units" }),
  to: z.number().int().meta({ description: "The place after it" }),
});

export const foundLicenceNumberSchema = z.object({
  text: z.string().meta({ description: "The number in its clean form" }),
  form: z.enum(["national", "provincial", "foreign-invested", "old-beijing", "old-elsewhere"]),
  province: z.string().nullable().meta({ description: "Province of the authority; null for the ministry" }),
  classes: z.array(z.string()).meta({ description: "A1, A2, B1, B2; none in the old form" }),
  year: z.number().int(),
  serial: z.string().meta({ description: "Four digits" }),
  site: z.string().nullable().meta({ description: "Index of a web site after the number" }),
  authority: bilingualSchema.nullable().meta({ description: "Who issued it" }),
  ...placeSchema.shape,
});

export const refusedLicenceNumberSchema = z.object({
  text: z.string().meta({ description: "As it stands, without spaces and in clean signs" }),
  why: z.enum([
    "filing-number",
    "mislabelled-filing",
    "police-filing",
    "registrar-licence",
    "class-unknown",
    "class-repeated",
    "year",
    "address",
    "prefix-apart",
    "prefix-unknown",
    "digits",
    "form",
  ]),
  sentence: bilingualSchema,
  ...placeSchema.shape,
});

export const licenceNumbersReplySchema = z.object({
  found: z.array(foundLicenceNumberSchema).meta({ description: "In the order of the text, repeated ones each time" }),
  refused: z.array(refusedLicenceNumberSchema).meta({ description: "What looks like a licence number and is none" }),
});

export type LicenceNumbersReply = z.infer<typeof licenceNumbersReplySchema>;

/** Every licence number in a text of any kind. It concerns nobody's papers and writes nothing. */
export const findLicenceNumbers = {
  id: "findLicenceNumbers",
  method: "post",
  path: "/licence-numbers",
  summary: { zh: "找出一段文字里的许可证编号", en: "The licence numbers in a text" },
  body: z.object({
    text: z.string().meta({ description: "A footer, a contract, a cell: at most 200,000 characters" }),
  }),
  reply: licenceNumbersReplySchema,
  refusals: ["bad-request", "body-too-large", "text-too-long"],
} as const satisfies Operation;
