import { Link } from "@tanstack/react-router";
import type { CompaniesReply } from "#contract/companies.ts";
import { useLanguage } from "../../language.tsx";
import { DemoTag } from "../../parts/DemoTag.tsx";
import { Light } from "../../parts/Light.tsx";

const most = 12;

/** For an agency: whose papers press most. The filter on top reaches all of them. */
export function CompaniesCard({ companies }: { companies: CompaniesReply["companies"] }) {
  const { texts } = useLanguage();
  const pressing = companies.toSorted((a, b) => b.counts.red - a.counts.red || b.counts.yellow - a.counts.yellow);
  return (
    <section className="card" aria-label={texts.due.companies}>
      <div className="card-head">
        <h2>
          {texts.due.companies} <span className="soft">{companies.length}</span>
        </h2>
      </div>
      <ul>
        {pressing.slice(0, most).map((company) => (
          <li key={company.id} className="question-row">
            <div>
              <Link to="." search={(before) => ({ ...before, company: company.id })}>
                {company.name}
              </Link>{" "}
              {company.demo ? <DemoTag /> : null}
              <small>{texts.due.itemsOf(company.items)}</small>
            </div>
            {company.counts.red > 0 ? <Light light="red" text={texts.due.companyRed(company.counts.red)} /> : null}
          </li>
        ))}
      </ul>
    </section>
  );
}
