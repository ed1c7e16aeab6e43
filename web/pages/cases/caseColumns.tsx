import { Link } from "@tanstack/react-router";
import type { TableProps } from "antd";
import type { CaseRow } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import type { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { DemoTag } from "../../parts/DemoTag.tsx";
import { Light } from "../../parts/Light.tsx";
import type { CasesTexts } from "../../zhCases.ts";
import { caseLightText } from "../../cases/caseLightText.ts";
import { caseTurnText } from "../../cases/caseTurnText.ts";
import { caseDayText } from "../../cases/caseDayText.ts";
import { namedText } from "../../cases/namedText.ts";

type Language = ReturnType<typeof useLanguage>;
type Columns = NonNullable<TableProps<CaseRow>["columns"]>;

type CellProps = { readonly row: CaseRow; readonly language: Language; readonly words: CasesTexts };

/** The board's columns: the light, what and about what, whose, how far, whose turn, by when, who. */
export function caseColumns(language: Language, words: CasesTexts, several: boolean): Columns {
  const { table } = words;
  const cell = (Cell: (props: CellProps) => React.ReactNode) => (_: unknown, row: CaseRow) => (
    <Cell row={row} language={language} words={words} />
  );
  return [
    {
      key: "light",
      title: table.light,
      width: 100,
      render: (_, row) => <Light light={row.light} text={caseLightText(row, words)} />,
    },
    {
      key: "course",
      title: several ? table.courseOf : table.course,
      width: 220,
      render: cell(several ? WhatOf : What),
    },
    { key: "stage", title: table.stage, width: 230, render: cell(HowFar) },
    { key: "turn", title: table.turn, width: 76, render: (_, row) => caseTurnText(row, words) },
    { key: "day", title: table.day, width: 132, render: cell(When) },
    {
      key: "owner",
      title: table.owner,
      width: 84,
      render: (_, { owner }) => owner ?? <span className="nobody">{table.nobody}</span>,
    },
    {
      key: "since",
      title: table.since,
      width: 76,
      render: (_, { daysSinceNoticed: days }) => (days === null ? table.nothing : table.days(days)),
    },
  ];
}

/** On a phone everything that matters stands in one cell. */
export function narrowCaseColumns(language: Language, words: CasesTexts): Columns {
  return [
    {
      key: "course",
      title: words.table.course,
      width: 320,
      render: (_, row) => (
        <div className="cell-stack">
          <What row={row} language={language} words={words} />
          <p className="soft">{row.company}</p>
          <p>
            <Light light={row.light} text={caseLightText(row, words)} />{" "}
            {row.light === "red" ? words.turns[row.turn] : null}
          </p>
          <HowFar row={row} language={language} words={words} />
          <p>
            <When row={row} language={language} words={words} />
          </p>
        </div>
      ),
    },
  ];
}

/** Whose it is stands with it, so that every column fits beside the side bar. */
function WhatOf(props: CellProps) {
  const { company, demo } = props.row;
  return (
    <>
      <What {...props} />
      <small className="cell-note">
        {company} {demo ? <DemoTag /> : null}
      </small>
    </>
  );
}

function What({ row, language: { say }, words: { table } }: CellProps) {
  const about = row.item === null ? table.companyWide : row.item.name;
  return (
    <>
      <Link
        to={pages.case}
        params={{ id: row.id }}
        className="cell-name"
        aria-label={table.openNamed(say(row.title), row.item?.name ?? row.company)}
      >
        {say(row.title)}
      </Link>
      <small className="cell-note">
        {about}
        {row.item === null || row.item.identifier === null || row.item.identifier === row.item.name
          ? ""
          : ` ${row.item.identifier}`}
      </small>
      {row.authority === null ? null : <small className="cell-note">{say(row.authority.title)}</small>}
    </>
  );
}

function HowFar({ row, language: { say, texts }, words }: CellProps) {
  if (row.closed !== null)
    return (
      <>
        {words.table.closedOn(dayText(row.closed.on, texts), namedText(words.outcomes, row.closed.outcome))}
        {row.closed.custody === null ? null : <small className="cell-note">{say(row.closed.custody.says)}</small>}
      </>
    );
  if (row.stage === null) return words.table.nothing;
  return (
    <>
      {say(row.stage.title)}
      {row.archived ? null : <small className="cell-note">{say(row.stage.next)}</small>}
    </>
  );
}

function When({ row, language: { texts }, words: { table } }: CellProps) {
  return caseDayText(row, texts, table);
}
