import type { ProceedingReply, ProceedingsReply, ProvisionReply } from "#contract/proceedings.ts";
import { ask } from "./ask.ts";
import { lawText } from "./lawText.ts";
import { table } from "./table.ts";
import type { CommandContext, ExitCode } from "./terminal.ts";

type Language = CommandContext["language"];

/** All proceedings with the matrix of authorities; or one, by the national rule or at one authority. */
export async function printProceedings(
  context: CommandContext,
  id: string | undefined,
  authority: string | undefined,
  json: boolean,
): Promise<ExitCode> {
  const { terminal, language } = context;
  if (id === undefined) {
    const all = (await (await ask(context, { path: "/law/proceedings" })).json()) as ProceedingsReply;
    terminal.out(json ? JSON.stringify(all, null, 2) : matrixLines(all, authority, language));
    return 0;
  }
  const path = `/law/proceedings/${encodeURIComponent(id)}`;
  const one = (await (await ask(context, { path, query: { authority } })).json()) as ProceedingReply;
  terminal.out(json ? JSON.stringify(one, null, 2) : proceedingLines(one, language));
  return 0;
}

function matrixLines(
  { proceedings, authorities, cells }: ProceedingsReply,
  authority: string | undefined,
  language: Language,
): string {
  const text = lawText(language);
  const shown = authorities.filter(
    ({ id, title, provinces }) =>
      authority === undefined || id === authority || title[language] === authority || provinces.includes(authority),
  );
  const letterOf = (of: string, proceeding: string): string => {
    const cell = cells.find((one) => one.authority === of && one.proceeding === proceeding);
    return text.letters[cell?.confidence ?? "unknown"];
  };
  const list = proceedings.map(({ id, title, about }, index) => [
    String(index + 1),
    id,
    title[language],
    about[language],
  ]);
  const rows = shown.map(({ id, title, provinces, host }) => [
    language === "zh" ? (provinces[0] ?? title.zh) : id,
    ...proceedings.map((proceeding) => letterOf(id, proceeding.id)),
    host ?? "",
  ]);
  const head = ["", ...proceedings.map((_, index) => String(index + 1)), ""];
  return [table(list, 30), "", text.matrixHead, table([head, ...rows], 16)].join("\n");
}

function proceedingLines(reply: ProceedingReply, language: Language): string {
  const text = lawText(language);
  const { title, about, authority, aspects } = reply;
  const where = authority === null ? text.national : authority.title[language];
  const known = aspects.filter(({ provisions }) => provisions.length > 0);
  const unknown = aspects.filter(({ provisions }) => provisions.length === 0);
  return [
    `${title[language]} · ${where}`,
    about[language],
    ...known.flatMap(({ aspect, provisions }) => [
      "",
      text.aspects[aspect],
      ...provisions.flatMap((one) => provisionLines(one, language)),
    ]),
    "",
    ...(unknown.length === 0
      ? []
      : [
          `${unknown.map(({ aspect }) => text.aspects[aspect]).join(language === "zh" ? "、" : ", ")}: ${text.unknown(authority?.host ?? null)}`,
        ]),
  ].join("\n");
}

function provisionLines(one: ProvisionReply, language: Language): readonly string[] {
  const text = lawText(language);
  const cites = one.cites.map(({ title, article }) =>
    [title[language], article].filter((part) => part !== null).join(" "),
  );
  const page =
    one.page === null ? [] : [[one.page.title[language], one.page.dated].filter((part) => part !== null).join(" ")];
  return [
    `  [${text.confidence[one.confidence]} · ${text.from[one.from]}] ${one.says[language]}`,
    ...one.materials.map(
      ({ title, what, when }) =>
        `    - ${title[language]}${when === null ? "" : ` (${when[language]})`}: ${what[language]}`,
    ),
    `    ${[...page, ...cites].join("; ")}`,
  ];
}
