import type { LawExamplesReply } from "#contract/lawPages.ts";
import type { Bilingual } from "#law/citation.ts";
import type { Identifier, IdentifierPart } from "#law/identifier.ts";
import type { Law } from "#law/law.ts";
import type { LawPageRef } from "#law/pages/lawPageRef.ts";
import { between, joined, lawLine, lawNames, same } from "../lawLineText.ts";
import { matter, stated } from "./lawPageMatter.ts";
import type { MatterOf, Stated } from "./lawPageMatter.ts";

/** How an identifier is written: each part, each form, and the words with what they are for. */
export const matterOfIdentifier: MatterOf<Identifier> = ({ parts, forms, vocabulary, verifiedOn }) =>
  matter(
    [],
    [
      ...parts.map((part) => described(lawNames.part, part)),
      ...forms.map((form) => described(lawNames.form, form)),
      ...vocabulary.map((one) => described(lawNames.vocabulary, one, one.words)),
    ],
    { verifiedOn },
  );

function described(group: Bilingual, one: IdentifierPart, words: readonly string[] = []): Stated {
  const listed = words.length === 0 ? [] : [joined(words.map(same), between.list)];
  return stated(group, lawLine.described(one.title, [...listed, one.says]), one, { part: "form" });
}

/** The examples of an identifier with their parts by name; null for every other page. */
export function examplesOfPage(law: Law, { type, id }: LawPageRef): LawExamplesReply | null {
  const identifier = type === "identifier" ? law.identifiers.get(id) : undefined;
  if (identifier === undefined) return null;
  const { parts, forms, read, refused } = identifier;
  return {
    read: read.map((example) => ({
      written: example.written,
      is: example.is,
      form: forms.find((form) => form.id === example.form)?.title ?? null,
      parts: parts.flatMap((part) => {
        const says = example.parts[part.id];
        return says === undefined ? [] : [{ name: part.title, says }];
      }),
    })),
    refused: refused.map(({ written, because }) => ({ written, because })),
  };
}
