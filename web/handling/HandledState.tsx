import type { DueItem } from "#contract/due.ts";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { inLastWeek } from "./inLastWeek.ts";
import { useTodoTexts } from "./useTodoTexts.ts";

/** The last word on a duty, in a few words; nothing where nobody has said any. */
export function HandledState({ handled, daysLeft }: Pick<DueItem, "handled" | "daysLeft">) {
  const { texts } = useLanguage();
  const { state } = useTodoTexts().handling;
  if (handled === null) return null;
  const said = {
    acknowledged: () => {
      const on = dayText(handled.on, texts);
      return inLastWeek(daysLeft) ? state.acknowledgedLate(on) : state.acknowledged(on);
    },
    snoozed: () => state.snoozed(dayText(handled.until ?? "", texts)),
    covered: () => state.covered(handled.by ?? ""),
  };
  return <span className="tag">{said[handled.how]()}</span>;
}
