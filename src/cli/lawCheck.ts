import type { LawCheckReply } from "#contract/lawCheck.ts";
import { ask } from "./ask.ts";
import { lawCheckText } from "./lawCheckText.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

/** Every problem of a law in a folder, or of the one in use as its files are now; exit code 1 where there is any. */
export async function printLawCheck(
  context: CommandContext,
  folder: string | undefined,
  json: boolean,
): Promise<ExitCode> {
  const files = folder === undefined ? undefined : await context.readLawFolder(folder);
  if (files === null) throw new UsageError(usageText.noLawFolder(folder ?? ""));
  const sent = files === undefined ? {} : { files };
  const reply = (await (await ask(context, { path: "/law/check", json: sent })).json()) as LawCheckReply;
  const { language, terminal } = context;
  const text = lawCheckText(language);
  const sound = text.sound(reply.lawHash?.slice(0, 12) ?? "", reply.files, reply.cases);
  if (json) terminal.out(JSON.stringify(reply, null, 2));
  else if (reply.problems.length === 0) terminal.out(sound);
  else terminal.out([text.problems(reply.problems.length), ...problemLines(reply.problems, language)].join("\n"));
  return reply.problems.length === 0 ? 0 : 1;
}

/** What is wrong with the cases of a law that could be read otherwise. */
export function caseProblems(problems: LawCheckReply["problems"], language: CommandContext["language"]): string {
  return [lawCheckText(language).contradicted(problems.length), ...problemLines(problems, language)].join("\n");
}

/** Problems as people read them: `law/kinds/line.yaml:3 sentence`. */
function problemLines(problems: LawCheckReply["problems"], language: CommandContext["language"]): readonly string[] {
  return problems.map(
    ({ file, line, sentence }) => `  ${file}${line === null ? "" : `:${line}`} ${sentence[language]}`,
  );
}
