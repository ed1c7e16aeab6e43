import type { ImportRow } from "#contract/imports.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { endText } from "../../parts/timeLeft.ts";

/** The term that was read: its end first, because that is what people look for. */
export function RowTerm({ row }: { row: ImportRow }) {
  const { texts } = useLanguage();
  if (row.status === "not-a-record" || (row.start === null && row.end === null && !row.openEnded)) return null;
  return (
    <>
      {row.end === null && !row.openEnded ? texts.ledger.nothing : endText(row.end, row.openEnded, texts)}
      {row.start === null ? null : (
        <small className="cell-note">
          {texts.item.start} {dayText(row.start, texts)}
        </small>
      )}
      {row.minimumMonths === null ? null : (
        <small className="cell-note">{texts.periods.minimumTerm(row.minimumMonths)}</small>
      )}
      {row.renewal?.auto === true ? <small className="cell-note">{texts.ledger.renewsItself}</small> : null}
    </>
  );
}
