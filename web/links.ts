/** Every address of the web: pages first, then the operations that they call. A test compares the second list with the contract. */
export const pages = {
  due: "/",
  todos: "/todos",
  answer: "/answer/$token",
  ledger: "/ledger",
  item: "/ledger/$id",
  import: "/import",
  people: "/people",
  warnings: "/warnings",
  companies: "/companies",
  company: "/companies/$id",
  calendar: "/calendar",
  day: "/day",
  proceedings: "/proceedings",
  lawDiff: "/law/diff",
  whichLicence: "/which-licence",
  law: "/law",
  lawPage: "/law/$type/$id",
  correction: "/law/correct",
} as const;

const root = "/api/v1";

export const operationAddress = {
  checkHealth: () => `${root}/health`,
  listCompanies: () => `${root}/companies`,
  listDue: () => `${root}/due`,
  explainObligation: (id: string) => `${root}/explanations/${encodeURIComponent(id)}`,
  listTodos: () => `${root}/todos`,
  listItems: () => `${root}/items`,
  getItem: (id: string) => `${root}/items/${encodeURIComponent(id)}`,
  recordAnnualReport: (id: string) => `${root}/items/${encodeURIComponent(id)}/annual-reports`,
  recordDutyDone: (id: string) => `${root}/items/${encodeURIComponent(id)}/duties-done`,
  recordReplacement: (id: string) => `${root}/items/${encodeURIComponent(id)}/replacements`,
  listPeople: () => `${root}/people`,
  savePerson: () => `${root}/people`,
  setAbsences: (id: string) => `${root}/people/${encodeURIComponent(id)}/absences`,
  listChannels: () => `${root}/channels`,
  saveChannel: () => `${root}/channels`,
  removeChannel: (id: string) => `${root}/channels/${encodeURIComponent(id)}/removal`,
  testChannel: (id: string) => `${root}/channels/${encodeURIComponent(id)}/tests`,
  listAlarms: () => `${root}/alarms`,
  retryAlarms: () => `${root}/alarms/tries`,
  showWarningSettings: () => `${root}/warning-settings`,
  saveWarningSettings: () => `${root}/warning-settings`,
  showCompanySettings: (id: string) => `${root}/companies/${encodeURIComponent(id)}`,
  setFallback: (id: string) => `${root}/companies/${encodeURIComponent(id)}/fallback`,
  setLadder: (id: string) => `${root}/companies/${encodeURIComponent(id)}/ladders`,
  archiveCompany: (id: string) => `${root}/companies/${encodeURIComponent(id)}/archive`,
  leavePerson: (id: string) => `${root}/people/${encodeURIComponent(id)}/left`,
  itemWarnings: (id: string) => `${root}/items/${encodeURIComponent(id)}/warnings`,
  handleDuty: (id: string, duty: string) =>
    `${root}/items/${encodeURIComponent(id)}/duties/${encodeURIComponent(duty)}/handling`,
  assignItem: (id: string) => `${root}/items/${encodeURIComponent(id)}/owners`,
  makeFeed: () => `${root}/feeds`,
  showAnswer: (token: string) => `${root}/answers/${encodeURIComponent(token)}`,
  answer: (token: string) => `${root}/answers/${encodeURIComponent(token)}`,
  previewImport: () => `${root}/imports/preview`,
  importLedger: () => `${root}/imports`,
  markImport: () => `${root}/imports/marked`,
  exportLedger: () => `${root}/exports`,
  checkCalendar: () => `${root}/law/calendar`,
  showCalendarYear: (year: string) => `${root}/law/calendar/${encodeURIComponent(year)}`,
  reportLaw: () => `${root}/law/report`,
  listLawUses: () => `${root}/law/uses`,
  diffLaws: () => `${root}/law/diff`,
  tryLaw: () => `${root}/law/diff`,
  checkLaw: () => `${root}/law/check`,
  sweepNow: () => `${root}/sweep`,
  reloadLaw: () => `${root}/law/reload`,
  listProceedings: () => `${root}/law/proceedings`,
  showProceeding: (id: string) => `${root}/law/proceedings/${encodeURIComponent(id)}`,
  listMovedDates: () => `${root}/moved-dates`,
  reckonDay: () => `${root}/day`,
  findLicenceNumbers: () => `${root}/licence-numbers`,
  whichLicence: () => `${root}/which-licence`,
  searchLaw: () => `${root}/law`,
  showLawPage: (type: string, id: string) => `${root}/law/${encodeURIComponent(type)}/${encodeURIComponent(id)}`,
} as const;

export type QueryValues = Readonly<Record<string, string | number | boolean | undefined>>;

/** The address with its query; values that are undefined are left out, an empty text stays. */
export function withQuery(address: string, query: QueryValues): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) parameters.set(name, String(value));
  const text = parameters.toString();
  return text === "" ? address : `${address}?${text}`;
}
