import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { AlarmsReply } from "#contract/alarms.ts";
import type { AnswerReply } from "#contract/answers.ts";
import type { CalendarYearReply } from "#contract/calendar.ts";
import type { CasesReply, CoursesReply, listCases } from "#contract/caseLists.ts";
import type { CaseReply } from "#contract/cases.ts";
import type { ResultFileReply } from "#contract/resultFiles.ts";
import type { ChannelsReply } from "#contract/channels.ts";
import type { ChannelTriesReply } from "#contract/channelTries.ts";
import type { CompanySettingsReply } from "#contract/companySettings.ts";
import type { WarningSettingsReply } from "#contract/warningSettings.ts";
import type { CompaniesReply } from "#contract/companies.ts";
import type { checkDeclaration, DeclarationReply, draftDeclaration, DraftReply } from "#contract/declarations.ts";
import type { DueReply, listDue } from "#contract/due.ts";
import type { ExplanationReply } from "#contract/explanations.ts";
import type { FilesReply } from "#contract/files.ts";
import type { checkHealth, HealthReply } from "#contract/health.ts";
import type { ItemReply, ItemsReply, listItems } from "#contract/items.ts";
import type { ItemWarningsReply } from "#contract/itemWarnings.ts";
import type { diffLaws, LawDiffReply, LawUsesReply } from "#contract/lawDiff.ts";
import type { LawPageReply, LawPagesReply } from "#contract/lawPages.ts";
import type { LawReportReply } from "#contract/lawReport.ts";
import type { listMovedDates, MovedDatesReply } from "#contract/movedDates.ts";
import type { NewspapersReply } from "#contract/newspapers.ts";
import type { PeopleReply } from "#contract/people.ts";
import type { ProceedingReply, ProceedingsReply } from "#contract/proceedings.ts";
import type { listTodos, TodosReply } from "#contract/todos.ts";
import type { whichLicence, WhichLicenceReply } from "#contract/whichLicence.ts";
import type { ReckoningReply, reckonDay } from "#contract/reckoning.ts";
import type { LawAddress } from "./address.ts";
import { askWith } from "./commands.ts";
import { operationAddress, withQuery } from "./links.ts";
import type { QueryValues } from "./links.ts";
import { Unreachable, troubleOf } from "./trouble.ts";

/**
 * Typed calls made from the contract. Only its types are used here: checking every reply again in the browser
 * would cost more first load than it could find, because server and pages are released together.
 */
export async function get<Reply>(address: string, query: QueryValues, signal: AbortSignal): Promise<Reply> {
  const response = await fetch(withQuery(address, query), { signal, headers: { accept: "application/json" } }).catch(
    (cause: unknown) => {
      throw signal.aborted ? cause : new Unreachable(0);
    },
  );
  if (!response.ok) throw troubleOf(response.status, await response.text());
  return (await response.json()) as Reply;
}

type Asked<Schema extends z.ZodType> = { readonly [Name in keyof z.input<Schema>]?: string | number | undefined };

/** Prefix of the keys of everything that an import can change. */
export const ledgerKey = "ledger";

export const healthQuery = () =>
  queryOptions({
    queryKey: ["health"],
    queryFn: ({ signal }) => get<HealthReply>(operationAddress.checkHealth(), {}, signal),
    staleTime: 60_000,
  });

/** The same with the files looked at, which takes its time: asked for by itself, and again when somebody wants it. */
export const healthOfFilesQuery = (files: z.input<typeof checkHealth.query>["files"]) =>
  queryOptions({
    queryKey: ["health", "files", files],
    queryFn: ({ signal }) => get<HealthReply>(operationAddress.checkHealth(), { files }, signal),
    staleTime: Infinity,
  });

export const companiesQuery = () =>
  queryOptions({
    queryKey: [ledgerKey, "companies"],
    queryFn: ({ signal }) => get<CompaniesReply>(operationAddress.listCompanies(), {}, signal),
  });

/** Archived ones as well. */
export const allCompaniesQuery = () =>
  queryOptions({
    queryKey: [ledgerKey, "companies", "archived"],
    queryFn: ({ signal }) => get<CompaniesReply>(operationAddress.listCompanies(), { archived: true }, signal),
  });

export const companySettingsQuery = (id: string) =>
  queryOptions({
    queryKey: [ledgerKey, "company", id],
    queryFn: ({ signal }) => get<CompanySettingsReply>(operationAddress.showCompanySettings(id), {}, signal),
  });

