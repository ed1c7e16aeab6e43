import { Button } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type Compared = CaseReply["compared"][number];

/** 逐项核对: what was there, what is there now, whether they agree, and what was said of every difference. */
export function ComparedTable({ one }: { one: CaseReply }) {
  const words = useCaseTexts().result;
  return (
    <div className="case-compared">
      <table>
        <caption className="unseen">{words.compared}</caption>
        <thead>
          <tr>
            <th scope="col">{words.field}</th>
            <th scope="col">{words.before}</th>
            <th scope="col">{words.now}</th>
            <th scope="col">{words.state}</th>
          </tr>
        </thead>
        <tbody>
          {one.compared.map((row) => (
            <ComparedRow key={row.field} row={row} one={one} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ComparedRow({ row, one }: { row: Compared; one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().result;
  const before = row.expect === "asked" ? (row.asked ?? row.before) : row.before;
  const shown = (text: string | null): string => (text === null ? texts.ledger.nothing : dayText(text, texts));
  return (
    <tr className={row.open ? "case-row-open" : ""}>
      <th scope="row">
        {say(row.title)} <ConfidenceTag confidence={row.confidence} />
      </th>
      <td>{shown(before)}</td>
      <td>{shown(row.now)}</td>
      <td>
        <span className={`case-agrees case-agrees-${row.state}`}>{words.states[stateShown(row, before)]}</span>
        {row.says === null ? null : <small className="cell-note">{withDayTexts(say(row.says), texts)}</small>}
        {row.settled === null ? null : (
          <small className="cell-note">
            {row.settled.how === "explained" ? words.explained(row.settled.says) : words.contested(row.settled.says)}
          </small>
        )}
        {row.open && one.closed === null ? <Settle row={row} one={one} /> : null}
      </td>
    </tr>
  );
}

/** What nobody knew before and nobody entered now is no difference. */
function stateShown({ state, now }: Compared, before: string | null) {
  return state === "missing" && now === null && before === null ? "both-unknown" : state;
}

function Settle({ row, one }: { row: Compared; one: CaseReply }) {
  const { say } = useLanguage();
  const words = useCaseTexts().result;
  const [how, setHow] = useState<"explained" | "contested" | null>(null);
  const title = say(row.title);
  return (
    <div className="no-print">
      <div className="sheet-buttons">
        <Button size="small" aria-label={words.explainNamed(title)} onClick={() => setHow("explained")}>
          {words.explain}
        </Button>
        {row.settled?.how === "contested" ? null : (
          <Button size="small" aria-label={words.contestNamed(title)} onClick={() => setHow("contested")}>
            {words.contest}
          </Button>
        )}
      </div>
      {how === null ? null : (
        <ReasonForm
          key={how}
          one={one}
          label={how === "explained" ? words.explain : words.contest}
          reason={words.says}
          drafts={`settle ${row.field} ${how}`}
          entry={(says) => ({ do: "settle", field: row.field, how, says })}
          close={() => setHow(null)}
        />
      )}
    </div>
  );
}
