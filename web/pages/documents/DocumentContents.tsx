import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useEffect, useState } from "react";
import { batchTallyOf } from "#contract/batchTally.ts";
import type { BatchTally } from "#contract/batchTally.ts";
import type { DocumentFieldsReply, DocumentReply } from "#contract/documents.ts";
import { documentBatch, documentFieldsQuery, documentFile, saveFile } from "../../documentCalls.ts";
import type { DocumentWish } from "../../documentCalls.ts";
import { Answer } from "../../parts/Answer.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { DocumentFieldInput } from "./DocumentFieldInput.tsx";
import type { FieldValue } from "./DocumentFieldInput.tsx";
import { useDocumentTexts } from "./useDocumentTexts.ts";

type DocumentContentsProps = {
  readonly document: DocumentReply;
  readonly wish: DocumentWish;
  readonly items: readonly string[];
  readonly fill: (id: string, value: FieldValue) => void;
};

/** What the document will say, field by field, and the ways to have it. */
export function DocumentContents(props: DocumentContentsProps) {
  const query = useQuery({ ...documentFieldsQuery(props.document.id, props.wish), placeholderData: keepPreviousData });
  return <Answer query={query}>{(reply) => <Contents {...props} reply={reply} />}</Answer>;
}

function Contents({ document, wish, items, fill, reply }: DocumentContentsProps & { reply: DocumentFieldsReply }) {
  const texts = useDocumentTexts();
  const about = `${wish.item ?? ""} ${wish.company ?? ""} ${wish.proceeding ?? ""} ${wish.case ?? ""}`;
  return (
    <section className="card" aria-label={texts.fields}>
      <div className="card-head">
        <h2>
          {texts.fields} · {reply.company}
        </h2>
        <small>{reply.missing.length === 0 ? texts.complete : texts.toFill(reply.missing.length)}</small>
      </div>
      {items.length > 1 ? <p role="note">{texts.batchNote}</p> : null}
      <div className="document-fields">
        {reply.fields.map((field) => (
          <DocumentFieldInput
            key={`${about} ${field.id}`}
            field={field}
            missing={reply.missing.includes(field.id)}
            fill={(value) => fill(field.id, value)}
          />
        ))}
      </div>
      <Files document={document} wish={wish} items={items} />
    </section>
  );
}

/** Downloads and the preview; a preview of other contents is taken away. */
function Files({ document, wish, items }: Omit<DocumentContentsProps, "fill">) {
  const texts = useDocumentTexts();
  const [busy, setBusy] = useState<string | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  const [printed, setPrinted] = useState<{ readonly url: string; readonly of: string } | null>(null);
  const [tally, setTally] = useState<BatchTally | "cut-off" | null>(null);
  const several = items.length > 1;
  const contents = JSON.stringify(wish);
  useEffect(() => (printed === null ? undefined : () => URL.revokeObjectURL(printed.url)), [printed]);
  const preview = printed?.of === contents ? printed.url : null;
  const run = async (name: string, work: () => Promise<void>) => {
    setBusy(name);
    setTrouble(null);
    setTally(null);
    await work().catch(setTrouble);
    setBusy(null);
  };
  const show = async () => {
    const file = await documentFile(document.id, wish, "pdf");
    setPrinted({ url: URL.createObjectURL(file), of: contents });
  };
  const save = async (format: "docx" | "pdf") => saveFile(await documentFile(document.id, wish, format));
  const batch = async () => {
    const { further, proceeding } = wish;
    const about = { documents: [document.id], items: [...items], proceeding };
    const archive = await documentBatch({ ...about, format: "docx", further });
    setTally(batchTallyOf(new Uint8Array(await archive.arrayBuffer())) ?? "cut-off");
    saveFile(archive);
  };
  return (
    <>
      <div className="document-buttons">
        {several ? (
          <Button type="primary" loading={busy === "batch"} onClick={() => void run("batch", batch)}>
            {texts.batch(items.length)}
          </Button>
        ) : null}
        <Button
          type={several ? "default" : "primary"}
          loading={busy === "docx"}
          onClick={() => void run("docx", () => save("docx"))}
        >
          {several ? texts.docxFirst : texts.docx}
        </Button>
        <Button loading={busy === "pdf"} onClick={() => void run("pdf", () => save("pdf"))}>
          {several ? texts.pdfFirst : texts.pdf}
        </Button>
        <Button loading={busy === "preview"} onClick={() => void run("preview", show)}>
          {several ? texts.previewFirst : texts.preview}
        </Button>
      </div>
      {trouble === null ? null : <TroubleNote error={trouble} />}
      {tally === null ? null : <output>{tally === "cut-off" ? texts.cutOff : texts.tally(tally)}</output>}
      {preview === null ? null : (
        <object className="document-preview" aria-label={texts.previewOf} type="application/pdf" data={preview} />
      )}
    </>
  );
}
