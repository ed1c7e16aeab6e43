import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import {
  parseSearch,
  readCalendarAddress,
  readCasesAddress,
  readCommonAddress,
  readCorrectionAddress,
  readDayAddress,
  readDocumentsAddress,
  readDueAddress,
  readLawDiffAddress,
  readLawAddress,
  readLedgerAddress,
  readProceedingsAddress,
  readTodosAddress,
  readWhichLicenceAddress,
  stringifySearch,
} from "./address.ts";
import type { CommonAddress } from "./address.ts";
import { pages } from "./links.ts";
import { NotFoundPage } from "./pages/NotFoundPage.tsx";
import { Shell } from "./shell/Shell.tsx";
import { PageTrouble } from "./parts/PageTrouble.tsx";
import { PageWait } from "./parts/PageWait.tsx";

const rootRoute = createRootRoute({
  component: Shell,
  validateSearch: readCommonAddress,
  search: { middlewares: [retainSearchParams<CommonAddress>(["company", "asOf"])] },
  notFoundComponent: NotFoundPage,
});

const dueRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.due,
  validateSearch: readDueAddress,
  component: lazyRouteComponent(() => import("./pages/DuePage.tsx"), "DuePage"),
});

const todosRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.todos,
  validateSearch: readTodosAddress,
  component: lazyRouteComponent(() => import("./pages/TodosPage.tsx"), "TodosPage"),
});

const answerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.answer,
  component: lazyRouteComponent(() => import("./pages/AnswerPage.tsx"), "AnswerPage"),
});

const ledgerRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.ledger,
  validateSearch: readLedgerAddress,
  component: lazyRouteComponent(() => import("./pages/LedgerPage.tsx"), "LedgerPage"),
});

const itemRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.item,
  component: lazyRouteComponent(() => import("./pages/ItemPage.tsx"), "ItemPage"),
});

const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.cases,
  validateSearch: readCasesAddress,
  component: lazyRouteComponent(() => import("./pages/CasesPage.tsx"), "CasesPage"),
});

const caseRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.case,
  component: lazyRouteComponent(() => import("./pages/CasePage.tsx"), "CasePage"),
});

const importRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.import,
  component: lazyRouteComponent(() => import("./pages/ImportPage.tsx"), "ImportPage"),
});

const peopleRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.people,
  component: lazyRouteComponent(() => import("./pages/PeoplePage.tsx"), "PeoplePage"),
});

const warningsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.warnings,
  component: lazyRouteComponent(() => import("./pages/WarningsPage.tsx"), "WarningsPage"),
});

const companiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.companies,
  component: lazyRouteComponent(() => import("./pages/CompaniesPage.tsx"), "CompaniesPage"),
});

const companyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.company,
  component: lazyRouteComponent(() => import("./pages/CompanyPage.tsx"), "CompanyPage"),
});

const calendarRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.calendar,
  validateSearch: readCalendarAddress,
  component: lazyRouteComponent(() => import("./pages/CalendarPage.tsx"), "CalendarPage"),
});

const dayRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.day,
  validateSearch: readDayAddress,
  component: lazyRouteComponent(() => import("./pages/DayPage.tsx"), "DayPage"),
});

const proceedingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.proceedings,
  validateSearch: readProceedingsAddress,
  component: lazyRouteComponent(() => import("./pages/ProceedingsPage.tsx"), "ProceedingsPage"),
});

const lawDiffRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.lawDiff,
  validateSearch: readLawDiffAddress,
  component: lazyRouteComponent(() => import("./pages/LawDiffPage.tsx"), "LawDiffPage"),
});

const documentsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.documents,
  validateSearch: readDocumentsAddress,
  component: lazyRouteComponent(() => import("./pages/DocumentsPage.tsx"), "DocumentsPage"),
});

const whichLicenceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.whichLicence,
  validateSearch: readWhichLicenceAddress,
  component: lazyRouteComponent(() => import("./pages/WhichLicencePage.tsx"), "WhichLicencePage"),
});

const declarationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.declaration,
  component: lazyRouteComponent(() => import("./pages/DeclarationPage.tsx"), "DeclarationPage"),
});

const lawRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.law,
  validateSearch: readLawAddress,
  component: lazyRouteComponent(() => import("./pages/LawSearchPage.tsx"), "LawSearchPage"),
});

const lawPageRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.lawPage,
  component: lazyRouteComponent(() => import("./pages/LawPage.tsx"), "LawPage"),
});

const correctionRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.correction,
  validateSearch: readCorrectionAddress,
  component: lazyRouteComponent(() => import("./pages/CorrectionPage.tsx"), "CorrectionPage"),
});

const healthRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: pages.health,
  component: lazyRouteComponent(() => import("./pages/HealthPage.tsx"), "HealthPage"),
});

/** Every page. The first one loads with the shell, the others when they are opened. */
export const router = createRouter({
  routeTree: rootRoute.addChildren([
    dueRoute,
    todosRoute,
    answerRoute,
    ledgerRoute,
    itemRoute,
    casesRoute,
    caseRoute,
    importRoute,
    peopleRoute,
    warningsRoute,
    companiesRoute,
    companyRoute,
    calendarRoute,
    dayRoute,
    proceedingsRoute,
    lawDiffRoute,
    documentsRoute,
    whichLicenceRoute,
    declarationRoute,
    lawRoute,
    lawPageRoute,
    correctionRoute,
    healthRoute,
  ]),
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultPendingComponent: PageWait,
  defaultErrorComponent: PageTrouble,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
