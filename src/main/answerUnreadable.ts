import { STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import { problemResponse } from "#http/problem.ts";

const statusOf: Readonly<Record<string, number>> = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 };

/**
 * Answers bytes that are no request, which never reach the application. An address with characters as they are is
 * what people send by hand: it is told how to write them. Everything else gets the status alone, as from Node itself.
 */
export async function answerUnreadable(error: NodeJS.ErrnoException, socket: Socket): Promise<void> {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy();
    return;
  }
  const response =
    error.code === "HPE_INVALID_URL"
      ? problemResponse({ code: "address-not-encoded", at: null, data: {} })
      : new Response(null, { status: statusOf[error.code ?? ""] ?? 400 });
  const body = await response.text();
  const type = response.headers.get("content-type");
  const lines = [
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ""}`,
    ...(type === null ? [] : [`content-type: ${type}`]),
    `content-length: ${Buffer.byteLength(body)}`,
    "connection: close",
  ];
  socket.end(`${lines.join("\r\n")}\r\n\r\n${body}`);
}
