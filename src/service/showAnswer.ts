import type { AnswerReply } from "#contract/answers.ts";
import type { Actor, Deps } from "./deps.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { answerLink } from "./warnings/answerLink.ts";

/** What a link in a message is about. It changes nothing, however often it is followed. */
export async function showAnswer(deps: Deps, actor: Actor, token: string): Promise<Result<AnswerReply>> {
  return deps.store.transact(actor, async (tx) => {
    const link = await answerLink(deps, tx, token);
    return link === null ? refused("link-unknown") : done(link.reply);
  });
}
