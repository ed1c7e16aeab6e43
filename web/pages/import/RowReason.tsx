import type { ImportRow } from "#contract/imports.ts";
import { withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";

/** Why a row is not taken as it is and what it could be; for accepted rows what they would do. The sentence names its cell. */
export function RowReason({ row }: { row: ImportRow }) {
  const { texts, say } = useLanguage();
  const words = texts.import;
  if (row.effect !== null) return <span className="soft">{words.effect[row.effect]}</span>;
  if (row.reason === null) return null;
  return (
    <>
      {withDayTexts(say(row.reason.text), texts)}
      {row.proposals.length === 0 ? null : (
        <ul className="proposals" aria-label={words.proposals}>
          {row.proposals.map((proposal) => (
            <li
              key={`${proposal.field} ${proposal.value} ${proposal.why}`}
              className={proposal.safe ? "proposal-safe" : ""}
            >
              {withDayTexts(say(proposal.text), texts)}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
