import { describe, expect, it } from "vitest";
import { longFileProblems, longFunctions } from "./sizes.ts";

function lines(count: number): string {
  return "1;\n".repeat(count);
}

describe("longFileProblems", () => {
  const path = "src/law/parseLaw.ts";

  it("allows 300 lines and not one more", () => {
    expect(longFileProblems([{ path, text: lines(300) }], {})).toEqual([]);
    expect(longFileProblems([{ path, text: lines(301) }], {})).toEqual([expect.stringContaining("301 lines")]);
  });

  it("lets a long file neither grow nor keep a number that is too high", () => {
    const ratchet = { [path]: { lines: 310, why: "one table" } };
    expect(longFileProblems([{ path, text: lines(310) }], ratchet)).toEqual([]);
    expect(longFileProblems([{ path, text: lines(311) }], ratchet)).toEqual([
      expect.stringContaining("grown from 310 to 311"),
    ]);
    expect(longFileProblems([{ path, text: lines(305) }], ratchet)).toEqual([expect.stringContaining("to 305")]);
    expect(longFileProblems([], ratchet)).toEqual([expect.stringContaining("is gone")]);
  });
});

describe("longFunctions", () => {
  const body = (count: number) => `const read = () => {\n${lines(count - 2)}};\n`;

  it("allows 70 lines and not one more", () => {
    expect(longFunctions([{ path: "src/law/a.ts", text: body(70) }])).toEqual([]);
    expect(longFunctions([{ path: "src/law/a.ts", text: body(71) }])).toEqual([
      expect.stringContaining("read has 71 lines"),
    ]);
  });
});
