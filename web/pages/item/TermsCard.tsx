import type { ItemReply } from "#contract/items.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { endText } from "../../parts/timeLeft.ts";

/** All terms, the current one first. */
export function TermsCard({ terms, openEnded }: { terms: ItemReply["terms"]; openEnded: boolean }) {
  const { texts } = useLanguage();
  const newestFirst = terms.map((term, index) => ({ ...term, number: index + 1 })).toReversed();
  return (
    <section className="card" aria-label={texts.item.terms}>
      <div className="card-head">
        <h2>{texts.item.terms}</h2>
      </div>
      <ol className="terms">
        {newestFirst.map(({ start, end, number }) => (
          <li key={number} className={number === terms.length ? "term term-current" : "term"}>
            <span className="soft">
              {texts.item.term(number)}
              {number === terms.length ? ` · ${texts.item.currentMark}` : ""}
            </span>
            <span>
              {start === null ? texts.time.unknown : dayText(start, texts)} – {endText(end, openEnded, texts)}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
