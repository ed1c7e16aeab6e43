import { describe, expect, test } from "vitest";
import { askedHelp, overview, usageLines } from "./help.ts";
import { summaryText } from "./helpText.ts";
import { commands } from "./runCommand.ts";

describe("help", () => {
  test("every command says what it is for, and nothing else is listed", () => {
    expect(Object.keys(summaryText).toSorted()).toEqual([...commands.map(({ name }) => name), "serve"].toSorted());
    for (const { zh, en } of Object.values(summaryText)) {
      expect(zh).toMatch(/\p{Script=Han}/u);
      expect(en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  test.each([[["--help"]], [["help"]], [["-h"]], [["help", "no-such-command"]]])("%j lists the commands", (args) => {
    expect(askedHelp(args, commands, "en")).toBe(overview(commands, "en"));
    expect(overview(commands, "en")).toContain("\n  due             What is to do, and its last day to act\n");
  });

  test.each([[["case", "--help"]], [["case", "open", "-h"]], [["help", "case"]], [["--help", "case"]]])(
    "%j says how the command is written, each part on its line",
    (args) => {
      const said = askedHelp(args, commands, "zh") ?? "";
      expect(said).toMatch(/^case: 办件/);
      expect(said).toContain("\n  zhaozhang case show 办件\n");
      expect(said).not.toContain(" | case ");
    },
  );

  test("the server is explained like a command", () => {
    expect(askedHelp(["serve", "--help"], commands, "en")).toContain("zhaozhang serve [--port 4180]");
  });

  test.each([[["due"]], [["case", "comment", "x", "--", "--help"]], [[]]])("%j asks for none", (args) => {
    expect(askedHelp(args, commands, "zh")).toBeNull();
  });

  test("every usage begins with the name of its command, in each of its parts", () => {
    for (const command of commands) {
      for (const language of ["zh", "en"] as const) {
        for (const line of usageLines(command, language).split("\n")) {
          expect(line.startsWith(`  zhaozhang ${command.name} `) || line === `  zhaozhang ${command.name}`).toBe(true);
        }
      }
    }
  });
});
