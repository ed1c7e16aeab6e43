import { domainNameIn } from "#law/identifiers/domainName.ts";
import type { Kind } from "#law/law.ts";
import { issue, proposal } from "./issue.ts";
import type { Issue } from "./issue.ts";
import type { CellReaders } from "./cellReaders.ts";

/** The number or name that tells a row from others of its kind. `displaced` is what stood in the number column instead. */
export type IdentityReading = {
  readonly identifier: string | null;
  /** Letter of the province that a licence number prints; null for all else. */
  readonly prefix: string | null;
  readonly displaced: string | null;
  readonly rejected: Issue | null;
  readonly asked: Issue | null;
};

const plain = { prefix: null, displaced: null, rejected: null, asked: null };

/** `written` is the text of the number column, null where it is empty; `cell` its address. */
export function readIdentity(
  kind: Kind | null,
  name: string | null,
  written: string | null,
  cell: string | null,
  readers: CellReaders,
): IdentityReading {
  if (kind?.identifierGrammar === "telecom-licence") return licence(written, cell, readers);
  if (kind?.identifierGrammar === "domain-name") return domain(name, written);
  return { ...plain, identifier: written };
}

function licence(written: string | null, cell: string | null, readers: CellReaders): IdentityReading {
  const reading = readers.licenceNumber(written ?? "");
  const nothing = { ...plain, identifier: null };
  if (reading.kind === "number") return { ...plain, identifier: reading.number, prefix: reading.prefix };
  if (reading.kind === "other")
    return { ...nothing, rejected: issue("not-licence-number", cell, { written, why: reading.why }) };
  if (reading.kind === "several") {
    const proposals = reading.numbers.map((number) => proposal("identifier", number, "one-record-each"));
    return {
      ...nothing,
      asked: issue("several-numbers", cell, { written, numbers: reading.numbers.join("、") }, proposals),
    };
  }
  const proposals = reading.kind === "pending" ? [proposal("kind", "case", "open-case")] : [];
  return { ...nothing, asked: issue("number-missing", cell, { written }, proposals) };
}

/** The domain is its own identifier, in lower case; the registrar's number is kept beside it. */
function domain(name: string | null, written: string | null): IdentityReading {
  const named = [name, written].map((text) => (text === null ? null : domainNameIn(text)));
  const found = named.find((text) => text !== null) ?? null;
  if (found === null) return { ...plain, identifier: written ?? name };
  return {
    ...plain,
    identifier: found,
    displaced: written !== null && written.toLowerCase() !== found ? written : null,
  };
}
