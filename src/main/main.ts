import { askedHelp } from "#cli/help.ts";
import { commands } from "#cli/runCommand.ts";
import { UsageError } from "#cli/usageError.ts";
import { StoreFault } from "#store/storeFault.ts";
import { ListenError } from "./listen.ts";
import { LawError } from "./loadLaw.ts";
import { nodeTerminal } from "./nodeTerminal.ts";
import { programVersion } from "./programVersion.ts";
import { runCli } from "./runCli.ts";
import { settle, SettingsError } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** The one entry: `serve`, or a command. What an operator can put right is a sentence; anything else shows its stack. */
async function main(): Promise<number> {
  const terminal = nodeTerminal();
  let language: Settings["language"] = "zh";
  try {
    const { settings, rest } = settle(process.argv.slice(2), process.env);
    language = settings.language;
    const help = askedHelp(rest, commands, language);
    if (help !== null || rest[0] === "--version") {
      terminal.out(help ?? programVersion());
      return 0;
    }
    // A command does without the server, and starts so much sooner.
    if (rest[0] === "serve") return await (await import("./serve.ts")).serve(settings, terminal);
    return await runCli(rest, settings, terminal);
  } catch (error) {
    if (error instanceof SettingsError || error instanceof UsageError) {
      terminal.err(error instanceof UsageError ? error.sentence[language] : error.message);
      return 2;
    }
    if (error instanceof ListenError || error instanceof StoreFault || error instanceof LawError) {
      terminal.err(error instanceof ListenError ? error.message : error.sentence[language]);
      return 1;
    }
    throw error;
  }
}

process.exitCode = await main();
