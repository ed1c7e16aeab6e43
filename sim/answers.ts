import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { answer } from "#service/answer.ts";
import type { Deps } from "#service/deps.ts";
import { showAnswer } from "#service/showAnswer.ts";
import type { Chance } from "./chance.ts";
import { owner } from "./population.ts";
import type { Received } from "./simulatedSender.ts";

/** Somebody follows the link of a message and answers one of its duties. False where all of it is answered or settled. */
export async function answerMessage(deps: Deps, chance: Chance, { message }: Received): Promise<boolean> {
  const token = message.link.slice(message.link.lastIndexOf("/") + 1);
  const shown = await showAnswer(deps, owner, token);
  if (!shown.ok) return false;
  const open = shown.value.duties.filter(({ answered, due }) => answered === null && due !== null);
  if (open.length === 0) return false;
  const { itemId, duty, due } = chance.oneOf(open);
  const until = addDays(deps.clock.today(), chance.between(1, 10));
  const snoozes = chance.perMille(300) && due !== null && until <= (due.lastDayToAct as Day);
  const how = snoozes ? ({ how: "snooze", until } as const) : ({ how: "acknowledge" } as const);
  const said = await answer(deps, owner, token, { itemId, duty, ...how });
  if (!said.ok) throw new Error(`an answer was refused: ${JSON.stringify(said)}`);
  return true;
}
