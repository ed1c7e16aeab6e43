import { useQuery } from "@tanstack/react-query";
import { Select } from "antd";
import type { ReactNode } from "react";
import type { DocumentReply } from "#contract/documents.ts";
import { companiesQuery, itemsQuery } from "../../api.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { itemChoiceText } from "../../parts/itemChoiceText.ts";
import type { DocumentChosen } from "./documentChosen.ts";
import { useDocumentTexts } from "./useDocumentTexts.ts";
import "../../parts/Field.css";

type DocumentChoiceProps = {
  /** Of a case those alone that it asks for. */
  readonly offered: readonly DocumentReply[];
  readonly document: DocumentReply;
  readonly chosen: DocumentChosen;
  readonly change: (chosen: DocumentChosen) => void;
};

/** Which document, and for what. Items of other kinds than a document is written from are not offered. */
export function DocumentChoice({ offered: documents, document, chosen, change }: DocumentChoiceProps) {
  const { say, texts: all } = useLanguage();
  const texts = useDocumentTexts();
  const items = useQuery(itemsQuery({})).data?.items ?? [];
  const companies = useQuery(companiesQuery()).data?.companies ?? [];
  const fits = (kind: string) => document.kinds.length === 0 || document.kinds.includes(kind);
  const named = documents.some(({ id }) => id === document.id) ? documents : [document, ...documents];
  const offered = items.filter(({ kind }) => fits(kind));
  return (
    <section className="card" aria-label={texts.document}>
      <div className="document-choice">
        <Field name={texts.document}>
          <Select
            aria-label={texts.document}
            showSearch={{ optionFilterProp: "label" }}
            value={document.id}
            options={named.map(({ id, title }) => ({ value: id, label: say(title) }))}
            onChange={(id: string) =>
              change({
                ...chosen,
                document: id,
                items: chosen.case === undefined ? [] : chosen.items,
                proceeding: undefined,
              })
            }
          />
        </Field>
        <Field name={texts.item}>
          <Select
            aria-label={texts.item}
            mode="multiple"
            maxTagCount="responsive"
            showSearch={{ optionFilterProp: "label" }}
            placeholder={offered.length === 0 ? texts.noFit : texts.itemHint}
            value={[...chosen.items]}
            options={offered.map((one) => ({ value: one.id, label: itemChoiceText(one, all) }))}
            onChange={(ids: string[]) => change({ ...chosen, items: ids, case: undefined })}
          />
        </Field>
        {document.kinds.length > 0 ? null : (
          <Field name={texts.company}>
            <Select
              aria-label={texts.company}
              allowClear
              disabled={chosen.items.length > 0}
              placeholder={texts.companyHint}
              value={chosen.company ?? null}
              options={companies.map(({ id, name }) => ({ value: id, label: name }))}
              onChange={(id: string | null | undefined) =>
                change({ ...chosen, company: id ?? undefined, case: undefined })
              }
            />
          </Field>
        )}
        <ProceedingChoice document={document} chosen={chosen} change={change} />
      </div>
      <p className="soft">
        {say(document.what)} <ConfidenceTag confidence={document.confidence} />
      </p>
    </section>
  );
}

/** For which proceeding, where a document is for several. */
function ProceedingChoice({ document, chosen, change }: Omit<DocumentChoiceProps, "offered">) {
  const { say } = useLanguage();
  const texts = useDocumentTexts();
  // A case has said which one.
  if (document.proceedings.length < 2 || chosen.case !== undefined) return null;
  return (
    <Field name={texts.proceeding}>
      <Select
        aria-label={texts.proceeding}
        allowClear
        placeholder={texts.proceedingHint}
        value={chosen.proceeding ?? null}
        options={document.proceedings.map(({ id, title }) => ({ value: id, label: say(title) }))}
        onChange={(id: string | null | undefined) => change({ ...chosen, proceeding: id ?? undefined })}
      />
    </Field>
  );
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="field">
      <span>{name}</span>
      {children}
    </div>
  );
}
