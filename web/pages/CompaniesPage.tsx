import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Table } from "antd";
import type { TableProps } from "antd";
import type { CompaniesReply } from "#contract/companies.ts";
import { allCompaniesQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { DemoTag } from "../parts/DemoTag.tsx";
import { Light } from "../parts/Light.tsx";
import { Message } from "../parts/Message.tsx";
import { useNarrow } from "../parts/useNarrow.ts";
import { useTitle } from "../useTitle.ts";
import { useCompaniesTexts } from "./companies/useCompaniesTexts.ts";
import "../parts/Tag.css";

type Company = CompaniesReply["companies"][number];

/** Every company, archived ones as well, with the way to what was decided for it. */
export function CompaniesPage() {
  const texts = useCompaniesTexts();
  const companies = useQuery(allCompaniesQuery());
  useTitle(texts.title);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
      </div>
      <Answer query={companies}>
        {(reply) =>
          reply.companies.length === 0 ? (
            <Message
              tone="plain"
              title={texts.none}
              actions={
                <Link className="action action-strong" to={pages.import}>
                  {texts.toImport}
                </Link>
              }
            >
              <p>{texts.noneHint}</p>
            </Message>
          ) : (
            <CompaniesTable companies={reply.companies} />
          )
        }
      </Answer>
    </>
  );
}

function CompaniesTable({ companies }: { companies: readonly Company[] }) {
  const texts = useCompaniesTexts();
  const narrow = useNarrow();
  const inUseFirst = companies.toSorted((one, other) => Number(one.archived) - Number(other.archived));
  return (
    <section className="card" aria-label={texts.table}>
      <Table<Company>
        rowKey="id"
        size="middle"
        columns={narrow ? narrowColumns : columns(texts)}
        dataSource={inUseFirst}
        pagination={companies.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={{ x: narrow ? 0 : 760 }}
        {...(narrow ? { showHeader: false } : {})}
      />
    </section>
  );
}

type Columns = NonNullable<TableProps<Company>["columns"]>;

function columns({ column }: ReturnType<typeof useCompaniesTexts>): Columns {
  return [
    { title: column.name, render: (_, company) => <Name company={company} /> },
    { title: column.items, width: 120, render: (_, company) => <Items company={company} /> },
    { title: column.lights, width: 220, render: (_, company) => <Lights company={company} /> },
    { title: column.state, width: 100, render: (_, company) => <State company={company} /> },
    { title: column.actions, width: 100, render: (_, company) => <Settings company={company} /> },
  ];
}

const narrowColumns: Columns = [
  {
    render: (_, company) => (
      <div className="cell-stack">
        <Name company={company} />
        <p>
          <Items company={company} /> · <State company={company} />
        </p>
        <p>
          <Lights company={company} />
        </p>
        <p>
          <Settings company={company} />
        </p>
      </div>
    ),
  },
];

function Name({ company: { name, creditCode, demo } }: { company: Company }) {
  return (
    <>
      <b>{name}</b> {demo ? <DemoTag /> : null}
      {creditCode === null ? null : <span className="cell-note">{creditCode}</span>}
    </>
  );
}

function Items({ company: { id, name, items } }: { company: Company }) {
  const texts = useCompaniesTexts();
  return (
    <Link to={pages.ledger} search={{ company: id }} aria-label={texts.itemsOf(texts.items(items), name)}>
      {texts.items(items)}
    </Link>
  );
}

function Lights({ company: { counts, archived } }: { company: Company }) {
  const texts = useCompaniesTexts();
  const { due } = useLanguage().texts;
  const pressing = (["red", "yellow"] as const).filter((light) => counts[light] > 0);
  if (archived) return <span className="soft">—</span>;
  if (pressing.length === 0) return <span className="soft">{texts.allInOrder}</span>;
  return pressing.map((light) => (
    <span key={light} className="unbroken">
      <Light light={light} text={due.count(counts[light])} />{" "}
    </span>
  ));
}

function State({ company: { archived } }: { company: Company }) {
  const texts = useCompaniesTexts();
  return archived ? <span className="tag">{texts.archived}</span> : texts.inUse;
}

function Settings({ company: { id, name } }: { company: Company }) {
  const texts = useCompaniesTexts();
  return (
    <Link to={pages.company} params={{ id }} className="action" aria-label={texts.settingsNamed(name)}>
      {texts.settings}
    </Link>
  );
}
