import type { QuestionReply, WhichLicenceReply } from "#contract/whichLicence.ts";
import { ask } from "./ask.ts";
import { flag, listOption, parseOptions, textOption } from "./options.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";
import { whichLicenceReport } from "./whichLicenceReport.ts";
import { unknownWords, whichLicenceText } from "./whichLicenceText.ts";

export const whichLicenceCommand: Command = {
  name: "which-licence",
  usage: {
    zh: "which-licence [--answer 问题=回答]… [--province 省份] [--json]",
    en: "which-licence [--answer QUESTION=ANSWER]... [--province NAME] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      {
        answer: { type: "string", multiple: true },
        province: { type: "string" },
        json: { type: "boolean" },
      },
      { least: 0, most: 0 },
    );
    const told: Told = {
      answers: listOption(options, "answer").map(writtenAnswer),
      province: textOption(options, "province"),
    };
    const json = flag(options, "json");
    const first = await decide(context, told);
    const { askLine } = context;
    const reply = json || askLine === undefined ? first : await interview(context, told, first, askLine);
    context.terminal.out(json ? JSON.stringify(reply, null, 2) : whichLicenceReport(reply, context.language));
    return 0;
  },
};

/** As the API takes it: `rooms:yes`. */
type Told = { readonly answers: readonly string[]; readonly province: string | undefined };

type AskLine = NonNullable<CommandContext["askLine"]>;

function writtenAnswer(text: string): string {
  const match = /^([^=:,\s]+)=([^=:,\s]+)$/.exec(text.trim());
  if (match === null) throw new UsageError(usageText.answer(text));
  return `${match[1]}:${match[2]}`;
}

async function decide(context: CommandContext, { answers, province }: Told): Promise<WhichLicenceReply> {
  const query = { answers: answers.join(","), province };
  return (await (await ask(context, { path: "/which-licence", query })).json()) as WhichLicenceReply;
}

/** Asks one question after the other, until none is left or the person has had enough. */
async function interview(
  context: CommandContext,
  told: Told,
  first: WhichLicenceReply,
  askLine: AskLine,
): Promise<WhichLicenceReply> {
  const text = whichLicenceText(context.language);
  const answers = [...told.answers];
  let reply = first;
  let { province } = told;
  let provinceAsked = false;
  context.terminal.out(text.how);
  for (;;) {
    if (reply.authority.provinceMissing && !provinceAsked) {
      provinceAsked = true;
      province = await provinceFrom(context, answers, askLine);
    } else {
      const question = reply.questions.find(({ id }) => id === reply.next[0]);
      const answer = question === undefined ? null : await answerFrom(context, question, askLine);
      if (question === undefined || answer === null) return reply;
      answers.push(`${question.id}:${answer}`);
    }
    reply = await decide(context, { answers, province });
  }
}

/** The id of an answer; null where the line is empty. A line that is no answer is asked for again. */
async function answerFrom(
  { terminal, language }: CommandContext,
  { title, help, answers }: QuestionReply,
  askLine: AskLine,
): Promise<string | null> {
  const text = whichLicenceText(language);
  const choices = answers.map((one, at) => `  ${at + 1}  ${one.title[language]}`);
  terminal.out(["", title[language], `  ${help[language]}`, ...choices, `  0  ${text.unknown}`].join("\n"));
  for (;;) {
    const line = ((await askLine(text.prompt)) ?? "").trim();
    if (line === "") return null;
    if (unknownWords.has(line.toLowerCase())) return "unknown";
    const chosen = answers.find(
      ({ id, title: word }, at) => String(at + 1) === line || [id, word.zh, word.en].includes(line),
    );
    if (chosen !== undefined) return chosen.id;
    terminal.out(text.noAnswer(line, answers.length));
  }
}

/** The name of a province that the API knows; undefined where the line is empty. */
async function provinceFrom(
  context: CommandContext,
  answers: readonly string[],
  askLine: AskLine,
): Promise<string | undefined> {
  const text = whichLicenceText(context.language);
  for (;;) {
    const line = ((await askLine(text.province)) ?? "").trim();
    if (line === "" || unknownWords.has(line)) return undefined;
    const known = await decide(context, { answers, province: line }).then(
      () => true,
      () => false,
    );
    if (known) return line;
    context.terminal.out(text.noProvince(line));
  }
}
