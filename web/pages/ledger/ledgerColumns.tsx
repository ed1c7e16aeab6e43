import { Link } from "@tanstack/react-router";
import type { TableProps } from "antd";
import type { ItemRow } from "#contract/items.ts";
import type { LedgerAddress } from "../../address.ts";
import { dayText } from "../../dayText.ts";
import { ExplainLink } from "../../explain/ExplainLink.tsx";
import type { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { DemoTag } from "../../parts/DemoTag.tsx";
import "../../joints/FindingList.css";
import { Light } from "../../parts/Light.tsx";
import { endText, timeLeft } from "../../parts/timeLeft.ts";
import { columnNames } from "./tablePreferences.ts";
import type { ColumnName } from "./tablePreferences.ts";

type Language = ReturnType<typeof useLanguage>;
type Columns = NonNullable<TableProps<ItemRow>["columns"]>;
type Column = Columns[number] & { readonly key: ColumnName; readonly width: number };

type Asked = { readonly search: LedgerAddress; readonly several: boolean; readonly hidden: readonly ColumnName[] };

/** The table's columns in order, without those that are hidden, and without the company when there is only one. */
export function ledgerColumns(language: Language, { search, several, hidden }: Asked): Column[] {
  const columns = [...whatColumns(language), ...whenColumns(language), ...whoColumns(language)];
  return columns
    .toSorted((a, b) => columnNames.indexOf(a.key) - columnNames.indexOf(b.key))
    .filter(({ key }) => !hidden.includes(key) && (key !== "company" || several))
    .map((column) => (column.sorter === true ? { ...column, sortOrder: sortOrder(column.key, search) } : column));
}

function sortOrder(key: ColumnName, { sort }: LedgerAddress): "ascend" | "descend" | null {
  if (sort === key) return "ascend";
  return sort === `-${key}` ? "descend" : null;
}

function whatColumns({ texts, say }: Language): Column[] {
  const { column } = texts.ledger;
  return [
    {
      key: "light",
      title: column.light,
      width: 136,
      render: (_, item) => <Light light={item.light} text={texts.light[item.light]} />,
    },
    {
      key: "name",
      title: column.name,
      width: 204,
      sorter: true,
      render: (_, item) => <ItemName item={item} texts={texts} />,
    },
    { key: "kind", title: column.kind, width: 108, render: (_, item) => say(item.kindTitle) },
    {
      key: "company",
      title: column.company,
      width: 220,
      render: (_, item) => (
        <>
          {item.company} {item.demo ? <DemoTag /> : null}
        </>
      ),
    },
    {
      key: "counterparty",
      title: column.counterparty,
      width: 180,
      render: (_, item) => item.counterparty ?? texts.ledger.nothing,
    },
  ];
}

function whenColumns({ texts, say }: Language): Column[] {
  const { column, nothing, renewsItself } = texts.ledger;
  return [
    {
      key: "start",
      title: column.start,
      width: 130,
      render: (_, item) => (item.start === null ? nothing : dayText(item.start, texts)),
    },
    {
      key: "end",
      title: column.end,
      width: 130,
      sorter: true,
      render: (_, item) => (
        <>
          <span className="cell-day">{endText(item.end, item.openEnded, texts)}</span>
          {item.renewal?.auto === true ? <small className="cell-note">{renewsItself}</small> : null}
          <JointNotes item={item} texts={texts} />
        </>
      ),
    },
    {
      key: "lastDayToAct",
      title: column.lastDayToAct,
      width: 186,
      sorter: true,
      render: (_, { next }) => (next === null ? nothing : <LastDay next={next} texts={texts} />),
    },
    {
      key: "next",
      title: column.next,
      width: 150,
      render: (_, { next }) => (next === null ? nothing : say(next.what)),
    },
  ];
}

function whoColumns({ texts }: Language): Column[] {
  const { column, nothing } = texts.ledger;
  return [
    {
      key: "owners",
      title: column.owners,
      width: 88,
      render: (_, item) =>
        item.owners.length === 0 ? <span className="nobody">{texts.due.noOwner}</span> : item.owners.join(" / "),
    },
    { key: "remark", title: column.remark, width: 180, render: (_, item) => item.remark ?? nothing },
    {
      key: "actions",
      title: column.actions,
      width: 124,
      fixed: "right",
      render: (_, item) => <Actions item={item} texts={texts} />,
    },
  ];
}

type Texts = Language["texts"];

function nameOf(item: ItemRow, texts: Texts): string {
  return item.name ?? item.identifier ?? texts.ledger.unnamed;
}

function ItemName({ item, texts }: { item: ItemRow; texts: Texts }) {
  const name = nameOf(item, texts);
  return (
    <>
      <Link to={pages.item} params={{ id: item.id }} className="cell-name">
        {name}
      </Link>
      {item.identifier === null || item.identifier === name ? null : (
        <small className="cell-note">{item.identifier}</small>
      )}
    </>
  );
}

/** A gap that runs or lies ahead, and what takes over; the rest stands on the item's page. */
function JointNotes({ item, texts }: { item: ItemRow; texts: Texts }) {
  const gap = item.findings.find(({ kind, when }) => kind === "gap" && when !== "past");
  return (
    <>
      {gap === undefined ? null : (
        <small className="cell-note">
          <span className="tag tag-gap">{texts.joints.gapDays(gap.days)}</span>
        </small>
      )}
      {item.replacedBy === null ? null : (
        <small className="cell-note">
          {texts.replacing.replacedBy} {item.replacedBy.name}
        </small>
      )}
    </>
  );
}

function LastDay({ next, texts }: { next: NonNullable<ItemRow["next"]>; texts: Texts }) {
  return (
    <>
      {dayText(next.lastDayToAct, texts)}
      <small className="cell-note">{timeLeft(next, texts)}</small>
    </>
  );
}

function Actions({ item, texts }: { item: ItemRow; texts: Texts }) {
  const name = nameOf(item, texts);
  return (
    <span className="cell-actions">
      <Link to={pages.item} params={{ id: item.id }} aria-label={texts.ledger.openNamed(name)}>
        {texts.ledger.open}
      </Link>
      {item.next === null ? null : <ExplainLink id={item.next.id} of={name} />}
    </span>
  );
}

/** On a phone everything that matters stands in one cell. */
export function narrowColumns({ texts, say }: Language): Column[] {
  return [
    {
      key: "name",
      title: texts.ledger.column.name,
      width: 320,
      render: (_, item) => (
        <div className="cell-stack">
          <ItemName item={item} texts={texts} />
          <p>
            <Light light={item.light} text={texts.light[item.light]} />{" "}
            <span className="soft">
              {item.end === null ? endText(null, item.openEnded, texts) : texts.time.until(dayText(item.end, texts))}
            </span>
          </p>
          <JointNotes item={item} texts={texts} />
          {item.next === null ? null : (
            <p>
              {say(item.next.what)} · {timeLeft(item.next, texts)}{" "}
              <ExplainLink id={item.next.id} of={nameOf(item, texts)} />
            </p>
          )}
        </div>
      ),
    },
  ];
}
