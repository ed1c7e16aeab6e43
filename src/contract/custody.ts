import { z } from "zod";
import { bilingualSchema } from "./operation.ts";

const text = z.string();
const keepingSchema = z.object({
  place: text,
  holder: text.meta({ description: "A person of the organisation by name, or whoever else it is" }),
});

/** What somebody says of the keeping: by copy where the paper has copies, in words where it has none. */
export const custodySaidSchema = z
  .union([text, z.object({ original: keepingSchema.optional(), duplicate: keepingSchema.optional() })])
  .nullable()
  .default(null)
  .meta({
    description: "Who keeps it, and where: of each of its copies (copies of the case), in words where it has none",
  });

const says = bilingualSchema.meta({ description: "The whole in a line" });

const keptSchema = keepingSchema.extend({ copy: z.enum(["original", "duplicate"]), title: bilingualSchema });

export const custodySchema = z.object({
  says,
  copies: z.array(keptSchema).meta({ description: "Empty where it was said in words" }),
});

export const itemCustodySchema = z.object({
  says,
  copies: z
    .array(
      keptSchema.extend({
        person: text
          .nullable()
          .meta({ description: "Id of the person of that name; null where nobody of People has it" }),
      }),
    )
    .meta({ description: "Empty where it was said in words" }),
});

export const copiesSchema = z
  .array(z.object({ id: z.enum(["original", "duplicate"]), title: bilingualSchema, lost: z.boolean() }))
  .meta({
    description:
      "Copies that come out, each of which is said to be kept, without those that stay as they are; `lost`: the one that is replaced",
  });

export type CustodyReply = z.infer<typeof custodySchema>;
