import type { ItemRow } from "#contract/items.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { endText } from "../../parts/timeLeft.ts";

/** The term in large type, with what becomes of it afterwards. */
export function CurrentTerm({ item }: { item: ItemRow }) {
  const { texts } = useLanguage();
  return (
    <section className="card current-term" aria-label={texts.item.current}>
      <p className="soft">{texts.item.current}</p>
      <p className="current-term-days">
        {item.start === null ? null : <>{dayText(item.start, texts)} – </>}
        <b>{item.end === null && item.openEnded ? texts.item.noEnd : endText(item.end, item.openEnded, texts)}</b>
      </p>
      <p className="soft">{renewalText(item, texts)}</p>
    </section>
  );
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
