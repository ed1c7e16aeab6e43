import { Link } from "@tanstack/react-router";
import type { CaseRow } from "#contract/cases.ts";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { Light } from "../parts/Light.tsx";
import { caseDayText } from "./caseDayText.ts";
import { caseLightText } from "./caseLightText.ts";
import "./cases.css";
import { namedText } from "./namedText.ts";
import { useCasesTexts } from "./useCasesTexts.ts";

type CaseRowsProps = {
  readonly rows: readonly CaseRow[];
  /** Whether it is said what each is about; on the page of an item everybody knows. */
  readonly about?: boolean;
};

/** Cases one below the other: what for, the light, how far, and the next day. */
export function CaseRows({ rows, about = false }: CaseRowsProps) {
  return (
    <ul className="case-rows">
      {rows.map((row) => (
        <Row key={row.id} row={row} about={about} />
      ))}
    </ul>
  );
}

function Row({ row, about }: { row: CaseRow; about: boolean }) {
  const { texts, say } = useLanguage();
  const words = useCasesTexts();
  const { table } = words;
  const item = row.item?.name ?? null;
  return (
    <li>
      <p>
        <Link
          to={pages.case}
          params={{ id: row.id }}
          aria-label={about ? table.openNamed(say(row.title), item ?? row.company) : undefined}
        >
          {say(row.title)}
        </Link>{" "}
        <Light light={row.light} text={caseLightText(row, words)} />
      </p>
      {about ? <p>{aboutText(row) ?? table.companyWide}</p> : null}
      {row.closed === null ? (
        <p className="soft">
          {row.stage === null ? table.nothing : say(row.stage.title)}
          {" · "}
          {caseDayText(row, texts, table)}
          {about ? ` · ${table.ownedBy(row.owner)}` : null}
        </p>
      ) : (
        <p className="soft">
          {table.closedOn(dayText(row.closed.on, texts), namedText(words.outcomes, row.closed.outcome))}
        </p>
      )}
    </li>
  );
}

/** Name and number of the item, the number once where it is the name. */
function aboutText({ item }: CaseRow): string | null {
  if (item === null) return null;
  const { name, identifier } = item;
  return identifier === null || identifier === name ? name : `${name} ${identifier}`;
}
