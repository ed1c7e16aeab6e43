import type { CaseReply, CaseRow } from "#contract/cases.ts";
import type { CasesReply, CoursesReply } from "#contract/caseLists.ts";
import { caseWords } from "./caseText.ts";
import { table } from "./table.ts";
import { cliText } from "./text.ts";

type Language = "zh" | "en";

export function courseLines({ courses }: CoursesReply, language: Language): string {
  const rows = courses.map(({ id, title, stages }) => [
    id,
    title[language],
    stages.map((stage) => stage[language]).join(" → "),
  ]);
  return table([caseWords.courseColumns[language], ...rows], 40);
}

export function caseListLines({ cases, total }: CasesReply, language: Language): string {
  if (cases.length === 0) return caseWords.none[language];
  const rows = cases.map((row) => rowOf(row, language));
  return [table([caseWords.columns[language], ...rows], 36), caseWords.total(total)[language]].join("\n");
}

function rowOf(row: CaseRow, language: Language): readonly string[] {
  return [
    cliText(language).lights[row.light],
    row.title[language],
    row.company,
    row.item === null ? "–" : (row.item.identifier ?? row.item.name),
    row.authority?.title[language] ?? "–",
    row.stage?.title[language] ?? (row.closed === null ? "–" : caseWords.closed(row.closed.on)[language]),
    (row.archived && row.closed === null ? caseWords.still : caseWords.turns[row.turn])[language],
    rowDay(row, language),
    row.owner ?? "–",
    row.id,
  ];
}

/** The day that it waits for, ours before the other side's. */
function rowDay(row: CaseRow, language: Language): string {
  const { actBy, actByProvisional, expected, expectedProvisional, expectedCited } = row;
  const [day, provisional] = actBy === null ? [expected, expectedProvisional] : [actBy, actByProvisional];
  const cited = actBy === null && expectedCited ? ` ${caseWords.citedDay[language]}` : "";
  return day === null ? "–" : `${dayShown(day, provisional, language)}${cited}`;
}

/** A case whole: what to do first, then where it stands, then everything else. */
export function caseLines(one: CaseReply, language: Language): string {
  const head = [one.title[language], one.company, one.item?.identifier ?? one.item?.name ?? "", one.id];
  const parts = [
    head.filter((part) => part !== "").join(" · "),
    one.closed === null ? "" : closedLine(one, language),
    one.archived ? caseWords.archived(one.company)[language] : "",
    one.archived ? "" : (one.risk?.[language] ?? ""),
    one.ownerNotice?.[language] ?? "",
    section(
      caseWords.today[language],
      one.todo.map((todo) => `• ${todo[language]}${sureOf(one, todo, language)}`),
    ),
    section(caseWords.mind[language], [
      ...one.secondLooks.map(({ says }) => says[language]),
      ...forkLines(one, language),
    ]),
    section(caseWords.waiting[language], one.waiting === null ? [] : [one.waiting.sentence[language]]),
    section(caseWords.stages[language], stageLines(one, language)),
    section(caseWords.questions[language], questionLines(one, language)),
    section(caseWords.papers[language], paperLines(one, language)),
    section(caseWords.deadlines[language], deadlineLines(one, language)),
    section(caseWords.clocks[language], clockLines(one, language)),
    section(caseWords.expected[language], expectedLines(one, language)),
    section(caseWords.compared[language], comparedLines(one, language)),
  ];
  return parts.filter((part) => part !== "").join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [`\n${title}`, ...lines.map((line) => `  ${line}`)].join("\n");
}

function closedLine({ closed }: CaseReply, language: Language): string {
  if (closed === null) return "";
  const custody = closed.custody === null ? "" : ` · ${caseWords.custody(closed.custody.says)[language]}`;
  const ledger = closed.ledger === null ? "" : `\n${closed.ledger[language]}`;
  return `${caseWords.closed(closed.on)[language]}${custody}${ledger}`;
}

