import { Button, Table, Tabs } from "antd";
import { useState } from "react";
import type { ImportReply, ImportRow } from "#contract/imports.ts";
import { useLanguage } from "../../language.tsx";
import { useNarrow } from "../../parts/useNarrow.ts";
import { StatusFilter } from "./StatusFilter.tsx";
import { narrowRowColumns, rowColumns } from "./rowColumns.tsx";
import type { RowStatus } from "./rowStatus.ts";

type RowsCardProps = { readonly reply: ImportReply; readonly allRows: boolean; readonly listAll: () => void };

/** Each sheet's rows as they were read; problems are marked and say why. */
export function RowsCard({ reply, allRows, listAll }: RowsCardProps) {
  const { import: words } = useLanguage().texts;
  const sheets = reply.sheets.filter(({ included }) => included);
  return (
    <section className="card rows-card" aria-label={words.sheets}>
      {allRows ? null : (
        <p className="soft">
          {words.problemsOnly} <Button onClick={listAll}>{words.listAll}</Button>
        </p>
      )}
      <Tabs
        items={sheets.map((sheet) => ({
          key: sheet.name,
          label: `${sheet.name}${sheet.hidden ? ` (${words.hiddenSheet})` : ""} ${sheet.counts.read}`,
          children: <SheetRows sheet={sheet} reply={reply} />,
        }))}
      />
    </section>
  );
}

/** From this many rows on, only those in sight are drawn. */
const virtualFrom = 120;

function SheetRows({ sheet, reply }: { sheet: ImportReply["sheets"][number]; reply: ImportReply }) {
  const { texts } = useLanguage();
  const narrow = useNarrow();
  const [status, setStatus] = useState<RowStatus | null>(null);
  const rows = status === null ? sheet.rows : sheet.rows.filter((row) => row.status === status);
  const columns = narrow ? narrowRowColumns(texts, reply) : rowColumns(texts, reply);
  const width = columns.reduce((sum, column) => sum + Number(column.width ?? 0), 0);
  const virtual = rows.length >= virtualFrom;
  return (
    <>
      <StatusFilter counts={sheet.counts} chosen={status} choose={setStatus} />
      <Table<ImportRow>
        rowKey="row"
        size="small"
        columns={columns}
        dataSource={rows}
        pagination={false}
        virtual={virtual}
        rowClassName={(row) => `row-${row.status}`}
        scroll={{ x: narrow ? 0 : width, ...(virtual ? { y: 520 } : {}) }}
        locale={{ emptyText: <p className="nothing-fits">{texts.import.noRows}</p> }}
      />
    </>
  );
}
