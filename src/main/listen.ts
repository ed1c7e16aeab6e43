import type { Server } from "node:http";
import type { Socket } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import { answerUnreadable } from "./answerUnreadable.ts";
import { listenText } from "./listenText.ts";

export type Listening = {
  readonly url: string;
  /** Stops taking requests and waits for those under way, at most two seconds. */
  close(): Promise<void>;
};

export class ListenError extends Error {}

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/** Until there is sign-in, whoever reaches the port is the owner: only loopback addresses are listened on. */
export function requireLoopback(host: string): void {
  if (!loopback.has(host)) throw new ListenError(listenText.notLoopback(host));
}

/** Listens on a loopback address; throws a ListenError for every other, and for a port that is taken. */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  host: string,
  port: number,
): Promise<Listening> {
  requireLoopback(host);
  const server = createAdaptorServer({ fetch }) as Server;
  server.on("clientError", (error, socket) => void answerUnreadable(error, socket as Socket));
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explained(error, host, port)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === "object" && address !== null ? address.port : port;
  return { url: `http://${host === "::1" ? "[::1]" : host}:${bound}`, close: () => closeServer(server) };
}

function explained(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code !== "EADDRINUSE") return error;
  return new ListenError(listenText.taken(host, port));
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 2000);
  await closed;
  clearTimeout(patience);
}
