import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import type { DocumentsReply } from "#contract/documents.ts";
import { documentsQuery } from "../documentCalls.ts";
import type { DocumentWish } from "../documentCalls.ts";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { useTitle } from "../useTitle.ts";
import { DocumentChoice } from "./documents/DocumentChoice.tsx";
import { DocumentContents } from "./documents/DocumentContents.tsx";
import type { DocumentChosen } from "./documents/documentChosen.ts";
import { TemplateCard } from "./documents/TemplateCard.tsx";
import { useDocumentTexts } from "./documents/useDocumentTexts.ts";
import "./DocumentsPage.css";

/** Writes documents from the ledger: which one, for what, what is missing, and the file. */
export function DocumentsPage() {
  const texts = useDocumentTexts();
  useTitle(texts.title);
  const query = useQuery(documentsQuery());
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
      </div>
      <p className="document-note" role="note">
        {texts.own}
      </p>
      <Answer query={query}>{(all) => <Chosen all={all} />}</Answer>
    </>
  );
}

function Chosen({ all }: { all: DocumentsReply }) {
  const texts = useDocumentTexts();
  const { document: named, item, case: ofCase } = useSearch({ strict: false });
  const [chosen, setChosen] = useState<DocumentChosen>({
    document: named ?? all.documents[0]?.id ?? "",
    items: item === undefined ? [] : [item],
    company: undefined,
    proceeding: undefined,
    case: ofCase,
  });
  const [further, setFurther] = useState<NonNullable<DocumentWish["further"]>>({});
  const offered = useQuery(documentsQuery(chosen.case)).data?.documents ?? [];
  const document = all.documents.find(({ id }) => id === chosen.document) ?? all.documents[0];
  if (document === undefined) return null;
  const [first] = chosen.items;
  const beside = first === undefined ? { company: chosen.company } : { item: first };
  const about = chosen.case === undefined ? beside : { case: chosen.case };
  const ready = first !== undefined || chosen.company !== undefined || chosen.case !== undefined;
  const wish: DocumentWish = { ...about, proceeding: chosen.proceeding, further };
  return (
    <>
      <DocumentChoice offered={offered} document={document} chosen={chosen} change={setChosen} />
      {chosen.case === undefined ? null : (
        <p className="document-note" role="note">
          {texts.forCase}{" "}
          <Link to={pages.case} params={{ id: chosen.case }}>
            {texts.openCase}
          </Link>
        </p>
      )}
      {ready ? (
        <DocumentContents
          key={document.id}
          document={document}
          wish={wish}
          items={chosen.items}
          fill={(id, value) => setFurther((before) => ({ ...before, [id]: value }))}
        />
      ) : (
        <p className="card">{texts.choose}</p>
      )}
      <TemplateCard key={`template ${document.id}`} document={document} fields={all.fields} />
    </>
  );
}
