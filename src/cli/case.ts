import type { CasesReply, CoursesReply } from "#contract/caseLists.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { ResultFileReply } from "#contract/resultFiles.ts";
import { ask, Refused } from "./ask.ts";
import { caseEntries, pairs } from "./caseEntry.ts";
import { caseOptions } from "./caseOptions.ts";
import type { CaseOption } from "./caseOptions.ts";
import { kept } from "./keptFile.ts";
import { saveCaseFiles } from "./caseFiles.ts";
import { caseLines, caseListLines, courseLines } from "./caseLines.ts";
import { caseWords } from "./caseText.ts";
import { itemMeant } from "./itemMeant.ts";
import { resultFileLines } from "./resultFileLines.ts";
import { dayOption, flag, listOption, parseOptions, textOption } from "./options.ts";
import type { Parsed } from "./options.ts";
import type { Command, CommandContext, ExitCode } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

type Part = {
  readonly names: readonly [number, number];
  readonly own: readonly CaseOption[];
  readonly run: (given: Parsed, names: readonly string[], context: CommandContext) => Promise<ExitCode>;
};

const looking: Readonly<Record<string, Part>> = {
  list: { names: [0, 0], own: ["company", "course", "owner", "turn", "closed", "archived"], run: list },
  courses: { names: [0, 0], own: [], run: courses },
  open: { names: [1, 2], own: ["company", "authority", "owner", "on", "answer"], run: open },
  read: { names: [2, 2], own: [], run: readFields },
  files: { names: [1, 1], own: ["round", "to"], run: saveCaseFiles },
  show: {
    names: [1, 1],
    own: [],
    run: (given, [id = ""], context) => show(given, context, `/cases/${encodeURIComponent(id)}`),
  },
};

const known = [...Object.keys(looking), ...Object.keys(caseEntries)];

export const caseCommand: Command = {
  name: "case",
  usage: {
    zh: "case [list] [--company 企业] [--course 种类] [--turn ours|theirs] [--closed] | case courses | case open 种类 [条目] [--answer 问题=答案]… | case show 办件 | case read 办件 哈希|文件 | case files 办件 [--round 次数] [--to 目录] | case answer 办件 问题=答案… [--seen 问题=原答案]… | case 动作 办件 … [--on YYYY-MM-DD] [--json]（动作：answer paper take waive publish step submit correct accept pause resume extend decide verify undo close withdraw comment own handle law）",
    en: "case [list] [--company NAME] [--course COURSE] [--turn ours|theirs] [--closed] | case courses | case open COURSE [ITEM] [--answer QUESTION=ANSWER]… | case show CASE | case read CASE HASH|FILE | case files CASE [--round NUMBER] [--to FOLDER] | case answer CASE QUESTION=ANSWER… [--seen QUESTION=BEFORE]… | case ACTION CASE … [--on YYYY-MM-DD] [--json] (actions: answer paper take waive publish step submit correct accept pause resume extend decide verify undo close withdraw comment own handle law)",
  },
  async run(args, context) {
    const given = parseOptions(args, caseOptions, { least: 0, most: 44 });
    const [name = "list", ...names] = given.positionals;
    const part = Object.hasOwn(looking, name) ? looking[name] : entryPart(name);
    if (part === undefined) throw new UsageError(caseWords.part(name, known));
    const [least, most] = part.names;
    if (names.length < least || names.length > most) throw new UsageError(usageText.names(names.length, least, most));
    const foreign = Object.keys(given.values).find(
      (option) => option !== "json" && !part.own.includes(option as CaseOption),
    );
    if (foreign !== undefined) throw new UsageError(caseWords.foreign(foreign, name));
    return part.run(given, names, context);
  },
};

