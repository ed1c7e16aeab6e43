import type { HealthReply } from "#contract/health.ts";
import { ask } from "./ask.ts";
import { flag, parseOptions } from "./options.ts";
import type { Command } from "./terminal.ts";
import { cliText } from "./text.ts";

export const doctorCommand: Command = {
  name: "doctor",
  usage: { zh: "doctor [--files] [--json]", en: "doctor [--files] [--json]" },
  async run(args, context) {
    const options = parseOptions(
      args,
      { files: { type: "boolean" }, json: { type: "boolean" } },
      { least: 0, most: 0 },
    );
    const reply = (await (
      await ask(context, { path: "/health", query: { files: flag(options, "files") ? "all" : "sampled" } })
    ).json()) as HealthReply;
    const text = cliText(context.language);
    const checks = reply.checks.map(({ ok, sentence }) => `${ok ? "✓" : "✗"} ${sentence[context.language]}`);
    const head = `${reply.status === "ok" ? text.healthy : text.trouble} · ${reply.version} · ${reply.engine} · ${reply.today}`;
    context.terminal.out(flag(options, "json") ? JSON.stringify(reply, null, 2) : [head, ...checks].join("\n"));
    return reply.status === "ok" ? 0 : 1;
  },
};
