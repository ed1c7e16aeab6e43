import { Refused } from "./ask.ts";
import { caseCommand } from "./case.ts";
import { channelCommand } from "./channel.ts";
import { companyCommand } from "./company.ts";
import { assignCommand } from "./assign.ts";
import { dayCommand } from "./day.ts";
import { documentCommand } from "./document.ts";
import { doctorCommand } from "./doctor.ts";
import { sweepCommand } from "./sweep.ts";
import { dueCommand } from "./due.ts";
import { explainCommand } from "./explain.ts";
import { exportCommand } from "./export.ts";
import { declarationCommand } from "./declaration.ts";
import { doneCommand } from "./done.ts";
import { feedCommand } from "./feed.ts";
import { fileCommand } from "./file.ts";
import { filedCommand } from "./filed.ts";
import { handleCommand } from "./handle.ts";
import { usageLines } from "./help.ts";
import { importCommand } from "./import.ts";
import { licenceNumberCommand } from "./licenceNumber.ts";
import { namingOption } from "./namingOption.ts";
import { newspapersCommand } from "./newspapers.ts";
import { peopleCommand } from "./people.ts";
import { replacesCommand } from "./replaces.ts";
import { lawCommand } from "./law.ts";
import { todosCommand } from "./todos.ts";
import { warningsCommand } from "./warnings.ts";
import { whichLicenceCommand } from "./whichLicence.ts";
import type { Command, CommandContext, ExitCode } from "./terminal.ts";
import { cliText } from "./text.ts";
import { UsageError } from "./usageError.ts";

/** Every command that speaks the API. `serve` is not among them: it is what they speak to. */
export const commands: readonly Command[] = [
  importCommand,
  dueCommand,
  explainCommand,
  filedCommand,
  doneCommand,
  replacesCommand,
  todosCommand,
  warningsCommand,
  handleCommand,
  assignCommand,
  feedCommand,
  exportCommand,
  peopleCommand,
  caseCommand,
  companyCommand,
  channelCommand,
  fileCommand,
  lawCommand,
  dayCommand,
  licenceNumberCommand,
  declarationCommand,
  newspapersCommand,
  whichLicenceCommand,
  documentCommand,
  sweepCommand,
  doctorCommand,
];

/** Runs one command; a refusal is printed and becomes exit code 1, wrong usage 2. */
export async function runCommand(
  command: Command,
  args: readonly string[],
  context: CommandContext,
): Promise<ExitCode> {
  try {
    return await command.run(args, context);
  } catch (error) {
    context.terminal.progress("");
    if (error instanceof Refused) {
      if (args.includes("--json")) context.terminal.out(JSON.stringify({ refused: error.problem }, null, 2));
      context.terminal.err(namingOption(error.problem, args)[context.language]);
      return 1;
    }
    if (error instanceof UsageError) {
      context.terminal.err(
        `${error.sentence[context.language]}\n${cliText(context.language).usage}:\n${usageLines(command, context.language)}`,
      );
      return 2;
    }
    throw error;
  }
}
