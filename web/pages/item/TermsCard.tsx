import { Button } from "antd";
import { useState } from "react";
import type { ItemReply } from "#contract/items.ts";
import type { ItemPeriod } from "#contract/terms.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";

const shownAtFirst = 8;

/** Every term, written and presumed, the newest first, each with its notice day and the rule that gave it. */
export function TermsCard({ reply }: { reply: ItemReply }) {
  const { texts, say } = useLanguage();
  const { periods, periodsCounted: counted, periodsLeftOut: leftOut } = reply;
  const [all, setAll] = useState(false);
  const newestFirst = periods.toReversed();
  const rest = newestFirst.length - shownAtFirst;
  return (
    <section className="card" aria-label={texts.periods.title}>
      <div className="card-head">
        <h2>{texts.periods.title}</h2>
      </div>
      <ol className="terms">
        {(all ? newestFirst : newestFirst.slice(0, shownAtFirst)).map((period) => (
          <PeriodRow key={period.number} period={period} />
        ))}
      </ol>
      {rest > 0 && !all ? (
        <Button className="no-print" onClick={() => setAll(true)}>
          {texts.periods.earlier(rest)}
        </Button>
      ) : null}
      {counted === null ? null : <p className="soft terms-counted">{withDayTexts(say(counted), texts)}</p>}
      {leftOut > 0 && (all || rest <= 0) ? <p className="soft">{texts.periods.leftOut(leftOut)}</p> : null}
    </section>
  );
}

function PeriodRow({ period }: { period: ItemPeriod }) {
  const { texts, say } = useLanguage();
  const { number, start, state, noticeDay, written, rule } = period;
  const runs = state === "current" || state === "presumed";
  return (
    <li className={runs ? "term term-current" : "term"}>
      <span className="soft">
        {texts.periods.number(number)} · {texts.periods.state[state]}
      </span>
      <span>
        {start === null ? texts.time.unknown : dayText(start, texts)} – {endOf(period, texts)}
      </span>
      {noticeDay === null || state === "past" ? null : (
        <span className="soft">
          {texts.periods.noticeDay(dayText(noticeDay.earliest, texts))}
          {noticeDay.provisional ? (
            <>
              {" "}
              <span
                className="tag tag-provisional"
                title={texts.time.provisionalHint(noticeDay.unpublished.join(", "))}
              >
                {texts.time.provisional}
              </span>
            </>
          ) : null}
        </span>
      )}
      {written ? null : <span className="soft">{withDayTexts(say(rule), texts)}</span>}
    </li>
  );
}

type Texts = ReturnType<typeof useLanguage>["texts"];

/** A written term without an end has none; a presumed one has an end that nobody wrote down. */
function endOf({ end, written }: ItemPeriod, texts: Texts): string {
  if (end !== null) return dayText(end, texts);
  return written ? texts.time.openEnded : texts.time.unknown;
}
