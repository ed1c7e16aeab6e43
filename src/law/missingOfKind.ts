import type { ResultFieldId } from "./course.ts";
import type { Kind } from "./law.ts";

/** Where each part of an identity stands on the paper that came out. */
const identityField: Readonly<Record<Kind["identity"][number][number], ResultFieldId>> = {
  identifier: "number",
  name: "name",
  counterparty: "counterparty",
  start: "start",
};

/** What is missing of a paper that is to be an item of the kind: what tells it from others, and its end where it has one. */
export function missingOfKind(
  { endsAlways, identity }: Pick<Kind, "endsAlways" | "identity">,
  has: (field: ResultFieldId) => boolean,
): readonly ResultFieldId[] {
  const [first = []] = identity;
  const isTold = identity.some((parts) => parts.every((part) => has(identityField[part])));
  const wanted = [...(isTold ? [] : first.map((part) => identityField[part])), ...(endsAlways ? ["end" as const] : [])];
  return wanted.filter((field) => !has(field));
}
