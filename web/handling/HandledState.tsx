import type { DueItem } from "#contract/due.ts";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { useTodoTexts } from "./useTodoTexts.ts";

/** The last word on a duty, in a few words; nothing where nobody has said any. */
export function HandledState({ handled }: Pick<DueItem, "handled">) {
  const { texts } = useLanguage();
  const { state } = useTodoTexts().handling;
  if (handled === null) return null;
  const said = {
    acknowledged: () => state.acknowledged(dayText(handled.on, texts)),
    snoozed: () => state.snoozed(dayText(handled.until ?? "", texts)),
    covered: () => state.covered(handled.by ?? ""),
  };
  return <span className="tag">{said[handled.how]()}</span>;
}