export const filesKey = (company: string) => [ledgerKey, "files", company] as const;

export const filesQuery = (company: string) =>
  queryOptions({
    queryKey: filesKey(company),
    queryFn: ({ signal }) => get<FilesReply>(operationAddress.listFiles(company), {}, signal),
  });

export const channelsKey = [ledgerKey, "channels"] as const;

export const channelsQuery = () =>
  queryOptions({
    queryKey: channelsKey,
    queryFn: ({ signal }) => get<ChannelsReply>(operationAddress.listChannels(), {}, signal),
  });

export const channelTriesQuery = (id: string) =>
  queryOptions({
    queryKey: [...channelsKey, id, "tries"],
    queryFn: ({ signal }) => get<ChannelTriesReply>(operationAddress.listChannelTries(id), {}, signal),
  });

export const alarmsQuery = () =>
  queryOptions({
    queryKey: [ledgerKey, "alarms"],
    queryFn: ({ signal }) => get<AlarmsReply>(operationAddress.listAlarms(), {}, signal),
  });

export const warningSettingsQuery = () =>
  queryOptions({
    queryKey: [ledgerKey, "warning-settings"],
    queryFn: ({ signal }) => get<WarningSettingsReply>(operationAddress.showWarningSettings(), {}, signal),
  });

export const dueQuery = (asked: Asked<typeof listDue.query>) =>
  queryOptions({
    queryKey: [ledgerKey, "due", asked],
    queryFn: ({ signal }) => get<DueReply>(operationAddress.listDue(), asked, signal),
  });

export const explanationQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: [ledgerKey, "explanation", id, asOf],
    queryFn: ({ signal }) => get<ExplanationReply>(operationAddress.explainObligation(id), { asOf }, signal),
  });

export const itemsQuery = (asked: Asked<typeof listItems.query>) =>
  queryOptions({
    queryKey: [ledgerKey, "items", asked],
    queryFn: ({ signal }) => get<ItemsReply>(operationAddress.listItems(), asked, signal),
  });

export const itemQuery = (id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: [ledgerKey, "item", id, asOf],
    queryFn: ({ signal }) => get<ItemReply>(operationAddress.getItem(id), { asOf }, signal),
  });

export const peopleQuery = () =>
  queryOptions({
    queryKey: [ledgerKey, "people"],
    queryFn: ({ signal }) => get<PeopleReply>(operationAddress.listPeople(), {}, signal),
  });

/** As of today alone: what was told cannot be seen from another day. */
export const itemWarningsQuery = (id: string) =>
  queryOptions({
    queryKey: [ledgerKey, "item-warnings", id],
    queryFn: ({ signal }) => get<ItemWarningsReply>(operationAddress.itemWarnings(id), {}, signal),
  });

export const todosQuery = (asked: Asked<typeof listTodos.query>) =>
  queryOptions({
    queryKey: [ledgerKey, "todos", asked],
    queryFn: ({ signal }) => get<TodosReply>(operationAddress.listTodos(), asked, signal),
  });

/** Not asked for again by itself: the last answer uses the link up. */
export const answerQuery = (token: string) =>
  queryOptions({
    queryKey: ["answer", token],
    queryFn: ({ signal }) => get<AnswerReply>(operationAddress.showAnswer(token), {}, signal),
    staleTime: Infinity,
  });

export const movedDatesQuery = (asked: Asked<typeof listMovedDates.query>) =>
  queryOptions({
    queryKey: [ledgerKey, "moved-dates", asked],
    queryFn: ({ signal }) => get<MovedDatesReply>(operationAddress.listMovedDates(), asked, signal),
    // While dates are still being compared the list grows.
    refetchInterval: ({ state }) => (state.data?.finished === false ? 2000 : false),
  });

export const lawUsesQuery = () =>
  queryOptions({
    queryKey: ["law-uses"],
    queryFn: ({ signal }) => get<LawUsesReply>(operationAddress.listLawUses(), {}, signal),
  });

export const lawDiffQuery = (asked: Asked<typeof diffLaws.query>) =>
  queryOptions({
    queryKey: [ledgerKey, "law-diff", asked],
    queryFn: ({ signal }) => get<LawDiffReply>(operationAddress.diffLaws(), asked, signal),
  });

