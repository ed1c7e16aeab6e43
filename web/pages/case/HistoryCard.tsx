import type { CaseReply } from "#contract/cases.ts";
import { dayText, instantText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

/** Everything that was ever said of the case, newest first. */
export function HistoryCard({ one }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().side;
  return (
    <section className="card" aria-label={words.history}>
      <div className="card-head">
        <h2>{words.history}</h2>
        <small>{words.historyNote}</small>
      </div>
      <ol className="case-history">
        {one.history.map((entry) => (
          <li key={`${entry.recordedAt} ${entry.kind} ${entry.says.en}`}>
            <time dateTime={entry.on}>{dayText(entry.on, texts)}</time> {withDayTexts(say(entry.says), texts)}
            {entry.file === null ? null : (
              <div className="case-file-of">
                <CaseFile company={one.companyId} file={entry.file} />
              </div>
            )}
            <small className="cell-note">
              {texts.item.recordedBy(say(entry.by), instantText(entry.recordedAt, texts))}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
