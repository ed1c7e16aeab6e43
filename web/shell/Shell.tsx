import { Outlet, useRouterState, useSearch } from "@tanstack/react-router";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { AsOfNote } from "./AsOfNote.tsx";
import { CompanyFilter } from "./CompanyFilter.tsx";
import { FailingBanner } from "./FailingBanner.tsx";
import { LanguageSwitch } from "./LanguageSwitch.tsx";
import { Side } from "./Side.tsx";
import { Today } from "./Today.tsx";
import "./Shell.css";

/** Whoever comes by a link in a message is nobody who works here: there is no way around for them. */
const answerPages = pages.answer.replace(/\$.*$/, "");

const ExplainDrawer = lazy(async () => ({ default: (await import("../explain/ExplainDrawer.tsx")).ExplainDrawer }));

/** What all pages share: the way around, whose papers are shown, the day, the language, and 「怎么算的」. */
export function Shell() {
  const { texts } = useLanguage();
  const { explain, asOf } = useSearch({ strict: false });
  const content = useFocusOnNewPage();
  const drawerWanted = useFromThenOn(explain !== undefined);
  const isAnswer = useRouterState({ select: ({ location }) => location.pathname.startsWith(answerPages) });
  return (
    <>
      <a className="shell-skip" href="#content">
        {texts.product.skip}
      </a>
      <div className={isAnswer ? "shell shell-alone" : "shell"}>
        {isAnswer ? null : <Side />}
        <div className="shell-main">
          <header className="shell-top">
            {isAnswer ? <b>{texts.product.name}</b> : <CompanyFilter />}
            <Today />
            <LanguageSwitch />
          </header>
          <main id="content" ref={content} tabIndex={-1}>
            {isAnswer ? null : <FailingBanner />}
            {asOf === undefined ? null : <AsOfNote asOf={asOf} />}
            <Outlet />
          </main>
        </div>
      </div>
      <Suspense fallback={null}>{drawerWanted ? <ExplainDrawer id={explain} asOf={asOf} /> : null}</Suspense>
    </>
  );
}

/** A new page takes the focus, as a new document would, so that the keyboard and screen readers start at its top. */
function useFocusOnNewPage() {
  const content = useRef<HTMLElement>(null);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const shown = useRef(path);
  useEffect(() => {
    if (shown.current !== path) content.current?.focus({ preventScroll: true });
    shown.current = path;
  }, [path]);
  return content;
}

/** False until `now` was true for the first time. */
function useFromThenOn(now: boolean): boolean {
  const [ever, setEver] = useState(now);
  if (now && !ever) setEver(true);
  return ever;
}
