import { Fragment } from "react";
import type { DueItem } from "#contract/due.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";

/** Why the day is that day, in one line: last day, safe day, expiry, how sure, who. */
export function DueReason({ item }: { item: DueItem }) {
  const { texts, say } = useLanguage();
  const { due, time } = texts;
  const safe = item.safeDay.earliest;
  const by = due.lastDayToAct(dayText(item.lastDayToAct, texts));
  const parts = [
    safe === item.lastDayToAct ? by : `${by}${due.safeDay(dayText(safe, texts))}`,
    ...(item.expiresOn === null || item.expiresOn === item.lastDayToAct ? [] : [expiryText(item, texts)]),
    ...(item.runsOn === null || item.runsOn.end === null ? [] : [due.presumed(dayText(item.runsOn.end, texts))]),
    ...item.details.map(({ title, text }) => due.detail(say(title), say(text))),
    ...(item.owners.length === 0 ? [] : [due.owners(item.owners.join(" / "))]),
  ];
  return (
    <>
      {parts.map((part, index) => (
        <Fragment key={part}>
          <span className="unbroken">
            {part}
            {index < parts.length - 1 ? due.reasonJoin : ""}
          </span>
          <wbr />
        </Fragment>
      ))}{" "}
      {item.owners.length === 0 ? <span className="nobody">{due.noOwner}</span> : null}{" "}
      <ConfidenceTag confidence={item.confidence} />
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
