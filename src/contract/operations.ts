import { listAlarms, retryAlarms } from "./alarms.ts";
import { answer, showAnswer } from "./answers.ts";
import { checkCalendar, showCalendarYear } from "./calendar.ts";
import { listChannels, removeChannel, saveChannel, testChannel } from "./channels.ts";
import { listCompanies } from "./companies.ts";
import { archiveCompany, setFallback, setLadder, showCompanySettings } from "./companySettings.ts";
import { listDue } from "./due.ts";
import { explainObligation } from "./explanations.ts";
import { assignItem, handleDuty } from "./handling.ts";
import { makeFeed } from "./feeds.ts";
import { checkHealth } from "./health.ts";
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
import type { Operation } from "./operation.ts";
import { leavePerson, listPeople, savePerson, setAbsences } from "./people.ts";
import { listProceedings, showProceeding } from "./proceedings.ts";
import { reckonDay } from "./reckoning.ts";
import { sweepNow } from "./sweeps.ts";
import { saveWarningSettings, showWarningSettings } from "./warningSettings.ts";
import { listTodos } from "./todos.ts";
import { whichLicence } from "./whichLicence.ts";

/** Every operation. A test compares this list with the routes, the use cases and the reference. */
export const operations = [
  checkHealth,
  sweepNow,
  listCompanies,
  showCompanySettings,
  setFallback,
  setLadder,
  archiveCompany,
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
  showWarningSettings,
  saveWarningSettings,
  listAlarms,
  retryAlarms,
  itemWarnings,
  handleDuty,
  assignItem,
  makeFeed,
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
  reckonDay,
  findLicenceNumbers,
  whichLicence,
  searchLaw,
  showLawPage,
] as const satisfies readonly Operation[];
