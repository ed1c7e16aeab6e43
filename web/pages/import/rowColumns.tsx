import type { TableProps } from "antd";
import type { ImportReply, ImportRow } from "#contract/imports.ts";
import { dayText } from "../../dayText.ts";
import type { useLanguage } from "../../language.tsx";
import { Light } from "../../parts/Light.tsx";
import { endText } from "../../parts/timeLeft.ts";
import { RowReason } from "./RowReason.tsx";
import { countName, lightOfStatus } from "./rowStatus.ts";

type Language = ReturnType<typeof useLanguage>;
type Columns = NonNullable<TableProps<ImportRow>["columns"]>;

export function rowColumns(language: Language, kinds: ImportReply["kinds"]): Columns {
  const { column } = language.texts.import;
  return [
    { key: "row", title: column.row, width: 56, render: (_, row) => <span className="soft">{row.row}</span> },
    { key: "status", title: column.status, width: 116, render: (_, row) => <Status row={row} language={language} /> },
    {
      key: "reading",
      title: column.reading,
      width: 270,
      render: (_, row) => <Reading row={row} kinds={kinds} language={language} />,
    },
    { key: "term", title: column.term, width: 150, render: (_, row) => <TermRead row={row} language={language} /> },
    { key: "why", title: column.why, width: 370, render: (_, row) => <RowReason row={row} /> },
  ];
}

/** On a phone a row is one cell, with its number. */
export function narrowRowColumns(language: Language, kinds: ImportReply["kinds"]): Columns {
  const { column } = language.texts.import;
  return [
    {
      key: "row",
      title: column.reading,
      width: 320,
      render: (_, row) => (
        <div className="cell-stack">
          <p>
            <span className="soft">{row.row}</span> <Status row={row} language={language} />
          </p>
          <Reading row={row} kinds={kinds} language={language} />
          <TermRead row={row} language={language} />
          <RowReason row={row} />
        </div>
      ),
    },
  ];
}

function Status({ row, language }: { row: ImportRow; language: Language }) {
  return <Light light={lightOfStatus[row.status]} text={language.texts.import[countName[row.status]]} />;
}

function Reading({ row, kinds, language }: { row: ImportRow; kinds: ImportReply["kinds"]; language: Language }) {
  if (row.status === "not-a-record") {
    const words = language.texts.import.notRecordKinds;
    return <span className="soft">{row.notRecord === null ? "" : (words[row.notRecord] ?? row.notRecord)}</span>;
  }
  const kind = kinds.find(({ id }) => id === row.kind);
  const details = [
    kind === undefined ? row.kind : language.say(kind.title),
    row.name === null ? null : row.identifier,
    row.holder,
  ];
  return (
    <>
      {row.name ?? row.identifier ?? language.texts.ledger.unnamed}
      <small className="cell-note">{details.filter((detail) => detail !== null).join(" · ")}</small>
    </>
  );
}

function TermRead({ row, language }: { row: ImportRow; language: Language }) {
  const { texts } = language;
  if (row.status === "not-a-record" || (row.start === null && row.end === null && !row.openEnded)) return null;
  return (
    <>
      {row.end === null && !row.openEnded ? texts.ledger.nothing : endText(row.end, row.openEnded, texts)}
      <small className="cell-note">
        {row.start === null ? "" : `${texts.item.start} ${dayText(row.start, texts)}`}
        {row.renewal?.auto === true ? ` · ${texts.ledger.renewsItself}` : ""}
      </small>
    </>
  );
}
