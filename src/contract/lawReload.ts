import { z } from "zod";
import type { Operation } from "./operation.ts";

export const lawReloadReplySchema = z.object({
  lawHash: z.string().meta({ description: "Of the law that is in use now" }),
  changed: z.boolean().meta({ description: "False where the files say what the law in use says" }),
});

export type LawReloadReply = z.infer<typeof lawReloadReplySchema>;

/** Reads the law of a running server anew. With a problem in it the law in use stays. */
export const reloadLaw = {
  id: "reloadLaw",
  method: "post",
  path: "/law/reload",
  summary: {
    zh: "重新读取规则；有问题时现行规则不变",
    en: "Read the law anew; with a problem in it the one in use stays",
  },
  reply: lawReloadReplySchema,
  refusals: ["law-broken"],
} as const satisfies Operation;
