import type { Day } from "#calendar/day.ts";
import type { Law } from "#law/law.ts";
import { splitArticleId } from "#law/pages/lawPageRef.ts";
import type { LawPageRef } from "#law/pages/lawPageRef.ts";
import type { LawPageMatter, MatterOf } from "./lawPageMatter.ts";
import { matterOfNumber, matterOfRequirement, matterOfService } from "./matterOfBusiness.ts";
import { matterOfIdentifier } from "./matterOfIdentifier.ts";
import { matterOfDeclaration, matterOfNewspaper } from "./matterOfPapers.ts";
import { matterOfQuestion } from "./matterOfQuestion.ts";
import { matterOfClock, matterOfCounting, matterOfObligation, matterOfParameter } from "./matterOfRules.ts";
import {
  matterOfArticle,
  matterOfAuthority,
  matterOfDocument,
  matterOfKind,
  matterOfMaterial,
  matterOfOverlay,
  matterOfProceeding,
  matterOfSource,
} from "./matterOfThings.ts";

/** What a page that the law has says, seen on a day; throws for one that it has not. */
export function matterOfPage(law: Law, page: LawPageRef, day: Day): LawPageMatter {
  const found = find(law, page, day);
  if (found === null) throw new Error(`the law has no ${page.type} ${page.id}`);
  return found;
}

function find(law: Law, { type, id }: LawPageRef, day: Day): LawPageMatter | null {
  const of = <Value>(things: ReadonlyMap<string, Value>, matterOf: MatterOf<Value>): LawPageMatter | null => {
    const thing = things.get(id);
    return thing === undefined ? null : matterOf(thing, law, day);
  };
  switch (type) {
    case "obligation":
      return of(law.obligations, matterOfObligation);
    case "proceeding":
      return of(law.proceedings, matterOfProceeding);
    case "parameter":
      return of(law.parameters, matterOfParameter);
    case "clock":
      return of(law.clocks, matterOfClock);
    case "counting":
      return of(law.countings, matterOfCounting);
    case "kind":
      return of(law.kinds, matterOfKind);
    case "identifier":
      return of(law.identifiers, matterOfIdentifier);
    case "service":
      return of(law.services, matterOfService);
    case "requirement":
      return of(law.requirements, matterOfRequirement);
    case "number":
      return of(law.numbers, matterOfNumber);
    case "question":
      return of(law.questions, matterOfQuestion);
    case "authority":
      return of(law.authorities, matterOfAuthority);
    case "material":
      return of(law.materials, matterOfMaterial);
    case "newspaper":
      return of(law.newspapers, matterOfNewspaper);
    case "declaration":
      return of(law.declarations, matterOfDeclaration);
    case "document":
      return of(law.documents, matterOfDocument);
    case "overlay":
      return of(law.overlays, matterOfOverlay);
    case "source":
      return of(law.sources, matterOfSource);
    case "article": {
      const split = splitArticleId(id);
      return split === null ? null : matterOfArticle(law, split.source, split.article, day);
    }
  }
}
