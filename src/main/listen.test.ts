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
