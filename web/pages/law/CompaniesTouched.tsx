import { Link } from "@tanstack/react-router";
import type { TouchedCompanies } from "#contract/lawPages.ts";
import { dayText } from "../../dayText.ts";
import { ExplainLink } from "../../explain/ExplainLink.tsx";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { DemoTag } from "../../parts/DemoTag.tsx";
import { Light } from "../../parts/Light.tsx";
import { MoreList } from "./MoreList.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";

/** Which companies have a date that hangs on it, the most pressing first, each with that date. */
export function CompaniesTouched({ companies }: { companies: TouchedCompanies }) {
  const { page: words } = useLawPageTexts();
  const { total, duties, list } = companies;
  return (
    <section className="card" aria-label={words.companies}>
      <div className="card-head">
        <h2>{words.companies}</h2>
        {total === 0 ? null : <small>{words.companiesNote(total, duties)}</small>}
      </div>
      {total === 0 ? (
        <p className="soft">{words.companiesNone}</p>
      ) : (
        <MoreList limit={8} more={words.showAll}>
          {list.map((one) => (
            <Company key={one.id} company={one} />
          ))}
        </MoreList>
      )}
      {total > list.length ? <p className="soft">{words.companiesMore(list.length)}</p> : null}
    </section>
  );
}

function Company({ company: { id, name, demo, duties, next } }: { company: TouchedCompanies["list"][number] }) {
  const { texts, say } = useLanguage();
  const { page: words } = useLawPageTexts();
  return (
    <li>
      <p>
        <Link to={pages.due} search={(before) => ({ ...before, company: id })}>
          {name}
        </Link>{" "}
        {demo ? <DemoTag /> : null} <span className="soft">{words.duties(duties)}</span>
      </p>
      <p>
        <Light light={next.light} text={texts.light[next.light]} />{" "}
        {texts.due.lastDayToAct(dayText(next.lastDayToAct, texts))}{" "}
        <ExplainLink id={next.id} of={`${next.item} ${say(next.what)}`} />
      </p>
      <p className="soft">
        {next.item} · {say(next.what)}
      </p>
    </li>
  );
}
