import { expect, test } from "vitest";
import { sweepText } from "./sweepText.ts";

test("a sweep without a server says that nothing is delivered, and what to do", () => {
  const swept = { armed: 1, spoke: 3, claimed: 3 };
  expect(sweepText({ ...swept, delivering: true }).zh).toContain("由运行中的服务送达");
  expect(sweepText({ ...swept, delivering: false }).zh).toMatch(/没有运行中的服务，还没有送达：请启动服务/);
  expect(sweepText({ ...swept, delivering: false }).en).toMatch(/nothing is delivered yet: start the server/);
});
