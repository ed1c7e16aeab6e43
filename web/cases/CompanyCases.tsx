import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { CasesReply } from "#contract/caseLists.ts";
import { casesQuery } from "../api.ts";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { SideSheet } from "../parts/SideSheet.tsx";
import { CaseRows } from "./CaseRows.tsx";
import { OpeningForm } from "./OpeningForm.tsx";
import { useCasesTexts } from "./useCasesTexts.ts";

/** How many stand here; the board has the rest. */
const shown = 20;

type CompanyCasesProps = { readonly company: string; readonly archived: boolean };

/** The cases of a company: what runs first, what has ended after it, and a way to open another. */
export function CompanyCases({ company, archived }: CompanyCasesProps) {
  const words = useCasesTexts();
  const put = archived ? { archived: "true" as const } : {};
  const running = useQuery(casesQuery({ company, limit: shown, ...put }));
  const ended = useQuery(casesQuery({ company, closed: "true", limit: shown, ...put }));
  const [opening, setOpening] = useState(false);
  return (
    <section className="card" aria-label={words.onCompany.title}>
      <div className="card-head">
        <h2>{words.onCompany.title}</h2>
        {archived ? null : <Button onClick={() => setOpening(true)}>{words.opening.open}</Button>}
      </div>
      <Answer query={running}>
        {(reply) => (
          <>
            {reply.total === 0 ? (
              <p className="soft">{words.onCompany.none}</p>
            ) : (
              <>
                <p className="soft">
                  {archived ? words.onCompany.still(reply.total) : words.onCompany.running(reply.total)}
                </p>
                <CaseRows rows={reply.cases} about />
              </>
            )}
            <Rest reply={reply} company={company} />
          </>
        )}
      </Answer>
      <Answer query={ended}>
        {(reply) =>
          reply.total === 0 ? null : (
            <details>
              <summary>{words.onItem.past(reply.total)}</summary>
              <CaseRows rows={reply.cases} about />
              <Rest reply={reply} company={company} closed="true" />
            </details>
          )
        }
      </Answer>
      <SideSheet title={words.opening.open} open={opening} close={() => setOpening(false)}>
        <OpeningForm company={company} />
      </SideSheet>
    </section>
  );
}

type RestProps = { readonly reply: CasesReply; readonly company: string; readonly closed?: "true" };

function Rest({ reply, company, closed }: RestProps) {
  const words = useCasesTexts().onCompany;
  if (reply.total <= reply.cases.length) return null;
  return (
    <p>
      <Link to={pages.cases} search={{ company, closed }}>
        {words.all(reply.total)}
      </Link>
    </p>
  );
}
