import { Link } from "@tanstack/react-router";
import { Button, Table } from "antd";
import type { TableProps } from "antd";
import type { PersonReply } from "#contract/people.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { useNarrow } from "../../parts/useNarrow.ts";
import type { OpenForm } from "./openForm.ts";
import { usePeopleTexts } from "./usePeopleTexts.ts";
import "../../parts/Tag.css";

type PeopleTableProps = { readonly people: readonly PersonReply[]; readonly show: (form: OpenForm) => void };

export function PeopleTable({ people, show }: PeopleTableProps) {
  const texts = usePeopleTexts();
  const narrow = useNarrow();
  return (
    <section className="card" aria-label={texts.table}>
      <Table<PersonReply>
        rowKey="id"
        size="middle"
        columns={narrow ? narrowColumns(show) : columns(texts, show)}
        dataSource={[...people]}
        pagination={people.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={{ x: narrow ? 0 : 860 }}
        {...(narrow ? { showHeader: false } : {})}
      />
    </section>
  );
}

type Columns = NonNullable<TableProps<PersonReply>["columns"]>;

function columns({ column }: ReturnType<typeof usePeopleTexts>, show: PeopleTableProps["show"]): Columns {
  return [
    { title: column.name, width: 210, render: (_, person) => <Name person={person} /> },
    { title: column.reaches, width: 220, render: (_, person) => <Reaches person={person} /> },
    { title: column.items, width: 110, render: (_, person) => <Items person={person} /> },
    { title: column.state, render: (_, person) => <State person={person} /> },
    { title: column.actions, width: 190, render: (_, person) => <Actions person={person} show={show} /> },
  ];
}

function narrowColumns(show: PeopleTableProps["show"]): Columns {
  return [
    {
      render: (_, person) => (
        <div className="cell-stack">
          <Name person={person} />
          <p>
            <Reaches person={person} />
          </p>
          <p>
            <Items person={person} />
          </p>
          <p>
            <State person={person} />
          </p>
          <Actions person={person} show={show} />
        </div>
      ),
    },
  ];
}

function Name({ person }: { person: PersonReply }) {
  const texts = usePeopleTexts();
  return (
    <>
      <b>{person.name}</b> {person.lead ? <span className="tag">{texts.leadTag}</span> : null}
      {person.spellings.length === 0 ? null : (
        <span className="cell-note">{texts.spelt(person.spellings.join(texts.listJoin))}</span>
      )}
      {person.fallbackOf.length === 0 ? null : (
        <span className="cell-note">
          {texts.fallbackOf(person.fallbackOf.map(({ name }) => name).join(texts.listJoin))}
        </span>
      )}
    </>
  );
}

function Reaches({ person: { channels, email, mobile } }: { person: PersonReply }) {
  const texts = usePeopleTexts();
  const addresses = [email, mobile].filter((one) => one !== null);
  return (
    <>
      {channels.length === 0 ? (
        <span className="nobody">{texts.pageOnly}</span>
      ) : (
        channels.map(({ title }) => title).join(texts.listJoin)
      )}
      {addresses.length === 0 ? null : <span className="cell-note">{addresses.join(" · ")}</span>}
    </>
  );
}

function Items({ person: { name, items, cases } }: { person: PersonReply }) {
  const texts = usePeopleTexts();
  return (
    <>
      {items === 0 ? (
        <span className="soft">{texts.items(0)}</span>
      ) : (
        <Link to={pages.ledger} search={{ owner: name }} aria-label={texts.itemsOf(name, texts.items(items))}>
          {texts.items(items)}
        </Link>
      )}
      {cases === 0 ? null : (
        <span className="cell-note">
          <Link to={pages.cases} search={{ owner: name }} aria-label={texts.itemsOf(name, texts.cases(cases))}>
            {texts.cases(cases)}
          </Link>
        </span>
      )}
    </>
  );
}

function State({ person: { says, absences, state } }: { person: PersonReply }) {
  const texts = usePeopleTexts();
  const { say } = useLanguage();
  const coming = state === "here" ? absences.at(-1) : undefined;
  if (says !== null) return <span className={state === "here" ? "" : "nobody"}>{say(says)}</span>;
  return (
    <>
      {texts.here}
      {coming === undefined ? null : <span className="cell-note">{texts.comingAbsence(coming.from, coming.to)}</span>}
    </>
  );
}

function Actions({ person: { id, name }, show }: { person: PersonReply; show: PeopleTableProps["show"] }) {
  const texts = usePeopleTexts();
  return (
    <span className="person-actions">
      <Button size="small" aria-label={texts.editNamed(name)} onClick={() => show({ form: "person", id })}>
        {texts.edit}
      </Button>
      <Button size="small" aria-label={texts.awayNamed(name)} onClick={() => show({ form: "absence", id })}>
        {texts.away}
      </Button>
    </span>
  );
}
