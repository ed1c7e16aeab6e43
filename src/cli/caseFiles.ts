import type { CaseReply } from "#contract/cases.ts";
import { ask } from "./ask.ts";
import { fileWords } from "./fileText.ts";
import { textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";

/** Saves what was handed in, each time as one archive with its list. */
export async function saveCaseFiles(
  given: Parsed,
  [id = ""]: readonly string[],
  context: CommandContext,
): Promise<ExitCode> {
  const path = `/cases/${encodeURIComponent(id)}`;
  const asked = textOption(given, "round");
  const rounds = asked === undefined ? await roundsOf(context, path) : [asked];
  for (const round of rounds) {
    const response = await ask(context, { path: `${path}/submissions/${encodeURIComponent(round)}` });
    const name = nameIn(response.headers.get("content-disposition")) ?? `${round}.zip`;
    const bytes = new Uint8Array(await response.arrayBuffer());
    const saved = await context.saveNew?.(textOption(given, "to") ?? ".", name, bytes, "folder");
    if (saved === undefined) throw new Error("nothing can be saved here");
    context.terminal.out(fileWords.saved(saved)[context.language]);
  }
  return 0;
}

/** Where nothing was handed in the first is asked for all the same: the API says that there is none. */
async function roundsOf(context: CommandContext, path: string): Promise<readonly string[]> {
  const { corrections } = (await (await ask(context, { path })).json()) as CaseReply;
  const answered = corrections.filter((round) => round.answered !== null).length;
  return Array.from({ length: 1 + answered }, (_, at) => String(at + 1));
}

function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/iu.exec(disposition ?? "")?.[1];
  return encoded === undefined ? null : decodeURIComponent(encoded);
}
