import type { SweepReply } from "#contract/sweeps.ts";
import { ask } from "./ask.ts";
import { flag, parseOptions } from "./options.ts";
import { sweepText } from "./sweepText.ts";
import type { Command } from "./terminal.ts";

export const sweepCommand: Command = {
  name: "sweep",
  usage: { zh: "sweep [--json]", en: "sweep [--json]" },
  async run(args, context) {
    const options = parseOptions(args, { json: { type: "boolean" } }, { least: 0, most: 0 });
    const reply = (await (await ask(context, { path: "/sweep", json: {} })).json()) as SweepReply;
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : sweepText(reply)[context.language]);
    return 0;
  },
};
