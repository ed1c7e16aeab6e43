import { Link } from "@tanstack/react-router";
import type { CompaniesReply } from "#contract/companies.ts";
import { lights } from "../../address.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { Light } from "../../parts/Light.tsx";

/** The whole ledger by light; each line leads to those items. Doubles as the legend. */
export function CountsCard({ companies }: { companies: CompaniesReply["companies"] }) {
  const { texts } = useLanguage();
  const countOf = (light: (typeof lights)[number]) => companies.reduce((sum, { counts }) => sum + counts[light], 0);
  return (
    <section className="card" aria-label={texts.due.counts}>
      <div className="card-head">
        <h2>{texts.due.counts}</h2>
      </div>
      <ul className="counts">
        {lights.map((light) => (
          <li key={light}>
            <Light light={light} text={texts.light[light]} />
            <Link to={pages.ledger} search={{ light }}>
              {texts.due.count(countOf(light))}
              <span className="unseen"> {texts.light[light]}</span>
            </Link>
          </li>
        ))}
      </ul>
      <p className="soft counts-note">{texts.due.countsNote}</p>
    </section>
  );
}