/** How sure it is of what is worth knowing and is to be done today, which is then said once. */
function sureOf(one: CaseReply, todo: CaseReply["todo"][number], language: Language): string {
  const fork = one.forks.find(({ does, says }) => does === "mind" && says.zh === todo.zh);
  return fork === undefined ? "" : `[${cliText(language).confidence[fork.confidence]}]`;
}

function forkLines({ forks, item, companyId, todo }: CaseReply, language: Language): readonly string[] {
  const subject = item === null ? `--company ${companyId}` : item.id;
  const marks = cliText(language).confidence;
  const others = forks.filter(({ does, says }) => does !== "mind" || todo.every(({ zh }) => zh !== says.zh));
  return others.map(
    ({ id, does, says, confidence, confirmed, course }) =>
      `${confirmed ? "✓ " : ""}${says[language]}[${marks[confidence]}]${does === "first" && !confirmed ? ` (fork.${id})` : ""}${
        course === null || does !== "instead" ? "" : ` → zhaozhang case open ${course.id} ${subject}`
      }`,
  );
}

function stageLines({ stages }: CaseReply, language: Language): readonly string[] {
  return stages.map(
    ({ id, title, state, on, next }) =>
      `${caseWords.states[state][language]} ${title[language]} (${id})${on === null ? "" : ` ${on}`}${state === "current" ? `: ${next[language]}` : ""}`,
  );
}

/** Every question with its answer, and how the open ones are answered. */
function questionLines({ id: of, questions, closed, archived }: CaseReply, language: Language): readonly string[] {
  if (closed !== null) return [];
  const isOpen = !archived && questions.some(({ answer, unknown }) => answer === null && !unknown);
  const lines = questions.map(({ id, ask, answers, answer, unknown, several }) => {
    const given = several ? answer?.split(",") : [answer];
    const titles = answers.filter((one) => given?.includes(one.id)).map(({ title }) => title[language]);
    const chosen = titles.length > 0 ? titles.join(caseWords.and[language]) : answer;
    const said = chosen ?? (unknown ? caseWords.notKnown[language] : caseWords.open[language]);
    const choices =
      answer === null && answers.length > 0
        ? ` [${answers.map((one) => one.id).join("|")}${several ? ", …" : ""}]`
        : "";
    return `${id}: ${ask[language]} ${said}${choices}`;
  });
  return isOpen ? [...lines, caseWords.answerSo(of)[language]] : lines;
}

/** What is asked for and what is there; after it what nobody asks for, with the name by which it is put in. */
function paperLines({ papers, beside, submitted }: CaseReply, language: Language): readonly string[] {
  const asked = papers
    .filter(({ needed, kept }) => needed || kept.length > 0)
    .map(({ material, title, kept, waived, defects, needed, confidence }) => {
      const isOfficial = confidence === "official";
      const there =
        defects.length > 0
          ? defects.map(({ sentence }) => sentence[language]).join("; ")
          : kept.length > 0 || submitted !== null
            ? caseWords.ready[language]
            : "";
      const word = (isOfficial ? caseWords.waivedPractice : caseWords.waived)[language];
      const without = waived === null ? "" : `${word} (${waived})`;
      // A waiver takes what practice adds; what an official text wants is there or wrong all the same.
      const state = isOfficial || waived === null ? [there, without].filter((said) => said !== "").join("; ") : without;
      const mark = needed ? caseWords.needed[language] : caseWords.also[language];
      return `[${mark}] ${title[language]} (${material}): ${state}${filesOf(kept)}`;
    });
  const ours = beside.map(({ material, title, kept, goesAlong }) => {
    const mark = (goesAlong ? caseWords.added : caseWords.kept)[language];
    return `[${mark}] ${title[language]} (${material}):${filesOf(kept)}`;
  });
  return [...asked, ...ours];
}

function filesOf(kept: CaseReply["papers"][number]["kept"]): string {
  return kept.map(({ id, file }) => ` #${id}${file === null ? "" : ` ${file.name}`}`).join("");
}

