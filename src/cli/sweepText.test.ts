import { expect, test } from "vitest";
import { sweepText } from "./sweepText.ts";

const swept = { armed: 1, spoke: 3, claimed: 3, unheard: 0, waiting: 3 };

test("a sweep without a server says what waits, and what to do", () => {
  expect(sweepText({ ...swept, delivering: true }).zh).toContain("由运行中的服务送达");
  expect(sweepText({ ...swept, delivering: false }).zh).toMatch(/等待送达 3 条，这里没有运行中的服务：请启动服务/);
  expect(sweepText({ ...swept, delivering: false }).en).toMatch(/no server runs here: start the server/);
});

test("what only the page shows waits for nothing; what has nobody to tell says so at every sweep", () => {
  const alone = sweepText({ ...swept, waiting: 0, unheard: 3, delivering: false });
  expect(alone.zh).not.toContain("送达");
  expect(alone.zh).toContain("3 项到期的预警没有人可通知");
  expect(sweepText({ ...swept, spoke: 0, claimed: 0, waiting: 0, unheard: 6, delivering: true }).en).toMatch(
    /none has come due\. 6 warnings that are due have nobody to be told/,
  );
});