/** A part that records entries: its first name is the case. */
function entryPart(name: string): Part | undefined {
  const maker = Object.hasOwn(caseEntries, name) ? caseEntries[name] : undefined;
  if (maker === undefined) return undefined;
  const [least, most] = maker.names;
  return {
    names: [least + 1, most + 1],
    own: [...maker.own, "on"],
    run: async (given, [id = "", ...names], context) => {
      const path = `/cases/${encodeURIComponent(id)}`;
      const company = async (): Promise<string> => (await replyOf(context, path)).companyId;
      const on = dayOption(given, "on");
      let reply: CaseReply | null = null;
      for (const entry of await maker.make(given, names, { context, company })) {
        const json = on === undefined ? entry : { ...entry, on };
        reply = await recorded(context, `${path}/entries`, json);
      }
      return reply === null ? 0 : printed(given, context, reply);
    },
  };
}

async function recorded(context: CommandContext, path: string, json: object): Promise<CaseReply> {
  try {
    return (await (await ask(context, { path, json })).json()) as CaseReply;
  } catch (error) {
    if (!(error instanceof Refused) || error.problem.code !== "answered-meanwhile") throw error;
    // On a page the answer stands beside the field; here it has to be told how it is written over.
    const { sentence, at, data } = error.problem;
    const { zh, en } = caseWords.seen(at ?? "", String(data["stands"] ?? "?"));
    throw new Refused({ ...error.problem, sentence: { zh: `${sentence.zh}${zh}`, en: `${sentence.en} ${en}` } });
  }
}

async function replyOf(context: CommandContext, path: string): Promise<CaseReply> {
  return (await (await ask(context, { path })).json()) as CaseReply;
}

async function show(given: Parsed, context: CommandContext, path: string): Promise<ExitCode> {
  return printed(given, context, await replyOf(context, path));
}

function printed(given: Parsed, { terminal, language }: CommandContext, reply: CaseReply): ExitCode {
  terminal.out(flag(given, "json") ? JSON.stringify(reply, null, 2) : caseLines(reply, language));
  return 0;
}

/** What a file of the new paper says: keeping it is all that is written. */
async function readFields(
  given: Parsed,
  [id = "", written = ""]: readonly string[],
  context: CommandContext,
): Promise<ExitCode> {
  const path = `/cases/${encodeURIComponent(id)}`;
  const company = async (): Promise<string> => (await replyOf(context, path)).companyId;
  const { hash } = await kept(written, { context, company });
  const reply = (await (await ask(context, { path: `${path}/result-files/${hash}` })).json()) as ResultFileReply;
  const lines = resultFileLines(reply, id, context.language);
  context.terminal.out(flag(given, "json") ? JSON.stringify(reply, null, 2) : lines);
  return 0;
}

async function list(given: Parsed, _names: readonly string[], context: CommandContext): Promise<ExitCode> {
  const query = {
    company: textOption(given, "company"),
    course: textOption(given, "course"),
    owner: textOption(given, "owner"),
    turn: textOption(given, "turn"),
    closed: flag(given, "closed") ? "true" : undefined,
    archived: flag(given, "archived") ? "true" : undefined,
  };
  const reply = (await (await ask(context, { path: "/cases", query })).json()) as CasesReply;
  context.terminal.out(flag(given, "json") ? JSON.stringify(reply, null, 2) : caseListLines(reply, context.language));
  return 0;
}

async function courses(given: Parsed, _names: readonly string[], context: CommandContext): Promise<ExitCode> {
  const reply = (await (await ask(context, { path: "/courses" })).json()) as CoursesReply;
  context.terminal.out(flag(given, "json") ? JSON.stringify(reply, null, 2) : courseLines(reply, context.language));
  return 0;
}

async function open(given: Parsed, [course, written]: readonly string[], context: CommandContext): Promise<ExitCode> {
  const company = textOption(given, "company");
  const item = written === undefined ? undefined : await itemMeant(context, written, company);
  const json = {
    course,
    item,
    company,
    authority: textOption(given, "authority"),
    owner: textOption(given, "owner"),
    on: dayOption(given, "on"),
    answers: pairs(listOption(given, "answer")),
  };
  return printed(given, context, (await (await ask(context, { path: "/cases", json })).json()) as CaseReply);
}
