/** Why a PDF gave no text: `no-text` has pages and no layer of text, as a scan has none. */
export type NoPdfText = "no-text" | "encrypted" | "damaged" | "too-large" | "too-long" | "busy";

export type PdfTextAnswer =
  /** The text of each page that was read, in order; `pages` counts all that there are. */
  | { readonly kind: "text"; readonly texts: readonly string[]; readonly pages: number }
  | { readonly kind: "none"; readonly why: NoPdfText };

/** Reads the layer of text of a PDF, away from the thread that answers requests and for no longer than it may take. */
export interface PdfTextReader {
  read(bytes: Uint8Array): Promise<PdfTextAnswer>;
}
