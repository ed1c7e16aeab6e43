import type { DueItem, DueReply } from "#contract/due.ts";
import { ask } from "./ask.ts";
import { dayOption, daysOption, flag, parseOptions, textOption } from "./options.ts";
import { table } from "./table.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { cliText } from "./text.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

const questionsShown = 5;

export const dueCommand: Command = {
  name: "due",
  usage: {
    zh: "due [--within 60d] [--as-of YYYY-MM-DD] [--company 名称] [--archived] [--fail-on overdue] [--json]",
    en: "due [--within 60d] [--as-of YYYY-MM-DD] [--company NAME] [--archived] [--fail-on overdue] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      {
        within: { type: "string" },
        "as-of": { type: "string" },
        company: { type: "string" },
        archived: { type: "boolean" },
        "fail-on": { type: "string" },
        json: { type: "boolean" },
      },
      { least: 0, most: 0 },
    );
    const failOn = textOption(options, "fail-on");
    if (failOn !== undefined && failOn !== "overdue") throw new UsageError(usageText.failOn(failOn));
    const query = {
      within: String(daysOption(options, "within", 60)),
      asOf: dayOption(options, "as-of"),
      company: textOption(options, "company"),
      archived: flag(options, "archived") ? "true" : undefined,
    };
    const reply = (await (await ask(context, { path: "/due", query })).json()) as DueReply;
    context.terminal.out(
      flag(options, "json") ? JSON.stringify(dueJson(reply, context.language), null, 2) : dueList(reply, context),
    );
    return failOn === "overdue" && reply.counts.red > 0 ? 3 : 0;
  },
};

/** The documented form for programs: what to do as one text, the rest as the API has it. */
function dueJson(reply: DueReply, language: CommandContext["language"]): object {
  const items = reply.items.map(({ what, nextStep, kindTitle, ...item }) => ({
    ...item,
    kindTitle: kindTitle[language],
    what: what[language],
    nextStep: nextStep[language],
  }));
  return { ...reply, items };
}

/** The list as people read it: the most pressing first, then what is worth answering. */
export function dueList(reply: DueReply, context: Pick<CommandContext, "language">): string {
  const text = cliText(context.language);
  const isFar = ({ presumed, daysLeft }: DueItem) => presumed && daysLeft > reply.withinDays;
  const parts = [text.dueHead(reply.asOf, reply.withinDays), ...(reply.items.some(isFar) ? [text.presumedListed] : [])];
  if (reply.items.length === 0) parts.push(text.nothingDue);
  else {
    const lines = [[...text.dueColumns], ...reply.items.map((item) => dueRow(item, context.language))];
    const companies = [text.dueCompany, ...reply.items.map(({ company }) => company)];
    const shown = isOfSeveral(reply.items)
      ? lines.map((line, index) => line.toSpliced(5, 0, companies[index] ?? ""))
      : lines;
    parts.push(table(shown, 44), "");
    const { red, yellow, blue, grey } = reply.counts;
    parts.push(text.counts(red, yellow, blue, grey), text.explainHint(reply.items[0]?.id ?? "ID"));
  }
  parts.push(...gapLines(reply, context.language));
  parts.push(...questionLines(reply, context.language));
  parts.push("", text.receipt(reply.lawHash.slice(0, 12), reply.programVersion));
  return parts.join("\n");
}

/** A list of one company need not say whose each paper is. */
function isOfSeveral(entries: readonly { readonly companyId: string }[]): boolean {
  return new Set(entries.map(({ companyId }) => companyId)).size > 1;
}

function dueRow(item: DueItem, language: CommandContext["language"]): readonly string[] {
  const text = cliText(language);
  const name = [
    item.demo ? `[${text.demo}]` : "",
    item.item,
    item.identifier === item.item ? "" : (item.identifier ?? ""),
    ...item.details.map(({ title, text: said }) => text.detail(title[language], said[language])),
  ];
  return [
    lightText(item, language),
    item.lastDayToAct + (item.lastDayProvisional ? ` ${text.provisional}` : ""),
    item.safeDay.earliest + (item.safeDay.provisional ? ` ${text.provisional}` : ""),
    timeLeft(item, language),
    (item.expiresOn ?? "–") + (item.presumed ? text.presumed : runsOnMark(item, language)),
    name.filter((part) => part !== "").join(" "),
    item.inCase === null ? item.what[language] : `${item.what[language]} [${item.inCase.says[language]}]`,
  ];
}

/** Days that no paper holds: running or ahead, with what to do. */
function gapLines({ findings }: DueReply, language: CommandContext["language"]): readonly string[] {
  if (findings.length === 0) return [];
  const text = cliText(language);
  return [
    "",
    text.gaps(findings.length),
    ...findings.map(({ sentence, nextStep }) => text.gap(sentence[language], nextStep[language])),
  ];
}

function questionLines({ questions }: DueReply, language: CommandContext["language"]): readonly string[] {
  if (questions.length === 0) return [];
  const text = cliText(language);
  const several = isOfSeveral(questions);
  const shown = questions.slice(0, questionsShown).map(({ company, item, identifier, sentence }) => {
    const about = [several ? company : "", item, identifier === item ? "" : (identifier ?? "")].filter(
      (part) => part !== "",
    );
    return text.question(about.join(" "), sentence[language]);
  });
  const rest = questions.length - shown.length;
  return ["", text.questions(questions.length), ...shown, ...(rest > 0 ? [text.moreQuestions(rest)] : [])];
}

/** Red is also what may have passed: it is not told to have. */
export function lightText(item: DueItem, language: CommandContext["language"]): string {
  const text = cliText(language);
  return item.light === "red" && item.perhapsUntil !== null ? text.mayHavePassed : text.lights[item.light];
}

/** Of a contract that renews by itself nothing is late once its notice day has passed: it runs on. */
export function timeLeft(item: DueItem, language: CommandContext["language"]): string {
  const text = cliText(language);
  if (isWaiting(item)) return text.waitsForThem;
  if (item.perhapsUntil !== null && item.runsOn === null) return text.perhapsPassed(item.perhapsUntil);
  return item.runsOn === null ? text.daysLeft(item.daysLeft, item.workingDaysLeft) : text.noticePassed(-item.daysLeft);
}

/** Handed in, or granted with the paper still to come: no day of ours passes. */
function isWaiting({ inCase, daysLeft, light }: DueItem): boolean {
  return inCase !== null && inCase.state !== "open" && daysLeft < 0 && light !== "red";
}

function runsOnMark({ runsOn }: DueItem, language: CommandContext["language"]): string {
  const end = runsOn?.end ?? null;
  return end === null ? "" : ` → ${end}${cliText(language).presumed}`;
}
