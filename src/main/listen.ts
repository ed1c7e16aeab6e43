import type { Server } from "node:http";
import { createAdaptorServer } from "@hono/node-server";

export type Listening = {
  readonly url: string;
  /** Stops taking requests and waits for those under way, at most two seconds. */
  close(): Promise<void>;
};

export class ListenError extends Error {}

const loopback: ReadonlySet<string> = new Set(["127.0.0.1", "::1", "localhost"]);

/** Listens on a loopback address and refuses every other: until there is sign-in, whoever reaches the port is the owner. */
export async function listen(fetch: (request: Request) => Response | Promise<Response>, host: string, port: number): Promise<Listening> {
  if (!loopback.has(host)) {
    throw new ListenError(
      `没有登录功能之前，只能监听本机地址（127.0.0.1、：：1 或 localhost)，不能监听 ${host}。\n` +
        `Until there is sign-in, only a loopback address is listened on (127.0.0.1, ::1 or localhost), not ${host}.`,
    );
  }
  const server = createAdaptorServer({ fetch }) as Server;
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
  return new ListenError(
    `端口 ${port} 已被别的程序占用。请换一个端口（PORT=${port + 1} npm start），或先停掉占用它的程序。\n` +
      `Port ${port} on ${host} is taken by another program. Choose another (PORT=${port + 1} npm start), or stop that program.`,
  );
}

async function closeServer(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const patience = setTimeout(() => server.closeAllConnections(), 2000);
  await closed;
  clearTimeout(patience);
}
