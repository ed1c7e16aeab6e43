import { declarationLawOf } from "#documents/declaration/declarationReader.ts";
import type { ExpectedDeclaration } from "#documents/declaration/declaration.ts";
import type { Law } from "#law/law.ts";

/** The document that items of a kind are in a statement; null where the law of statements has none of that kind. */
export function paperOfKind(law: Law, kind: string | null): NonNullable<ExpectedDeclaration["document"]> | null {
  const declared = declarationLawOf(law).documents.some((one) => kind !== null && one.kind === kind);
  const title = kind === null ? undefined : law.kinds.get(kind)?.title;
  return !declared || kind === null || title === undefined ? null : { kind, name: title.zh };
}
