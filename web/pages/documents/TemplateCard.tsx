import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button, Select, Upload } from "antd";
import { useState } from "react";
import type { DocumentReply, DocumentsReply } from "#contract/documents.ts";
import { proceedingsQuery } from "../../api.ts";
import { saveFile, takeTemplateAway, templateFile, uploadTemplate } from "../../documentCalls.ts";
import { useLanguage } from "../../language.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { useDocumentTexts } from "./useDocumentTexts.ts";

type TemplateCardProps = { readonly document: DocumentReply; readonly fields: DocumentsReply["fields"] };

/** The template as a file: to take, to put one's own in its place, and to go back. */
export function TemplateCard({ document, fields }: TemplateCardProps) {
  const { say } = useLanguage();
  const texts = useDocumentTexts();
  const client = useQueryClient();
  const authorities = useQuery(proceedingsQuery()).data?.authorities ?? [];
  const [authority, setAuthority] = useState<string | undefined>(undefined);
  const [said, setSaid] = useState<{ readonly done?: string; readonly trouble?: unknown }>({});
  const run = async (work: () => Promise<void>, done?: string) => {
    setSaid({});
    try {
      await work();
      setSaid(done === undefined ? {} : { done });
      await client.invalidateQueries({ queryKey: ["documents"] });
    } catch (trouble) {
      setSaid({ trouble });
    }
  };
  const download = async () => saveFile(await templateFile(document.id, authority));
  return (
    <section className="card" aria-label={texts.template}>
      <div className="card-head">
        <h2>{texts.template}</h2>
      </div>
      <p className="soft">{texts.templateHelp}</p>
      <div className="document-template">
        <div className="field">
          <span>{texts.authority}</span>
          <Select
            aria-label={texts.authority}
            allowClear
            showSearch={{ optionFilterProp: "label" }}
            placeholder={texts.authorityHint}
            value={authority ?? null}
            options={authorities.map(({ id, title }) => ({ value: id, label: say(title) }))}
            onChange={(id: string | null | undefined) => setAuthority(id ?? undefined)}
          />
        </div>
      </div>
      <div className="document-buttons">
        <Button onClick={() => void run(download)}>{texts.download}</Button>
        <Upload
          accept=".docx"
          showUploadList={false}
          beforeUpload={(file) => {
            void run(() => uploadTemplate(document.id, authority, file), texts.saved);
            return false;
          }}
        >
          <Button>{texts.upload}</Button>
        </Upload>
        <Button onClick={() => void run(() => takeTemplateAway(document.id, authority), texts.restored)}>
          {texts.restore}
        </Button>
      </div>
      <output>{said.done ?? ""}</output>
      {said.trouble === undefined ? null : <TroubleNote error={said.trouble} />}
      <FieldNames fields={fields} />
    </section>
  );
}

/** The names that templates may use, lists with their columns. */
function FieldNames({ fields }: Pick<TemplateCardProps, "fields">) {
  const { say } = useLanguage();
  const texts = useDocumentTexts();
  return (
    <details>
      <summary>{texts.allFields}</summary>
      <ul className="document-names">
        {fields.map(({ id, name, title, columns }) => (
          <li key={id}>
            <code>
              {columns.length === 0
                ? `{${name}}`
                : `{#${name}}${columns.map((column) => `{${column.name}}`).join("")}{/${name}}`}
            </code>{" "}
            {say(title) === name ? null : say(title)}
          </li>
        ))}
      </ul>
    </details>
  );
}
