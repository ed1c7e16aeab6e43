import { Button } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type Compared = CaseReply["compared"][number];
type How = NonNullable<Compared["settled"]>["how"];

const saidAs = { explained: "explained", contested: "contested", "not-printed": "saidNotPrinted" } as const;
const asks = { explained: "explain", contested: "contest", "not-printed": "notPrinted" } as const;
const asksNamed = { explained: "explainNamed", contested: "contestNamed", "not-printed": "notPrintedNamed" } as const;

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
          <small className="cell-note">{words[saidAs[row.settled.how]](row.settled.says)}</small>
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
  const [how, setHow] = useState<How | null>(null);
  const title = say(row.title);
  // What was not entered has no difference to explain.
  const first = row.state === "missing" ? "not-printed" : "explained";
  const hows: readonly How[] = row.settled?.how === "contested" ? [first] : [first, "contested"];
  return (
    <div className="no-print">
      <div className="sheet-buttons">
        {hows.map((said) => (
          <Button key={said} size="small" aria-label={words[asksNamed[said]](title)} onClick={() => setHow(said)}>
            {words[asks[said]]}
          </Button>
        ))}
      </div>
      {how === null ? null : (
        <ReasonForm
          key={how}
          one={one}
          label={words[asks[how]]}
          reason={words.says}
          drafts={`settle ${row.field} ${how}`}
          entry={(says) => ({ do: "settle", field: row.field, how, says })}
          close={() => setHow(null)}
        />
      )}
    </div>
  );
}
