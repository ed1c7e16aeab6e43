import { Input } from "antd";
import { useState } from "react";
import type { DocumentFieldsReply } from "#contract/documents.ts";
import { useLanguage } from "../../language.tsx";
import { readRows, writtenRows } from "./listRows.ts";
import { useDocumentTexts } from "./useDocumentTexts.ts";

type Field = DocumentFieldsReply["fields"][number];
export type FieldValue = NonNullable<Field["value"]>;

type DocumentFieldInputProps = {
  readonly field: Field;
  readonly missing: boolean;
  readonly fill: (value: FieldValue) => void;
};

function sourceOf({ id, from }: Field, texts: ReturnType<typeof useDocumentTexts>): string {
  if (from === "given") return texts.given;
  if (id === "today") return texts.fromCalendar;
  return from === "case" ? texts.fromCase : texts.fromLedger;
}

/** One field. What is typed is taken when the field is left, so that the page does not ask for every letter. */
export function DocumentFieldInput({ field, missing, fill }: DocumentFieldInputProps) {
  const { say } = useLanguage();
  const texts = useDocumentTexts();
  const { value, columns, sort } = field;
  const written = typeof value === "string" ? value : writtenRows(value ?? [], columns);
  const [draft, setDraft] = useState<string | null>(null);
  const name = say(field.title);
  const state = missing ? texts.missing : sourceOf(field, texts);
  const input = {
    "aria-label": name,
    value: draft ?? written,
    onChange: ({ target }: { readonly target: { readonly value: string } }) => setDraft(target.value),
    onBlur: () => {
      if (draft !== null && draft !== written) fill(sort === "list" ? readRows(draft, columns) : draft);
      setDraft(null);
    },
  };
  return (
    <div className={`field${sort === "long" || sort === "list" ? " field-long" : ""}`}>
      <span>
        {name} <span className={missing ? "tag document-missing" : "tag"}>{state}</span>
      </span>
      {sort === "list" ? (
        <span className="soft">
          {texts.listHint}{" "}
          {columns
            .slice(1)
            .map(({ title }) => say(title))
            .join("｜")}
        </span>
      ) : null}
      {sort === "long" || sort === "list" ? (
        <Input.TextArea autoSize={{ minRows: 2 }} {...input} />
      ) : (
        <Input {...input} />
      )}
    </div>
  );
}
