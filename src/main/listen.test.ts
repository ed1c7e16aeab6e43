import { connect } from "node:net";
import { expect, test } from "vitest";
import { listen, ListenError, requireLoopback } from "./listen.ts";

const answer = (): Response => new Response("here");

test("only loopback addresses are listened on", async () => {
  for (const host of ["0.0.0.0", "::", "192.168.1.2", "example.com", ""]) {
    expect(() => requireLoopback(host), host).toThrow(ListenError);
    await expect(listen(answer, host, 0), host).rejects.toThrow(/127\.0\.0\.1/);
  }
});

test("a port of the system's choice is named, and closing gives it back", async () => {
  const listening = await listen(answer, "127.0.0.1", 0);
  expect(await (await fetch(listening.url)).text()).toBe("here");
  await listening.close();
  await expect(fetch(listening.url)).rejects.toThrow(/fetch failed/);
});

test("a port that is taken is a sentence with the next step", async () => {
  const first = await listen(answer, "127.0.0.1", 0);
  const port = Number(new URL(first.url).port);
  await expect(listen(answer, "127.0.0.1", port)).rejects.toThrow(new RegExp(`PORT=${port + 1} npm start`));
  await first.close();
});

/** What comes back for bytes as they are: clients of HTTP would encode them. */
function answerTo(port: number, bytes: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
    let said = "";
    socket.on("data", (part) => (said += part.toString()));
    socket.on("end", () => resolve(said));
    socket.on("error", reject);
  });
}

test("an address with characters as they are is told how to write them; other noise gets its status", async () => {
  const listening = await listen(answer, "127.0.0.1", 0);
  const port = Number(new URL(listening.url).port);
  const said = await answerTo(port, "GET /api/v1/due?company=云桥 HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
  const [head = "", body = ""] = said.split("\r\n\r\n");
  expect(head).toMatch(/^HTTP\/1\.1 400 Bad Request\r\ncontent-type: application\/problem\+json/);
  expect(JSON.parse(body)).toMatchObject({ status: 400, code: "address-not-encoded" });
  expect(await answerTo(port, "noise\r\n\r\n")).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  const long = `GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nx: ${"x".repeat(20_000)}\r\n\r\n`;
  expect(await answerTo(port, long)).toMatch(/^HTTP\/1\.1 431 /);
  await listening.close();
});
