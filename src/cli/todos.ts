import { todoTabs } from "#contract/todos.ts";
import type { Todo, TodosReply } from "#contract/todos.ts";
import { ask } from "./ask.ts";
import { timeLeft } from "./due.ts";
import { flag, parseOptions, textOption } from "./options.ts";
import { table } from "./table.ts";
import type { Command, CommandContext } from "./terminal.ts";
import { cliText } from "./text.ts";
import { todosText } from "./todosText.ts";
import { UsageError } from "./usageError.ts";
import { usageText } from "./usageText.ts";

type Language = CommandContext["language"];

export const todosCommand: Command = {
  name: "todos",
  usage: {
    zh: "todos [--person 姓名] [--company 企业] [--tab open|seen|settled] [--json]",
    en: "todos [--person NAME] [--company NAME] [--tab open|seen|settled] [--json]",
  },
  async run(args, context) {
    const options = parseOptions(
      args,
      { person: { type: "string" }, company: { type: "string" }, tab: { type: "string" }, json: { type: "boolean" } },
      { least: 0, most: 0 },
    );
    const tab = textOption(options, "tab") ?? "open";
    if (!todoTabs.some((one) => one === tab)) throw new UsageError(usageText.choices("tab", tab, todoTabs));
    const query = { person: textOption(options, "person"), company: textOption(options, "company"), tab };
    const reply = (await (await ask(context, { path: "/todos", query })).json()) as TodosReply;
    const json = flag(options, "json");
    context.terminal.out(json ? JSON.stringify(reply, null, 2) : linesOf(reply, context.language).join("\n"));
    return 0;
  },
};

function linesOf({ person, counts, tab, todos }: TodosReply, language: Language): readonly string[] {
  const text = todosText(language);
  const head = [text.head(person?.name ?? null), text.counts(counts.open, counts.seen, counts.settled)];
  const [first] = todos;
  if (first === undefined) return [...head, text.none[tab]];
  const columns = tab === "settled" ? text.settledColumns : text.columns;
  const rows = todos.map((todo) => (tab === "settled" ? settledRow(todo, language) : openRow(todo, language)));
  const hint = tab === "settled" ? [] : [text.hint(handleOf(first), first.duty)];
  return [...head, table([columns, ...rows], 40), ...hint];
}

function handleOf({ itemId, caseId }: Todo): string {
  return caseId === null ? `handle ${itemId}` : `case handle ${caseId}`;
}

function openRow({ due, company, item, identifier, what, told, duty }: Todo, language: Language): readonly string[] {
  const text = todosText(language);
  const why = told.map(({ name, reason }) => (name === null ? reason[language] : text.told(name, reason[language])));
  return [
    due === null ? "" : cliText(language).lights[due.light],
    due === null ? "" : dayOf(due, language),
    due === null ? "" : timeLeft(due, language),
    company,
    identifier === null || item.includes(identifier) ? item : `${item} ${identifier}`,
    what[language],
    why.join(text.join),
    duty,
  ];
}

/** The last day, and before it the safe one where that may still move. */
function dayOf({ lastDayToAct, safeDay }: NonNullable<Todo["due"]>, language: Language): string {
  if (!safeDay.provisional) return lastDayToAct;
  const { safe, provisional } = cliText(language);
  return `${lastDayToAct} (${safe} ${safeDay.earliest} ${provisional})`;
}

function settledRow({ toldOn, company, item, what, why }: Todo, language: Language): readonly string[] {
  return [toldOn, company, item, what[language], why?.[language] ?? ""];
}
