import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { CaseReply } from "#contract/cases.ts";
import type { DocumentReply } from "#contract/documents.ts";
import { markedDayText } from "../../dayText.ts";
import { documentsQuery } from "../../documentCalls.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { CasePanel } from "./CasePanel.tsx";
import { PaperRow } from "./PaperRow.tsx";
import { paperState } from "./paperState.ts";
import { useCaseTexts } from "./useCaseTexts.ts";
import { isRunning, openRound } from "./whyNot.ts";

/** The papers as a checklist: the needed ones first, what only other sources name is folded below, then what nobody asks for. */
export function PapersPanel({ one }: { one: CaseReply }) {
  const { texts } = useLanguage();
  const words = useCaseTexts().papers;
  const documents = useQuery(documentsQuery(one.id)).data?.documents ?? [];
  if (one.papers.length + one.beside.length === 0) return null;
  const needed = one.papers.filter((paper) => paper.needed || paper.kept.length > 0);
  const isElsewhere = one.submitted === null && one.forks.some(({ does }) => does === "instead");
  const others = isElsewhere ? [] : one.papers.filter((paper) => !needed.includes(paper));
  const ready = needed.filter((paper) => ["ready", "waived"].includes(paperState(paper))).length;
  const kind = one.stages.find(({ state }) => state === "current")?.kind;
  // Where nothing is handed in, the papers are wanted until the end.
  const handsIn = one.stages.some((stage) => stage.kind === "submit");
  const isNow = isRunning(one) && (!handsIn || kind === "prepare" || kind === "submit" || openRound(one) !== null);
  const rows = (papers: CaseReply["papers"], isAsked = true) => (
    <ul className="case-papers">
      {papers.map((paper) => (
        <PaperRow
          key={paper.material}
          one={one}
          paper={paper}
          isAsked={isAsked}
          document={documents.find(({ material }) => material === paper.material)}
        />
      ))}
    </ul>
  );
  return (
    <CasePanel place="papers" title={words.title} note={words.lead(ready, needed.length)} isNow={isNow}>
      {handsIn ? (
        <p className="soft">
          {one.submitted === null
            ? words.review(markedDayText(one.review, one.reviewProvisional, texts))
            : words.frozen}
        </p>
      ) : null}
      {rows(needed)}
      <DocumentLinks one={one} documents={documents.filter((document) => isBeside(document, one))} />
      {others.length === 0 ? null : (
        <details>
          <summary>{words.others(others.length)}</summary>
          {rows(others)}
        </details>
      )}
      <Beside title={words.added} note={words.addedNote} papers={one.beside.filter((paper) => paper.goesAlong)}>
        {(papers) => rows(papers, false)}
      </Beside>
      <Beside title={words.kept} note={words.keptNote} papers={one.beside.filter((paper) => !paper.goesAlong)}>
        {(papers) => rows(papers, false)}
      </Beside>
    </CasePanel>
  );
}

/** What no list asks for: what goes along all the same, and what stays with us. */
function Beside({ title, note, papers, children }: BesideProps) {
  return papers.length === 0 ? null : (
    <section aria-label={title}>
      <h3>{title}</h3>
      <p className="soft">{note}</p>
      {children(papers)}
    </section>
  );
}

type BesideProps = {
  title: string;
  note: string;
  papers: CaseReply["papers"];
  children: (papers: CaseReply["papers"]) => ReactNode;
};

/** A document of the case that is no paper of its list: the cover list, an authorisation, what a step asks for. */
function isBeside(document: DocumentReply, { papers }: CaseReply): boolean {
  return papers.every(({ material }) => material !== document.material);
}

function DocumentLinks({ one, documents }: { one: CaseReply; documents: readonly DocumentReply[] }) {
  const { say } = useLanguage();
  const words = useCaseTexts().papers;
  if (documents.length === 0 || !isRunning(one)) return null;
  return (
    <p className="case-documents no-print">
      <span className="soft">{words.beside}</span>
      {documents.map(({ id, title }) => (
        <Link
          key={id}
          className="action case-small"
          to={pages.documents}
          search={{ document: id, case: one.id, ...(one.item === null ? {} : { item: one.item.id }) }}
          aria-label={words.makeNamed(say(title))}
        >
          {say(title)}
        </Link>
      ))}
    </p>
  );
}
