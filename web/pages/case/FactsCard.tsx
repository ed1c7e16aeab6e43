import { Link } from "@tanstack/react-router";
import type { CaseReply } from "#contract/cases.ts";
import { useCasesTexts } from "../../cases/useCasesTexts.ts";
import { dayText } from "../../dayText.ts";
import { caseDayId } from "../../explain/caseDay.ts";
import { ExplainLink } from "../../explain/ExplainLink.tsx";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { useCaseTexts } from "./useCaseTexts.ts";

/** Whose case it is, about what, before whom, and by which law. */
export function FactsCard({ one }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const board = useCasesTexts();
  const words = useCaseTexts().side;
  const { item, authority, law, daysSinceNoticed: days } = one;
  const brought = authority === null ? (one.otherSide?.name ?? null) : say(authority.title);
  const lawText = law.current ? words.lawCurrent : law.readable ? words.lawOld : words.lawUnreadable;
  return (
    <section className="card" aria-label={words.facts}>
      <div className="card-head">
        <h2>{words.facts}</h2>
      </div>
      <p className="soft">{say(one.about)}</p>
      <dl className="case-facts">
        <Fact name={words.company}>
          <Link to={pages.company} params={{ id: one.companyId }}>
            {one.company}
          </Link>
        </Fact>
        {item === null ? null : (
          <Fact name={words.item}>
            <Link to={pages.item} params={{ id: item.id }}>
              {item.name}
            </Link>{" "}
            {item.identifier === null || item.identifier === item.name ? null : (
              <span className="soft">{item.identifier}</span>
            )}
          </Fact>
        )}
        <Fact name={words.authority}>
          {brought === null ? <span className="soft">{words.noAuthority}</span> : brought}
        </Fact>
        <Fact name={words.owner}>
          {one.owner ?? <span className="nobody">{board.table.nobody}</span>}
          {one.ownerNotice === null ? null : (
            <small className="cell-note" role="note">
              {say(one.ownerNotice)} <Link to={pages.people}>{texts.nav.people}</Link>
            </small>
          )}
        </Fact>
        <Fact name={words.opened}>{dayText(one.openedOn, texts)}</Fact>
        {days === null ? null : (
          <Fact name={words.since}>
            {board.table.days(days)} <ExplainLink id={caseDayId({ id: one.id, what: "noticed" })} of={words.since} />
          </Fact>
        )}
        <Fact name={words.law}>
          {lawText} <code title={law.hash}>{law.hash.slice(0, 8)}</code>
        </Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: React.ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
