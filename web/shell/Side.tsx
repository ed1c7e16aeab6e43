import { useQuery } from "@tanstack/react-query";
import { Link, useRouterState, useSearch } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { todosQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { rememberedPerson } from "../todos/rememberedPerson.ts";
import { Foot } from "./Foot.tsx";
import { useShownCompanies } from "./useShownCompanies.ts";

const badgeInterval = 10 * 60_000;

export function Side() {
  const { texts } = useLanguage();
  const menu = useShownChoice();
  return (
    <div className="shell-side">
      <nav aria-label={texts.product.menu} ref={menu}>
        <Brand />
        <DueLink />
        <TodosLink />
        <Link to={pages.ledger} activeProps={{ className: "on" }}>
          {texts.nav.ledger}
          <ItemCount />
        </Link>
        <Link to={pages.cases} activeProps={{ className: "on" }}>
          {texts.nav.cases}
        </Link>
        <Link to={pages.import} activeProps={{ className: "on" }}>
          {texts.nav.import}
        </Link>
        <Link to={pages.day} activeProps={{ className: "on" }}>
          {texts.nav.day}
        </Link>
        <Link to={pages.calendar} activeProps={{ className: "on" }}>
          {texts.calendar.menu}
        </Link>
        <Link to={pages.whichLicence} activeProps={{ className: "on" }}>
          {texts.nav.whichLicence}
        </Link>
        <Link to={pages.declaration} activeProps={{ className: "on" }}>
          {texts.nav.declaration}
        </Link>
        <Link to={pages.proceedings} activeProps={{ className: "on" }}>
          {texts.proceedings.menu}
        </Link>
        <Link to={pages.documents} activeProps={{ className: "on" }}>
          {texts.nav.documents}
        </Link>
        <Link to={pages.law} activeProps={{ className: "on" }}>
          {texts.nav.law}
        </Link>
        <b className="shell-group">{texts.nav.settings}</b>
        <Link to={pages.warnings} activeProps={{ className: "on" }}>
          {texts.nav.warnings}
        </Link>
        <Link to={pages.people} activeProps={{ className: "on" }}>
          {texts.nav.people}
        </Link>
        <Link to={pages.companies} activeProps={{ className: "on" }}>
          {texts.nav.companies}
        </Link>
      </nav>
      <Foot />
    </div>
  );
}

/** Where the menu is one line, on a phone, the page that is open stands in the middle of it, also once counts have come. */
function useShownChoice() {
  const menu = useRef<HTMLElement>(null);
  useRouterState({ select: (state) => state.location.pathname });
  useEffect(() => {
    const line = menu.current;
    if (line === null) return undefined;
    const links = new ResizeObserver(() => showChoice(line));
    for (const link of line.querySelectorAll("a")) links.observe(link);
    return () => links.disconnect();
  });
  return menu;
}

function showChoice(line: HTMLElement): void {
  const chosen = line.querySelector<HTMLElement>("a.on");
  if (chosen === null) return;
  line.scrollLeft = chosen.offsetLeft - line.offsetLeft - (line.clientWidth - chosen.offsetWidth) / 2;
}

function Brand() {
  const { texts } = useLanguage();
  const shown = useShownCompanies();
  const only = shown.length === 1 ? shown[0]?.name : undefined;
  return (
    <Link to={pages.due} className="brand">
      <span className="brand-stamp" aria-hidden="true" lang="zh-CN">
        {texts.product.seal[0]}
        <br />
        {texts.product.seal[1]}
      </span>
      <span>
        <b>{texts.product.name}</b>
        <small>{only ?? texts.product.tagline}</small>
      </span>
    </Link>
  );
}

function DueLink() {
  const { texts } = useLanguage();
  const pressing = useShownCompanies().reduce((sum, company) => sum + company.counts.red + company.counts.yellow, 0);
  return (
    <Link to={pages.due} activeOptions={{ exact: true, includeSearch: false }} activeProps={{ className: "on" }}>
      {texts.nav.due}
      {pressing === 0 ? null : (
        <span>
          <span aria-hidden="true">{pressing}</span>
          <span className="unseen">{texts.nav.dueBadge(pressing)}</span>
        </span>
      )}
    </Link>
  );
}

/** With how many things wait for whoever this browser is used by; asked for again now and then, as warnings come by themselves. */
function TodosLink() {
  const { texts } = useLanguage();
  const { company } = useSearch({ strict: false });
  const person = rememberedPerson();
  const asked = { person: person === "" ? undefined : person, company, limit: 0 };
  const open = useQuery({ ...todosQuery(asked), refetchInterval: badgeInterval }).data?.counts.open ?? 0;
  return (
    <Link to={pages.todos} activeProps={{ className: "on" }}>
      {texts.nav.todos}
      {open === 0 ? null : (
        <span>
          <span aria-hidden="true">{open}</span>
          <span className="unseen">{texts.nav.todosBadge(open)}</span>
        </span>
      )}
    </Link>
  );
}

function ItemCount() {
  const items = useShownCompanies().reduce((sum, company) => sum + company.items, 0);
  return items === 0 ? null : <span>{items}</span>;
}
