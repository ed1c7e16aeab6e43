import type { LawReloadReply } from "#contract/lawReload.ts";
import { ask } from "./ask.ts";
import { lawReloadText } from "./lawReloadText.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";

/** Has a running server read its law anew. Without one there is nothing to do: every command reads the law itself. */
export async function printReload(context: CommandContext): Promise<ExitCode> {
  const reply = (await (await ask(context, { path: "/law/reload", json: {} })).json()) as LawReloadReply;
  const text = lawReloadText(context.language);
  context.terminal.out((reply.changed ? text.changed : text.same)(reply.lawHash.slice(0, 12)));
  return 0;
}
