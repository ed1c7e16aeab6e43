import type { Context } from "hono";
import type { FileContent } from "#service/getFile.ts";

/**
 * Nothing in a file is to run, whatever it is: it is saved, or shown in a sandbox that may fetch nothing, and its type is
 * the one that was found when it was kept.
 */
export async function contentResponse(
  { file, mediaType, content }: FileContent,
  preview: boolean,
  context: Context,
): Promise<Response> {
  const headers = {
    etag: `"${file.hash}"`,
    "cache-control": "private, no-cache",
    "content-security-policy": preview ? previewPolicy : "sandbox; default-src 'none'; frame-ancestors 'none'",
    "cross-origin-resource-policy": "same-origin",
    "x-content-type-options": "nosniff",
    ...(preview ? { "x-frame-options": "SAMEORIGIN" } : {}),
  };
  if (context.req.header("if-none-match") === headers.etag) {
    // What holds the bytes ready lets go of them once somebody has begun to read.
    for await (const _ of content) break;
    return new Response(null, { status: 304, headers });
  }
  return new Response(ReadableStream.from(content), {
    headers: {
      ...headers,
      "content-type": mediaType,
      "content-length": String(file.bytes),
      "content-disposition": dispositionOf(preview ? "inline" : "attachment", file.saveAs),
    },
  });
}

/** It is the reply, not the frame, that says sandbox: Chromium shows a PDF under this one, and none in a frame that has it. */
const previewPolicy =
  "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'self'";

/** RFC 6266 with RFC 5987: the name as it is for those who read it, and letters alone for those who do not. */
export function dispositionOf(how: "inline" | "attachment", name: string): string {
  const plain = name.replaceAll(/[^\w.-]/g, "_");
  const encoded = encodeURIComponent(name).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${how}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}
