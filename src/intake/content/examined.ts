/** What a file is by its content: the types of `contract/fileType.ts`. */
export type ContentType = "pdf" | "jpeg" | "png" | "tiff" | "ofd" | "docx" | "xlsx" | "txt";

/**
 * Why a file is not kept. `at` is the part of it that is wrong; `found` is what it is instead, as an ending.
 */
export type UnfitContent = {
  readonly kind: "unfit";
  readonly code:
    | "upload-empty"
    | "upload-type"
    | "upload-active"
    | "upload-macro"
    | "upload-embedded"
    | "upload-encrypted"
    | "upload-damaged"
    | "upload-zip-bomb";
  readonly at: string | null;
  readonly found: string;
};

export type Examined = { readonly kind: "fit"; readonly type: ContentType } | UnfitContent;

export function unfit(code: UnfitContent["code"], found: string, at: string | null = null): UnfitContent {
  return { kind: "unfit", code, at, found };
}
