import { newspaperText } from "#contract/newspaperText.ts";
import type { Bilingual } from "#law/citation.ts";
import type { DeclarationLaw } from "#law/declaration.ts";
import type { Newspaper } from "#law/newspaper.ts";
import { between, joined, lawLine, same } from "../lawLineText.ts";
import { factsOf, matter, stated } from "./lawPageMatter.ts";
import type { MatterOf } from "./lawPageMatter.ts";
import { paperNames } from "./paperNamesText.ts";

/** A newspaper with what is known of its level. */
export const matterOfNewspaper: MatterOf<Newspaper> = (paper) =>
  matter(
    factsOf(
      [paperNames.sponsor, paper.sponsor ?? paperNames.unknown],
      [paperNames.province, paper.province === null ? null : same(paper.province)],
    ),
    [stated(paperNames.level, levelOf(paper), paper, { note: paper.note })],
    { verifiedOn: paper.verifiedOn },
  );

/** What a declaration has to hold, of which documents, and the words by which it is read. */
export const matterOfDeclaration: MatterOf<DeclarationLaw> = ({ elements, documents, vocabulary, verifiedOn }) => {
  const titles = new Map(elements.map(({ id, title }) => [id, title]));
  return matter(
    [],
    [
      ...elements.map((one) => stated(paperNames.element, lawLine.described(one.title, [one.says]), one)),
      ...documents.map((one) =>
        stated(
          paperNames.document,
          lawLine.described(one.title, [
            joined(
              one.needs.flatMap((need) => titles.get(need) ?? []),
              between.list,
            ),
          ]),
          one,
        ),
      ),
      ...vocabulary.map((one) =>
        stated(paperNames.words, lawLine.described(one.title, [joined(one.words.map(same), between.list)]), one, {
          part: "form",
        }),
      ),
    ],
    { verifiedOn },
  );
};

export function levelOf({ level }: Newspaper): Bilingual {
  return { zh: newspaperText.zh.levels[level], en: newspaperText.en.levels[level] };
}
