import { listAlarms, retryAlarms } from "./alarms.ts";
import { answer, showAnswer } from "./answers.ts";
import { changeCase } from "./caseEntries.ts";
import { explainCaseDay } from "./caseExplanations.ts";
import { listCases, listCourses, openCase, showCase } from "./caseLists.ts";
import { checkCalendar, showCalendarYear } from "./calendar.ts";
import { listChannels, removeChannel, saveChannel, testChannel } from "./channels.ts";
import { listChannelTries } from "./channelTries.ts";
import { listCompanies } from "./companies.ts";
import { archiveCompany, setFallback, setLadder, showCompanySettings } from "./companySettings.ts";
import { checkDeclaration, draftDeclaration, readDeclarationFile } from "./declarations.ts";
import {
  listDocuments,
  listTemplates,
  makeDocument,
  makeDocuments,
  readTemplate,
  restoreTemplate,
  saveTemplate,
  showDocument,
} from "./documents.ts";
import { listDue } from "./due.ts";
import { explainObligation } from "./explanations.ts";
import { assignItem, handleDuty } from "./handling.ts";
import { makeFeed } from "./feeds.ts";
import { dateFile, getFile, keepFile, listFiles } from "./files.ts";
import { checkHealth } from "./health.ts";
import { verifyRecord } from "./recordVerification.ts";
import { exportLedger, importLedger, markImport, previewImport } from "./imports.ts";
import { getItem, listItems, recordAnnualReport, recordDutyDone, recordReplacement } from "./items.ts";
import { itemWarnings } from "./itemWarnings.ts";
import { checkLaw } from "./lawCheck.ts";
import { diffLaws, listLawUses, tryLaw } from "./lawDiff.ts";
import { reloadLaw } from "./lawReload.ts";
import { reportLaw } from "./lawReport.ts";
import { searchLaw, showLawPage } from "./lawPages.ts";
import { findLicenceNumbers } from "./licenceNumbers.ts";
import { listMovedDates } from "./movedDates.ts";
import { listNewspapers } from "./newspapers.ts";
import type { Operation } from "./operation.ts";
import { leavePerson, listPeople, savePerson, setAbsences } from "./people.ts";
import { listProceedings, showProceeding } from "./proceedings.ts";
import { reckonDay } from "./reckoning.ts";
import { readResultFile } from "./resultFiles.ts";
import { getSubmission, getSubmittedFile } from "./submissions.ts";
import { sweepNow } from "./sweeps.ts";
import { saveWarningSettings, showWarningSettings } from "./warningSettings.ts";
import { listTodos } from "./todos.ts";
import { whichLicence } from "./whichLicence.ts";

/** Every operation. A test compares this list with the routes, the use cases and the reference. */
export const operations = [
  checkHealth,
  verifyRecord,
  sweepNow,
  listCompanies,
  showCompanySettings,
  setFallback,
  setLadder,
  archiveCompany,
  listFiles,
  keepFile,
  getFile,
  dateFile,
  listDue,
  explainObligation,
  listTodos,
  listItems,
  getItem,
  recordAnnualReport,
  recordDutyDone,
  recordReplacement,
  listPeople,
  savePerson,
  setAbsences,
  leavePerson,
  listChannels,
  saveChannel,
  removeChannel,
  testChannel,
  listChannelTries,
  showWarningSettings,
  saveWarningSettings,
  listAlarms,
  retryAlarms,
  itemWarnings,
  handleDuty,
  assignItem,
  makeFeed,
  listCourses,
  listCases,
  openCase,
  showCase,
  changeCase,
  readResultFile,
  getSubmission,
  getSubmittedFile,
  explainCaseDay,
  showAnswer,
  answer,
  previewImport,
  importLedger,
  markImport,
  exportLedger,
  checkCalendar,
  showCalendarYear,
  listMovedDates,
  reportLaw,
  listLawUses,
  diffLaws,
  tryLaw,
  checkLaw,
  reloadLaw,
  listProceedings,
  showProceeding,
  listDocuments,
  showDocument,
  makeDocument,
  makeDocuments,
  listTemplates,
  readTemplate,
  saveTemplate,
  restoreTemplate,
  reckonDay,
  findLicenceNumbers,
  checkDeclaration,
  draftDeclaration,
  readDeclarationFile,
  listNewspapers,
  whichLicence,
  searchLaw,
  showLawPage,
] as const satisfies readonly Operation[];