function deadlineLines({ deadlines }: CaseReply, language: Language): readonly string[] {
  const marks = cliText(language).confidence;
  return deadlines.flatMap(({ title, is, day, provisional, confidence, sure, readings }) => {
    if (day === null) return [];
    const open = sure ? "" : ` ${caseWords.unsure[language]}`;
    const line = `${title[language]} ${dayShown(day, provisional, language)} [${marks[confidence]}]${open}`;
    return [line, ...readings.map((reading) => `  ${readingLine(reading, is, language)}`)];
  });
}

type DeadlineReply = CaseReply["deadlines"][number];

/** One way to count it, with the day on which nobody can doubt it. */
function readingLine(
  { unit, day, safe, leads }: DeadlineReply["readings"][number],
  is: DeadlineReply["is"],
  language: Language,
): string {
  const read = caseWords.readIn(caseWords.units[unit] ?? { zh: unit, en: unit }, bandText(day, language));
  const safely = is === "by" ? caseWords.safely(dayShown(safe.earliest, safe.provisional, language))[language] : "";
  return `${read[language]}${safely}${leads ? caseWords.leads[language] : ""}`;
}

function clockLines({ clocks }: CaseReply, language: Language): readonly string[] {
  return clocks.map(({ title, start, status, expires }) => {
    const last = expires === null ? "–" : bandText(expires, language);
    return `${title[language]}: ${start} → ${last} (${caseWords.statuses[status]?.[language] ?? status})`;
  });
}

function expectedLines({ expectedDays, stages }: CaseReply, language: Language): readonly string[] {
  return expectedDays.map((day) => {
    const { stage, byLaw, extended, other, heard, paused, awaitsAnswer, late, cited, assumed, from } = day;
    const title = stages.find(({ id }) => id === stage)?.title[language] ?? stage;
    const law = awaitsAnswer
      ? caseWords.awaitsAnswer[language]
      : paused
        ? caseWords.paused[language]
        : byLaw === null
          ? caseWords[late ? "late" : cited ? "cited" : "unknown"][language]
          : caseWords.byLaw(bandText(byLaw, language), extended === null ? null : bandText(extended, language))[
              language
            ];
    const read = other === null ? [] : [{ ...other, from: other.day, to: other.day }];
    const others = [...read, ...heard].map(
      (one) =>
        `${one.says[language]}: ${spanText(one, language)}${citedText(one, language)} [${cliText(language).confidence[one.confidence]}]`,
    );
    return [
      `${title}: ${law}`,
      ...others,
      ...(assumed && from !== null ? [caseWords.assumed(dayShown(from, day.fromProvisional, language))[language]] : []),
    ].join("; ");
  });
}

type HeardReply = CaseReply["expectedDays"][number]["heard"][number];

function spanText({ from, to }: Pick<HeardReply, "from" | "to">, language: Language): string {
  const provisional = from.provisional || to.provisional;
  return bandText({ earliest: from.earliest, latest: to.latest, provisional }, language);
}

/** What it rests on, the first place of it. */
function citedText({ cites }: Pick<HeardReply, "cites">, language: Language): string {
  const [cite] = cites;
  if (cite === undefined) return "";
  return ` (${[cite.title[language], cite.articleName?.[language] ?? ""].filter((part) => part !== "").join(" ")})`;
}

type Band = { readonly earliest: string; readonly latest: string; readonly provisional: boolean };

function bandText({ earliest, latest, provisional }: Band, language: Language): string {
  return dayShown(earliest === latest ? latest : `${earliest} – ${latest}`, provisional, language);
}

/** One that a missing holiday notice may still move says so. */
function dayShown(day: string, provisional: boolean, language: Language): string {
  return provisional ? `${day} ${cliText(language).provisional}` : day;
}

function comparedLines({ compared, received }: CaseReply, language: Language): readonly string[] {
  if (received === null) return [];
  return compared.map(({ field, title, before, asked, now, state, says, settled }) => {
    const why = says === null ? "" : ` (${says[language]})`;
    const how = settled === null ? "" : ` (${caseWords.settled[settled.how][language]}: ${settled.says})`;
    const wanted = asked ?? before ?? "–";
    return `${title[language]} (${field}): ${wanted} → ${now ?? "–"}  ${caseWords.comparedStates[state][language]}${why}${how}`;
  });
}
