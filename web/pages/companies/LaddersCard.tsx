import { Button, Table } from "antd";
import type { TableProps } from "antd";
import { useState } from "react";
import type { CompanySettingsReply } from "#contract/companySettings.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { SideSheet } from "../../parts/SideSheet.tsx";
import { useNarrow } from "../../parts/useNarrow.ts";
import { LadderForm } from "./LadderForm.tsx";
import { everyText } from "./ladderRow.ts";
import type { LadderRow } from "./ladderRow.ts";
import { useCompaniesTexts } from "./useCompaniesTexts.ts";

/** The ladder of every duty: those that the company has first, the others folded away. */
export function LaddersCard({ reply }: { reply: CompanySettingsReply }) {
  const texts = useCompaniesTexts();
  const { say } = useLanguage();
  const [open, setOpen] = useState(false);
  // What was open last stays while its sheet closes.
  const [shown, setShown] = useState<string | null>(null);
  const edit = (rule: string) => {
    setShown(rule);
    setOpen(true);
  };
  const row = reply.ladders.find(({ rule }) => rule === shown);
  const [present, others] = [true, false].map((wanted) =>
    reply.ladders.filter(({ duties, own }) => (duties > 0 || own !== null) === wanted),
  );
  return (
    <section className="card" aria-label={texts.ladderTitle}>
      <div className="card-head">
        <h2>{texts.ladderTitle}</h2>
      </div>
      <p className="soft">{texts.ladderNote}</p>
      {present === undefined || present.length === 0 ? null : <Ladders rows={present} edit={edit} />}
      {others === undefined || others.length === 0 ? null : (
        <details className="more-rules">
          <summary>{texts.allRules(others.length)}</summary>
          <Ladders rows={others} edit={edit} />
        </details>
      )}
      <SideSheet
        open={open}
        title={texts.ladderForm.title(row === undefined ? "" : say(row.title))}
        close={() => setOpen(false)}
      >
        {row === undefined ? null : <LadderForm company={reply.company.id} row={row} close={() => setOpen(false)} />}
      </SideSheet>
    </section>
  );
}

type Columns = NonNullable<TableProps<LadderRow>["columns"]>;

function Ladders({ rows, edit }: { rows: readonly LadderRow[]; edit: (rule: string) => void }) {
  const texts = useCompaniesTexts();
  const { say } = useLanguage();
  const narrow = useNarrow();
  const { ladderColumn: column } = texts;
  const action = ({ rule, title }: LadderRow) => (
    <Button size="small" aria-label={texts.editNamed(say(title))} onClick={() => edit(rule)}>
      {texts.edit}
    </Button>
  );
  const from = (row: LadderRow) =>
    row.own === null ? (
      <>
        {texts.law} <ConfidenceTag confidence={row.law.confidence} />
      </>
    ) : (
      <b>{texts.own}</b>
    );
  const every = ({ own, law }: LadderRow) => everyText(texts, (own ?? law).every);
  const days = ({ own, law }: LadderRow) => (own ?? law).days.join(", ");
  const wide: Columns = [
    { title: column.duty, render: (_, row) => say(row.title) },
    { title: column.duties, width: 80, render: (_, row) => texts.duties(row.duties) },
    { title: column.ladder, width: 190, render: (_, row) => days(row) },
    { title: column.every, width: 130, render: (_, row) => every(row) },
    { title: column.from, width: 130, render: (_, row) => from(row) },
    { title: column.actions, width: 90, render: (_, row) => action(row) },
  ];
  const stacked: Columns = [
    {
      render: (_, row) => (
        <div className="cell-stack">
          {say(row.title)}
          <p className="soft">
            {texts.days(days(row))} · {every(row)}
          </p>
          <p>{from(row)}</p>
          <p>{action(row)}</p>
        </div>
      ),
    },
  ];
  return (
    <Table<LadderRow>
      rowKey="rule"
      size="small"
      columns={narrow ? stacked : wide}
      dataSource={[...rows]}
      pagination={false}
      scroll={{ x: narrow ? 0 : 820 }}
      {...(narrow ? { showHeader: false } : {})}
    />
  );
}
