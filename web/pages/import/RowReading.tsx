import type { ImportReply, ImportRow } from "#contract/imports.ts";
import { useLanguage } from "../../language.tsx";

/** What a row was read as: name, kind, number, and whose it is where the file has several companies. */
export function RowReading({ row, reply }: { row: ImportRow; reply: ImportReply }) {
  const { texts, say } = useLanguage();
  if (row.status === "not-a-record") {
    const words = texts.import.notRecordKinds;
    return <span className="soft">{row.notRecord === null ? "" : (words[row.notRecord] ?? row.notRecord)}</span>;
  }
  const title = reply.kinds.find(({ id }) => id === row.kind)?.title;
  const kind = title === undefined ? (row.kind ?? "") : say(title);
  const name = row.name ?? row.identifier ?? texts.ledger.unnamed;
  const details = [
    name.startsWith(kind) ? "" : kind,
    row.identifier === name ? "" : (row.identifier ?? ""),
    reply.companies.length > 1 ? (row.holder ?? "") : "",
  ];
  return (
    <>
      {name}
      <small className="cell-note">{details.filter((detail) => detail !== "").join(" · ")}</small>
    </>
  );
}
