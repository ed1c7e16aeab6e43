import type { ItemReply } from "#contract/items.ts";
import { dayText, instantText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";

/** The record of this item, newest first. Nothing in it is ever changed. */
export function HistoryCard({ reply }: { reply: ItemReply }) {
  const { texts, say } = useLanguage();
  const words = texts.item;
  return (
    <section className="card" aria-label={words.history}>
      <div className="card-head">
        <h2>{words.history}</h2>
        <small>{words.historyNote}</small>
      </div>
      <ol className="history">
        {reply.history.toReversed().map((entry) => (
          <li key={entry.version}>
            <time dateTime={entry.on}>{dayText(entry.on, texts)}</time>
            <div>
              {withDayTexts(say(entry.sentence), texts)}
              <small>{words.recordedBy(say(entry.by), instantText(entry.recordedAt, texts))}</small>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
