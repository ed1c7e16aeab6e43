import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { CasesReply } from "#contract/caseLists.ts";
import { defaultPageSize, lights } from "../address.ts";
import type { CasesAddress } from "../address.ts";
import { casesQuery } from "../api.ts";
import { OpeningForm } from "../cases/OpeningForm.tsx";
import { useCasesTexts } from "../cases/useCasesTexts.ts";
import { Answer } from "../parts/Answer.tsx";
import { Light } from "../parts/Light.tsx";
import { SideSheet } from "../parts/SideSheet.tsx";
import { useTitle } from "../useTitle.ts";
import { CaseFilters } from "./cases/CaseFilters.tsx";
import { CaseTable } from "./cases/CaseTable.tsx";
import "./CasesPage.css";

/** 办件: every case of every company, those that wait for us first; what it shows stands in the address. */
export function CasesPage() {
  const words = useCasesTexts();
  const { company, course, owner, turn, closed, page = 1 } = useSearch({ from: "/cases" });
  const navigate = useNavigate({ from: "/cases" });
  const search = { company, course, owner, turn, closed, page };
  const asked = { company, course, owner, turn, closed, from: (page - 1) * defaultPageSize, limit: defaultPageSize };
  const cases = useQuery({ ...casesQuery(asked), placeholderData: keepPreviousData });
  const [opening, setOpening] = useState(false);
  useTitle(words.title);
  const change = (changed: CasesAddress & { company?: string | undefined }) =>
    void navigate({ search: (before) => ({ ...before, ...changed }), resetScroll: false });
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.title}</h1>
          <p>{words.lead}</p>
        </div>
        <Button type="primary" onClick={() => setOpening(true)}>
          {words.opening.open}
        </Button>
      </div>
      <CaseFilters search={search} change={change} />
      <Answer query={cases}>
        {(reply) => (
          <section className="card cases-card" aria-label={words.table.title}>
            <Counts reply={reply} closed={closed !== undefined} />
            <CaseTable reply={reply} search={search} loading={cases.isPlaceholderData} change={change} />
          </section>
        )}
      </Answer>
      <SideSheet title={words.opening.open} open={opening} close={() => setOpening(false)}>
        <OpeningForm company={company} />
      </SideSheet>
    </>
  );
}

function Counts({ reply, closed }: { reply: CasesReply; closed: boolean }) {
  const words = useCasesTexts();
  return (
    <div className="card-head">
      <h2>{words.headline(reply.total, !closed)}</h2>
      <p className="case-counts">
        {lights
          .filter((light) => reply.counts[light] > 0)
          .map((light) => (
            <Light
              key={light}
              light={light}
              text={`${closed ? words.ended : words.lights[light]} ${reply.counts[light]}`}
            />
          ))}
        {reply.archived === 0 ? null : <Light light="grey" text={`${words.archived} ${reply.archived}`} />}
      </p>
    </div>
  );
}
