import type { Day } from "#calendar/day.ts";
import { historyText } from "#contract/historyText.ts";
import type { AnswerReply } from "#contract/answers.ts";
import type { Actor, Deps } from "./deps.ts";
import { recordHandling } from "./handleDuty.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { answerCommand, answerLink } from "./warnings/answerLink.ts";
import { transactInTurn } from "./transactInTurn.ts";

export type AnswerInput = {
  readonly itemId: string;
  readonly duty: string;
  readonly how: "acknowledge" | "snooze";
  readonly until?: Day | undefined;
  readonly note?: string | undefined;
};

/** Records an answer through the link of a message, as of whom the message was for. Each duty is answered once. */
export async function answer(
  deps: Deps,
  actor: Actor,
  token: string,
  { itemId, duty, how, until, note }: AnswerInput,
): Promise<Result<AnswerReply>> {
  return transactInTurn(deps.store, actor, async (tx) => {
    const link = await answerLink(deps, tx, token);
    if (link === null) return refused("link-unknown");
    const { message, reply } = link;
    const asked = reply.duties.find((one) => one.itemId === itemId && one.duty === duty);
    if (asked === undefined) return refused("not-in-message", "duty", { duty });
    if (asked.answered !== null) return refused("answered-already", "duty", { item: asked.item });
    const refusal = await recordHandling(
      deps,
      tx,
      { item: itemId, duty, how, until, note },
      { id: answerCommand(deps, message, itemId, duty), by: message.recipient },
    );
    if (refusal !== null) return refusal;
    const said =
      how === "snooze" ? ({ how: "snoozed", until: until ?? "" } as const) : ({ how: "acknowledged" } as const);
    const answered = historyText.handled(said, note === undefined || note.trim() === "" ? null : note);
    // The link may be used up by now: what it came to is told once more.
    return done({ ...reply, duties: reply.duties.map((one) => (one === asked ? { ...one, answered } : one)) });
  });
}
