import { articleName } from "#law/articleName.ts";
import type { Day } from "#calendar/day.ts";
import type { LawPageReply, ReferredPage } from "#contract/lawPages.ts";
import type { Law } from "#law/law.ts";
import { surestOf } from "#law/surestOf.ts";
import { articleId, fileOfPage, keyOfPage, lawPageTypes, splitArticleId } from "#law/pages/lawPageRef.ts";
import type { LawPageRef } from "#law/pages/lawPageRef.ts";
import { lawReferences } from "#law/pages/lawReferences.ts";
import type { Reference } from "#law/pages/lawReferences.ts";
import { caseLaws } from "./cases/caseLaws.ts";
import { citationOf } from "./citationOf.ts";
import type { Actor, Deps } from "./deps.ts";
import { lawLine } from "./lawLineText.ts";
import { casesOfPage } from "./lawPages/casesOfPage.ts";
import { companiesTouched, rulesRestingOn } from "./lawPages/companiesTouched.ts";
import { lawPageIndex, lineOn } from "./lawPages/lawPageIndex.ts";
import { examplesOfPage } from "./lawPages/matterOfIdentifier.ts";
import { matterOfPage } from "./lawPages/matterOfPage.ts";
import { done, refused } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";

/** Everything of one thing of the law: what it says, what it rests on, what rests on it, and whom it touches now. */
export async function showLawPage(
  deps: Deps,
  actor: Actor,
  asked: { readonly type: string; readonly id: string },
  asOfWanted: Day | undefined,
): Promise<Result<LawPageReply>> {
  const { law } = deps;
  const type = lawPageTypes.find((one) => one === asked.type);
  const page = type === undefined ? null : { type, id: asked.id };
  const entry = page === null ? undefined : lawPageIndex(law).byKey.get(keyOfPage(page));
  if (page === null || entry === undefined) return refused("law-page-unknown", `${asked.type}/${asked.id}`);
  const day = asOfWanted ?? deps.clock.today();
  const selected = await selectLedgers(deps, actor, undefined);
  if (!selected.ok) return selected;
  const laws = await caseLaws(deps, deps.store, selected.value);
  const { facts, statements, verifiedOn, address, read } = matterOfPage(law, page, day);
  const nameOf = (one: Reference["from"]) => referred(law, one);
  const graph = lawReferences(law);
  return done({
    ...page,
    title: entry.title,
    line: lineOn(law, entry, day),
    confidences: [...entry.confidences],
    file: fileOfPage(page),
    verifiedOn,
    address,
    read,
    facts,
    statements: statements.map((one) => ({ ...one, cites: one.cites.map((cite) => citationOf(law, cite)) })),
    coverage: coverageOfPage(law, page),
    articles: page.type === "source" ? articlesOf(law, page.id) : [],
    refersTo: graph.from(page).map(({ way, to }) => ({ way, page: nameOf(to) })),
    referredBy: graph.to(page).map(({ way, from }) => ({ way, page: nameOf(from) })),
    ...provincesOf(law, page, nameOf),
    examples: examplesOfPage(law, page),
    cases: casesOfPage(law, deps.lawCases(), page, rulesRestingOn(law, page) ?? new Set(), nameOf),
    companies: companiesTouched(laws, page, selected.value, day),
    lawHash: law.hash,
  });
}

function referred(law: Law, page: Reference["from"]): ReferredPage {
  if (page.type === "calendar") {
    return { ...page, title: page.id === "statutory" ? lawLine.statutoryHolidays : lawLine.noticeOf(page.id) };
  }
  const entry = lawPageIndex(law).byKey.get(keyOfPage(page));
  if (entry === undefined) throw new Error(`something refers to ${keyOfPage(page)}, which has no page`);
  return { ...page, title: entry.title };
}

type Coverage = LawPageReply["coverage"];

function coverageIn(law: Law, source: string, article: string): Coverage {
  const one = law.coverage.get(source)?.get(article);
  return one === undefined ? null : { ...one };
}

function coverageOfPage(law: Law, { type, id }: LawPageRef): Coverage {
  const split = type === "article" ? splitArticleId(id) : null;
  return split === null ? null : coverageIn(law, split.source, split.article);
}

function articlesOf(law: Law, source: string): LawPageReply["articles"] {
  const of = law.sources.get(source);
  if (of === undefined) return [];
  return [...of.articles].map(([article, { gist, confidence }]) => ({
    id: articleId(source, article),
    article,
    name: articleName(of, article),
    gist,
    confidence,
    coverage: coverageIn(law, source, article),
  }));
}

/** What was seen of single authorities that touches a page: the overlays among what refers to it, by authority. */
function provincesOf(
  law: Law,
  page: LawPageRef,
  nameOf: (one: LawPageRef) => ReferredPage,
): Pick<LawPageReply, "provinces" | "provincesUnknown"> {
  const ids =
    page.type === "authority"
      ? []
      : lawReferences(law)
          .to(page)
          .map(({ from }) => from);
  const overlays = new Set(ids.flatMap(({ type, id }) => (type === "overlay" ? [id] : [])));
  const touching = [...overlays].map((id) => law.overlays.get(id)).filter((one) => one !== undefined);
  const byAuthority = Map.groupBy(touching, ({ authority }) => authority);
  const provinces = [...law.authorities.keys()].flatMap((authority) => {
    const own = byAuthority.get(authority) ?? [];
    if (own.length === 0) return [];
    return [
      {
        authority: nameOf({ type: "authority", id: authority }),
        overlays: own.map(({ id }) => nameOf({ type: "overlay", id })),
        confidence: surestOf(own.map((overlay) => overlay.confidence)),
      },
    ];
  });
  const unknown = page.type === "proceeding" ? law.authorities.size - provinces.length : null;
  return { provinces, provincesUnknown: unknown };
}
