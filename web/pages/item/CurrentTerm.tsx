import { Link } from "@tanstack/react-router";
import type { ItemReply, ItemRow } from "#contract/items.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { endText } from "../../parts/timeLeft.ts";

/** The term of today in large type, with what becomes of it afterwards. */
export function CurrentTerm({ reply }: { reply: ItemReply }) {
  const { texts, say } = useLanguage();
  const { item, leaving } = reply;
  const { start, end, state } = shownTerm(reply);
  return (
    <section className="card current-term" aria-label={texts.item.current}>
      <p className="soft">
        {texts.item.current}
        {state === "current" ? "" : ` · ${texts.periods.state[state]}`}
      </p>
      <p className="current-term-days">
        {start === null ? null : <>{dayText(start, texts)} – </>}
        <b>{end === null && item.openEnded ? texts.item.noEnd : endText(end, item.openEnded, texts)}</b>
      </p>
      <p className="soft">{leaving === null ? renewalText(item, texts) : withDayTexts(say(leaving.sentence), texts)}</p>
      {item.replacedBy === null ? null : (
        <p>
          {texts.replacing.replacedBy}{" "}
          <Link to={pages.item} params={{ id: item.replacedBy.id }}>
            {item.replacedBy.name}
          </Link>
        </p>
      )}
    </section>
  );
}

/** The newest term that runs today, else the last one on paper with whether it is over or to come. */
function shownTerm({ periods, item }: ItemReply) {
  const running = periods.findLast(({ state }) => state === "current" || state === "presumed");
  return running ?? periods.findLast(({ written }) => written) ?? { ...item, state: "current" as const };
}

type Texts = ReturnType<typeof useLanguage>["texts"];

function renewalText({ renewal, notContinuing }: ItemRow, { item }: Texts): string {
  if (notContinuing) return item.notContinuing;
  if (renewal === null) return item.renewalUnknown;
  if (!renewal.auto) return item.renewalNone;
  const months = renewal.months === null ? "" : item.renewalMonths(renewal.months);
  const notice =
    renewal.notice === null ? "" : item.renewalNotice(renewal.notice.value, item.units[renewal.notice.unit]);
  return item.renewalAuto(months, notice);
}
