import type { DueItem } from "#contract/due.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";

/** Why the day is that day, in one line: last day, safe day, expiry, how sure, who. */
export function DueReason({ item }: { item: DueItem }) {
  const { texts } = useLanguage();
  const { due, time } = texts;
  const safe = item.safeDay.earliest;
  const parts = [
    due.lastDayToAct(dayText(item.lastDayToAct, texts)),
    ...(safe === item.lastDayToAct ? [] : [due.safeDay(dayText(safe, texts))]),
    ...(item.expiresOn === null || item.expiresOn === item.lastDayToAct ? [] : [expiryText(item, texts)]),
    item.owners.length === 0 ? due.noOwner : due.owners(item.owners.join(" / ")),
  ];
  return (
    <>
      {parts.join(" · ")} <ConfidenceTag confidence={item.confidence} />
      {item.provisional ? (
        <span className="tag tag-provisional" title={time.provisionalHint(item.safeDay.unpublished.join(", "))}>
          {time.provisional}
        </span>
      ) : null}
    </>
  );
}

function expiryText(item: DueItem, texts: ReturnType<typeof useLanguage>["texts"]): string {
  const day = dayText(item.expiresOn ?? "", texts);
  return item.presumed ? texts.due.presumed(day) : texts.due.expires(day);
}
