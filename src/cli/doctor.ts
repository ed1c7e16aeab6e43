import type { HealthReply } from "#contract/health.ts";
import { ask } from "./ask.ts";
import { flag, parseOptions } from "./options.ts";
import type { Command } from "./terminal.ts";
import { cliText } from "./text.ts";

export const doctorCommand: Command = {
  name: "doctor",
  usage: { zh: "doctor [--quick] [--files] [--json]", en: "doctor [--quick] [--files] [--json]" },
  async run(args, context) {
    const options = parseOptions(
      args,
      { quick: { type: "boolean" }, files: { type: "boolean" }, json: { type: "boolean" } },
      { least: 0, most: 0 },
    );
    // What it finds stands among the checks.
    if (!flag(options, "quick")) await ask(context, { path: "/record-verification", json: {} });
    const query = { files: flag(options, "files") ? "all" : "sampled" };
    const reply = (await (await ask(context, { path: "/health", query })).json()) as HealthReply;
    const text = cliText(context.language);
    const checks = reply.checks.map(({ ok, sentence }) => `${ok ? "✓" : "✗"} ${sentence[context.language]}`);
    const said = { ok: text.healthy, starting: text.begun, trouble: text.trouble }[reply.status];
    const head = `${said} · ${reply.version} · ${reply.engine} · ${reply.today}`;
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : [head, ...checks].join("\n"));
    return reply.status === "trouble" ? 1 : 0;
  },
};
