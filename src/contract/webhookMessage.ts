import { z } from "zod";
import { lightSchema } from "./operation.ts";

/**
 * The body that the webhook channel posts, in the form that www.standardwebhooks.com recommends. Receivers check `webhook-id`,
 * `webhook-timestamp` and `webhook-signature` first, and let a message whose id they have seen pass: it comes again where our
 * side could not be sure.
 */
export const webhookMessageSchema = z.object({
  type: z.literal("warnings"),
  timestamp: z.iso.datetime({ precision: 3 }).meta({ description: "When the message was composed, in UTC" }),
  data: z.object({
    id: z.string().meta({ description: "Stays the same from try to try, as webhook-id" }),
    to: z.object({ name: z.string(), email: z.string().nullable(), mobile: z.string().nullable() }),
    language: z.enum(["zh", "en"]),
    title: z.string(),
    lines: z
      .array(
        z.object({
          light: lightSchema,
          company: z.string(),
          item: z.string().meta({ description: "Its name with its number" }),
          what: z.string().meta({ description: "What to do" }),
          lastDay: z.string().meta({ description: "The last day to act, YYYY-MM-DD" }),
          timeLeft: z
            .string()
            .meta({ description: "Working days and calendar days left, or for how long it has passed" }),
          nextStep: z.string(),
          note: z.string().nullable().meta({ description: "That the message is late, that nobody has answered" }),
          link: z.string().meta({ description: "The page of the duty, where it can be acknowledged" }),
        }),
      )
      .readonly(),
    closing: z.string().meta({ description: "Who is told, and why" }),
    link: z.string().meta({ description: "The person's list" }),
  }),
});

export type WebhookMessage = z.infer<typeof webhookMessageSchema>;
