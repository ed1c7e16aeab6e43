import type { NeedReply, WhichLicenceReply } from "#contract/whichLicence.ts";
import type { CommandContext } from "./terminal.ts";
import { cliText } from "./text.ts";
import { whichLicenceText } from "./whichLicenceText.ts";

type Language = CommandContext["language"];

/** What is needed and why, of whom and on which conditions; then what is open and what to ask next. */
export function whichLicenceReport(reply: WhichLicenceReply, language: Language): string {
  const text = whichLicenceText(language);
  const needs = [...reply.services, ...reply.numbers];
  const by = (...which: readonly NeedReply["by"][]) => needs.filter((one) => which.includes(one.by));
  const needed = reply.services.filter(({ by: why }) => why === "ground");
  const numbers = reply.numbers.filter(({ by: why }) => why === "ground");
  const none = needs.every(({ state }) => state === "not-needed") ? text.nothing : text.nothingYet;
  const onlyNumbers = needed.length === 0 && numbers.length > 0 ? [text.onlyNumbers(numbers.length)] : [];
  const absent = by("no-ground").map(({ title }) => title[language]);
  return [
    ...contradictionLines(reply, language),
    ...(needed.length + numbers.length === 0 ? [none] : onlyNumbers),
    ...section(text.needed, needed, reply, language),
    ...section(text.numbers, numbers, reply, language),
    ...numbers.map(({ proceeding, authority }) => `    ${text.proceeding(proceeding.id, authority)}`),
    ...section(text.exempt, by("exemption"), reply, language),
    ...section(text.lawOpen, by("law"), reply, language),
    ...(needed.length + numbers.length === 0
      ? []
      : ["", authorityLine(reply, language), ...doubtLines(reply, language)]),
    ...besidesLines(reply, language),
    ...requirementLines(reply, language),
    ...applicationLines(reply, language),
    ...(absent.length === 0 ? [] : ["", text.notNeeded(absent.join(text.join))]),
    ...section(text.open, by("question"), reply, language),
    ...stillUnknownLines(reply, language),
    "",
    cliText(language).receipt(reply.lawHash.slice(0, 12), reply.programVersion),
    ...nextLines(reply, language),
  ]
    .join("\n")
    .trim();
}

function section(
  head: string,
  needs: readonly NeedReply[],
  reply: WhichLicenceReply,
  language: Language,
): readonly string[] {
  return needs.length === 0 ? [] : ["", head, ...needs.flatMap((need) => needLines(need, reply, language))];
}

function needLines(need: NeedReply, reply: WhichLicenceReply, language: Language): readonly string[] {
  const text = whichLicenceText(language);
  const { code, title, colloquial, says, by, missing } = need;
  const name = [code, title[language]].filter((part) => part !== null).join(" ");
  const called = colloquial.length === 0 ? "" : ` (${colloquial.join(text.join)})`;
  return [
    `  ${name}${called}`,
    ...says.flatMap((one) => [
      `    [${text.confidence[one.confidence]}] ${one.says[language]}`,
      `    ${one.cites.map((cite) => [cite.title[language], cite.articleName?.[language] ?? null].filter((part) => part !== null).join(" ")).join("; ")}`,
    ]),
    ...(by === "question" ? [`    ${text.hangsOn(questionTitles(missing, reply, language))}`] : []),
  ];
}

function questionTitles(ids: readonly string[], { questions }: WhichLicenceReply, language: Language): string {
  return ids.map((id) => questions.find((one) => one.id === id)?.title[language] ?? id).join(" ");
}

function authorityLine({ authority }: WhichLicenceReply, language: Language): string {
  const text = whichLicenceText(language);
  if (authority.authority !== null) return text.authority(authority.authority.title[language]);
  return authority.provinceMissing ? text.provinceOpen : text.authorityOpen;
}

function doubtLines({ authority }: WhichLicenceReply, language: Language): readonly string[] {
  const text = whichLicenceText(language);
  return authority.doubts.map(({ says, confidence }) => `  [${text.confidence[confidence]}] ${says[language]}`);
}

/** What has to be done whether a licence is needed or not. */
function besidesLines({ besides }: WhichLicenceReply, language: Language): readonly string[] {
  const text = whichLicenceText(language);
  if (besides.length === 0) return [];
  return [
    "",
    text.besides,
    ...besides.flatMap(({ says, confidence, proceeding }) => [
      `  [${text.confidence[confidence]}] ${says[language]}`,
      `  ${text.proceeding(proceeding.id, null)}`,
    ]),
  ];
}

/** Answers that rule each other out: the later one is believed, and the person is told. */
function contradictionLines(reply: WhichLicenceReply, language: Language): readonly string[] {
  const text = whichLicenceText(language);
  return reply.questions
    .filter(({ against }) => against.length > 0)
    .map(({ title, against }) => text.contradiction(title[language], questionTitles(against, reply, language)));
}

function requirementLines(reply: WhichLicenceReply, language: Language): readonly string[] {
  const text = whichLicenceText(language);
  const { requirements } = reply;
  if (requirements.length === 0) return [];
  return [
    "",
    text.requirements,
    ...requirements.map(({ title, says, applies, missing, confidence }) => {
      const open = applies ? "" : text.requirementOpen(questionTitles(missing, reply, language));
      return `  [${text.confidence[confidence]}] ${title[language]}${open}: ${says[language]}`;
    }),
  ];
}

function applicationLines({ application }: WhichLicenceReply, language: Language): readonly string[] {
  if (application === null) return [];
  const text = whichLicenceText(language);
  const { proceeding, authority, aspects } = application;
  const unknown = aspects.filter(({ provisions }) => provisions.length === 0).map(({ aspect }) => text.aspects[aspect]);
  return [
    "",
    text.application(proceeding.title[language], authority?.title[language] ?? text.national),
    ...aspects.flatMap(({ aspect, provisions }) =>
      provisions.flatMap((one) => [
        `  ${text.aspects[aspect]} [${text.confidence[one.confidence]}] ${one.says[language]}`,
        ...one.materials.map(
          ({ title, when }) => `    - ${title[language]}${when === null ? "" : ` (${when[language]})`}`,
        ),
      ]),
    ),
    ...(unknown.length === 0 ? [] : [`  ${text.aspectUnknown(unknown.join(text.join))}`]),
    `  ${text.proceeding(proceeding.id, authority?.id ?? null)}`,
  ];
}

function stillUnknownLines(reply: WhichLicenceReply, language: Language): readonly string[] {
  if (reply.stillUnknown.length === 0) return [];
  const text = whichLicenceText(language);
  const titles = reply.stillUnknown.map((id) => `  ? ${questionTitles([id], reply, language)}`);
  return ["", text.stillUnknown, ...titles];
}

function nextLines({ next, questions }: WhichLicenceReply, language: Language): readonly string[] {
  const first = questions.find(({ id }) => id === next[0]);
  if (first === undefined) return [];
  const answers = [...first.answers.map(({ id }) => id), "unknown"].join("|");
  return ["", whichLicenceText(language).next(first.title[language], first.id, answers)];
}
