import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { CaseRow } from "#contract/cases.ts";
import { casesQuery, coursesQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { CaseRows } from "./CaseRows.tsx";
import { useCasesTexts } from "./useCasesTexts.ts";
import { useOpening } from "./useOpening.ts";
import "./cases.css";

/** The cases of an item, those that run first, and what else can be started about it. */
export function ItemCases({ itemId, kind }: { itemId: string; kind: string }) {
  const texts = useCasesTexts();
  // Of an archived company too: its cases stand still, and are not gone.
  const of = { item: itemId, archived: "true", limit: 500 } as const;
  const running = useQuery(casesQuery(of)).data;
  const ended = useQuery(casesQuery({ ...of, closed: "true" })).data;
  if (running === undefined || ended === undefined)
    return (
      <section className="card" aria-label={texts.onItem.title} aria-busy="true">
        <h2>{texts.onItem.title}</h2>
        <p className="soft">{texts.onItem.loading}</p>
      </section>
    );
  return (
    <section className="card" aria-label={texts.onItem.title}>
      <div className="card-head">
        <h2>{texts.onItem.title}</h2>
      </div>
      {running.cases.length === 0 ? <p className="soft">{texts.onItem.none}</p> : <CaseRows rows={running.cases} />}
      <Handle itemId={itemId} kind={kind} running={running.cases} />
      {ended.cases.length === 0 ? null : (
        <details>
          <summary>{texts.onItem.past(ended.cases.length)}</summary>
          <CaseRows rows={ended.cases} />
        </details>
      )}
    </section>
  );
}

type HandleProps = { readonly itemId: string; readonly kind: string; readonly running: readonly CaseRow[] };

/** One button for every course about this kind of item; it leads to the case that runs already. */
function Handle({ itemId, kind, running }: HandleProps) {
  const { say } = useLanguage();
  const words = useCasesTexts().opening;
  const courses = (useQuery(coursesQuery()).data?.courses ?? []).filter(({ kinds }) => kinds.includes(kind));
  const opening = useOpening();
  return (
    <div className="case-handle no-print">
      {courses.map(({ id, title, about }) => {
        const name = say(title);
        const runs = running.some(({ course }) => course === id);
        return (
          <Button
            key={id}
            title={say(about)}
            loading={opening.isPending && opening.variables.course === id}
            onClick={() => opening.mutate({ course: id, item: itemId })}
          >
            {runs ? words.go(name) : words.handle(name)}
          </Button>
        );
      })}
      {courses.length === 0 ? null : <small className="soft">{words.note}</small>}
      {opening.error === null ? null : <TroubleNote error={opening.error} />}
    </div>
  );
}
