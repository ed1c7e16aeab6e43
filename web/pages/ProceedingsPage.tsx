import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import type { ProceedingsReply } from "#contract/proceedings.ts";
import { proceedingQuery, proceedingsQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { useTitle } from "../useTitle.ts";
import { MatrixCard } from "./proceedings/MatrixCard.tsx";
import { ProceedingChoice } from "./proceedings/ProceedingChoice.tsx";
import { ProceedingContent } from "./proceedings/ProceedingContent.tsx";
import "./ProceedingsPage.css";

/** What a proceeding asks for, by the national rule or at one authority, and how much of that anybody knows. */
export function ProceedingsPage() {
  const { texts } = useLanguage();
  useTitle(texts.proceedings.title);
  const query = useQuery(proceedingsQuery());
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.proceedings.title}</h1>
          <p>{texts.proceedings.lead}</p>
        </div>
      </div>
      <Answer query={query}>{(all) => <Chosen all={all} />}</Answer>
    </>
  );
}

function Chosen({ all }: { all: ProceedingsReply }) {
  const { proceeding, authority } = useSearch({ strict: false });
  const id = proceeding ?? all.proceedings[0]?.id;
  if (id === undefined) return null;
  return (
    <>
      <ProceedingChoice all={all} proceeding={id} authority={authority} />
      <One id={id} authority={authority} all={all} />
      <MatrixCard all={all} proceeding={id} authority={authority} />
    </>
  );
}

function One({ id, authority, all }: { id: string; authority: string | undefined; all: ProceedingsReply }) {
  const query = useQuery({ ...proceedingQuery(id, authority), placeholderData: keepPreviousData });
  const own = all.cells.find((cell) => cell.proceeding === id && cell.authority === authority)?.provisions ?? 0;
  return <Answer query={query}>{(reply) => <ProceedingContent reply={reply} own={own} />}</Answer>;
}
