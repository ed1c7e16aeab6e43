/** Every address of the web: pages first, then the operations that they call. A test compares the second list with the contract. */
export const pages = {
  due: "/",
  todos: "/todos",
  answer: "/answer/$token",
  ledger: "/ledger",
  item: "/ledger/$id",
  import: "/import",
  cases: "/cases",
  case: "/cases/$id",
  people: "/people",
  warnings: "/warnings",
  companies: "/companies",
  company: "/companies/$id",
  calendar: "/calendar",
  day: "/day",
  proceedings: "/proceedings",
  documents: "/documents",
  lawDiff: "/law/diff",
  whichLicence: "/which-licence",
  declaration: "/declaration",
  law: "/law",
  lawPage: "/law/$type/$id",
  correction: "/law/correct",
  health: "/health",
} as const;

const root = "/api/v1";

export const operationAddress = {
  checkHealth: () => `${root}/health`,
  verifyRecord: () => `${root}/record-verification`,
  listCompanies: () => `${root}/companies`,
  listDue: () => `${root}/due`,
  explainObligation: (id: string) => `${root}/explanations/${encodeURIComponent(id)}`,
  listTodos: () => `${root}/todos`,
  listItems: () => `${root}/items`,
  getItem: (id: string) => `${root}/items/${encodeURIComponent(id)}`,
  explainCaseDay: (id: string, what: string) =>
    `${root}/cases/${encodeURIComponent(id)}/explanations/${encodeURIComponent(what)}`,
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
  listChannelTries: (id: string) => `${root}/channels/${encodeURIComponent(id)}/tries`,
  listAlarms: () => `${root}/alarms`,
  retryAlarms: () => `${root}/alarms/tries`,
  showWarningSettings: () => `${root}/warning-settings`,
  saveWarningSettings: () => `${root}/warning-settings`,
  showCompanySettings: (id: string) => `${root}/companies/${encodeURIComponent(id)}`,
  setFallback: (id: string) => `${root}/companies/${encodeURIComponent(id)}/fallback`,
  setLadder: (id: string) => `${root}/companies/${encodeURIComponent(id)}/ladders`,
  listFiles: (id: string) => `${root}/companies/${encodeURIComponent(id)}/files`,
  keepFile: (id: string) => `${root}/companies/${encodeURIComponent(id)}/files`,
  getFile: (id: string, hash: string) =>
    `${root}/companies/${encodeURIComponent(id)}/files/${encodeURIComponent(hash)}`,
  dateFile: (id: string, hash: string) =>
    `${root}/companies/${encodeURIComponent(id)}/files/${encodeURIComponent(hash)}/days`,
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
  listDocuments: () => `${root}/documents`,
  showDocument: (id: string) => `${root}/documents/${encodeURIComponent(id)}/fields`,
  makeDocument: (id: string) => `${root}/documents/${encodeURIComponent(id)}`,
  makeDocuments: () => `${root}/document-batches`,
  listTemplates: () => `${root}/templates`,
  readTemplate: (id: string) => `${root}/templates/${encodeURIComponent(id)}`,
  saveTemplate: (id: string) => `${root}/templates/${encodeURIComponent(id)}`,
  restoreTemplate: (id: string) => `${root}/templates/${encodeURIComponent(id)}/restore`,
  listCourses: () => `${root}/courses`,
  listCases: () => `${root}/cases`,
  openCase: () => `${root}/cases`,
  showCase: (id: string) => `${root}/cases/${encodeURIComponent(id)}`,
  changeCase: (id: string) => `${root}/cases/${encodeURIComponent(id)}/entries`,
  readResultFile: (id: string, hash: string) =>
    `${root}/cases/${encodeURIComponent(id)}/result-files/${encodeURIComponent(hash)}`,
  getSubmission: (id: string, round: string) =>
    `${root}/cases/${encodeURIComponent(id)}/submissions/${encodeURIComponent(round)}`,
  getSubmittedFile: (id: string, round: string, paper: string) =>
    `${root}/cases/${encodeURIComponent(id)}/submissions/${encodeURIComponent(round)}/files/${encodeURIComponent(paper)}`,
  listProceedings: () => `${root}/law/proceedings`,
  showProceeding: (id: string) => `${root}/law/proceedings/${encodeURIComponent(id)}`,
  listMovedDates: () => `${root}/moved-dates`,
  reckonDay: () => `${root}/day`,
  listNewspapers: () => `${root}/newspapers`,
  checkDeclaration: () => `${root}/declarations/check`,
  readDeclarationFile: () => `${root}/declarations/text`,
  draftDeclaration: () => `${root}/declarations/draft`,
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
