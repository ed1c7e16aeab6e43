import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { DocumentFieldsReply, DocumentsReply, makeDocument, makeDocuments } from "#contract/documents.ts";
import { ledgerKey } from "./api.ts";
import { fileNameIn } from "./download.ts";
import { operationAddress, withQuery } from "./links.ts";
import { Unreachable, troubleOf } from "./trouble.ts";

export type DocumentWish = Omit<z.input<typeof makeDocument.body>, "format">;

async function call(address: string, options: RequestInit = {}): Promise<Response> {
  const response = await fetch(address, options).catch((cause: unknown) => {
    throw options.signal?.aborted === true ? cause : new Unreachable(0);
  });
  if (!response.ok) throw troubleOf(response.status, await response.text());
  return response;
}

function sent(body: object, signal?: AbortSignal): RequestInit {
  const request = { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
  return signal === undefined ? request : { ...request, signal };
}

/** Every document; of a case those that its answers ask for, which follow what is said in it. */
export const documentsQuery = (ofCase?: string) =>
  queryOptions({
    queryKey: [ledgerKey, "documents", ofCase],
    queryFn: async ({ signal }) =>
      (await (
        await call(withQuery(operationAddress.listDocuments(), { case: ofCase }), { signal })
      ).json()) as DocumentsReply,
  });

export const documentFieldsQuery = (id: string, wish: DocumentWish) =>
  queryOptions({
    queryKey: ["documents", id, wish],
    queryFn: async ({ signal }) =>
      (await (await call(operationAddress.showDocument(id), sent(wish, signal))).json()) as DocumentFieldsReply,
  });

export async function documentFile(id: string, wish: DocumentWish, format: "docx" | "pdf"): Promise<File> {
  return fileOf(await call(operationAddress.makeDocument(id), sent({ ...wish, format })));
}

export async function documentBatch(wish: z.input<typeof makeDocuments.body>): Promise<File> {
  return fileOf(await call(operationAddress.makeDocuments(), sent(wish)));
}

export async function templateFile(document: string, authority: string | undefined): Promise<File> {
  return fileOf(await call(withQuery(operationAddress.readTemplate(document), { authority })));
}

export async function uploadTemplate(document: string, authority: string | undefined, file: File): Promise<void> {
  await call(withQuery(operationAddress.saveTemplate(document), { authority }), { method: "POST", body: file });
}

export async function takeTemplateAway(document: string, authority: string | undefined): Promise<void> {
  await call(withQuery(operationAddress.restoreTemplate(document), { authority }), { method: "POST" });
}

async function fileOf(response: Response): Promise<File> {
  const name = fileNameIn(response.headers.get("content-disposition")) ?? "document";
  const blob = await response.blob();
  return new File([blob], name, { type: blob.type });
}

export function saveFile(file: File): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = file.name;
  link.click();
  URL.revokeObjectURL(link.href);
}