export const casesQuery = (asked: Asked<typeof listCases.query>) =>
  queryOptions({
    queryKey: [ledgerKey, "cases", asked],
    queryFn: ({ signal }) => get<CasesReply>(operationAddress.listCases(), asked, signal),
  });

export const caseKey = (id: string) => [ledgerKey, "case", id] as const;

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: caseKey(id),
    queryFn: ({ signal }) => get<CaseReply>(operationAddress.showCase(id), {}, signal),
  });

/** What a kept file says does not change: it is read once. */
export const resultFileQuery = (id: string, hash: string) =>
  queryOptions({
    queryKey: ["result-file", id, hash],
    queryFn: ({ signal }) => get<ResultFileReply>(operationAddress.readResultFile(id, hash), {}, signal),
    staleTime: ({ state }) => (state.data?.why?.code === "busy" ? 0 : Infinity),
  });

/** The law changes only when the program starts anew. */
const lawIsFresh = 10 * 60_000;

export const proceedingsQuery = () =>
  queryOptions({
    queryKey: ["proceedings"],
    queryFn: ({ signal }) => get<ProceedingsReply>(operationAddress.listProceedings(), {}, signal),
    staleTime: lawIsFresh,
  });

export const coursesQuery = () =>
  queryOptions({
    queryKey: ["courses"],
    queryFn: ({ signal }) => get<CoursesReply>(operationAddress.listCourses(), {}, signal),
    staleTime: lawIsFresh,
  });

export const proceedingQuery = (id: string, authority: string | undefined) =>
  queryOptions({
    queryKey: ["proceedings", id, authority],
    queryFn: ({ signal }) => get<ProceedingReply>(operationAddress.showProceeding(id), { authority }, signal),
    staleTime: lawIsFresh,
  });

export const whichLicenceQuery = (asked: Asked<typeof whichLicence.query>) =>
  queryOptions({
    queryKey: ["which-licence", asked],
    queryFn: ({ signal }) => get<WhichLicenceReply>(operationAddress.whichLicence(), asked, signal),
    staleTime: lawIsFresh,
  });

export const lawSearchQuery = (asked: LawAddress) =>
  queryOptions({
    queryKey: ["law", asked],
    queryFn: ({ signal }) => get<LawPagesReply>(operationAddress.searchLaw(), asked, signal),
    staleTime: lawIsFresh,
  });

/** With the companies that it touches, so that an import changes it. */
export const lawPageQuery = (type: string, id: string, asOf: string | undefined) =>
  queryOptions({
    queryKey: [ledgerKey, "law-page", type, id, asOf],
    queryFn: ({ signal }) => get<LawPageReply>(operationAddress.showLawPage(type, id), { asOf }, signal),
  });

export const lawReportQuery = () =>
  queryOptions({
    queryKey: ["law-report"],
    queryFn: ({ signal }) => get<LawReportReply>(operationAddress.reportLaw(), {}, signal),
    staleTime: lawIsFresh,
  });

export const calendarYearQuery = (year: number) =>
  queryOptions({
    queryKey: ["calendar", year],
    queryFn: ({ signal }) => get<CalendarYearReply>(operationAddress.showCalendarYear(String(year)), {}, signal),
    staleTime: 60_000,
  });

export const dayQuery = (asked: Asked<typeof reckonDay.query>) =>
  queryOptions({
    queryKey: ["day", asked],
    queryFn: ({ signal }) => get<ReckoningReply>(operationAddress.reckonDay(), asked, signal),
  });

/** Asked with a body, for the text is too long for an address; it writes nothing. */
export const declarationQuery = (asked: z.input<typeof checkDeclaration.body>) =>
  queryOptions({
    queryKey: [ledgerKey, "declaration", asked],
    queryFn: () => askWith<DeclarationReply>(operationAddress.checkDeclaration(), asked),
  });

export const draftQuery = (asked: z.input<typeof draftDeclaration.body>) =>
  queryOptions({
    queryKey: [ledgerKey, "declaration-draft", asked],
    queryFn: () => askWith<DraftReply>(operationAddress.draftDeclaration(), asked),
  });

export const newspapersQuery = (province: string | undefined) =>
  queryOptions({
    queryKey: ["newspapers", province],
    queryFn: ({ signal }) => get<NewspapersReply>(operationAddress.listNewspapers(), { province }, signal),
    staleTime: lawIsFresh,
  });
