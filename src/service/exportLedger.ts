import { exportText } from "#contract/exportText.ts";
import { writeLedgerFile } from "#intake/files/writeLedgerFile.ts";
import type { LedgerTable } from "#intake/files/ledgerTable.ts";
import type { ProposedEntry } from "#intake/report.ts";
import { ledgerTable } from "#intake/rows/templateColumns.ts";
import { noDetails } from "#intake/rows/readDetails.ts";
import type { Company } from "#record/company/company.ts";
import type { Item } from "#record/item/item.ts";
import type { Actor, Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";
import { selectLedgers } from "./selectLedgers.ts";

export type LedgerFileReply = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mediaType: string;
  readonly fileName: string;
};

export type ExportQuery = {
  readonly company?: string | undefined;
  readonly archived?: boolean | undefined;
  readonly format: "xlsx" | "csv";
  readonly template: boolean;
};

const mediaTypes = {
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  csv: "text/csv; charset=utf-8",
} as const;

/** The ledger as a file with the headers of the template, so that it can be imported again; or the empty template. */
export async function exportLedger(deps: Deps, actor: Actor, query: ExportQuery): Promise<Result<LedgerFileReply>> {
  const selected = await selectLedgers(deps, actor, query.company, query.archived);
  if (!selected.ok) return selected;
  const entries = query.template
    ? []
    : selected.value.flatMap(({ company, items }) => items.map((item) => entryOf(company, item)));
  const table: LedgerTable = { name: exportText.sheet, ...ledgerTable(entries, deps.law.kinds) };
  const bytes = await writeLedgerFile(
    query.format === "xlsx" ? { format: "xlsx", tables: [table] } : { format: "csv", table },
  );
  const name = query.template ? exportText.template : exportText.ledger(deps.clock.today());
  return done({
    bytes: new Uint8Array(bytes),
    mediaType: mediaTypes[query.format],
    fileName: `${name}.${query.format}`,
  });
}

/** An item's current term as the entry that it came from. */
function entryOf(company: Company, item: Item): ProposedEntry {
  const { kind, name, identifier, province, counterparty, services, renewal } = item;
  const { minimumMonths = null, leavingNotice = null, notContinuing, owners, remark, extra } = item;
  const { details = noDetails, issuedOn = null } = item;
  const term = item.terms.at(-1) ?? { start: null, end: null };
  return {
    kind,
    name,
    identifier,
    holder: company.name,
    creditCode: company.creditCode,
    province,
    counterparty,
    services,
    start: term.start,
    end: term.end,
    openEnded: term.end === null,
    renewal,
    minimumMonths,
    leavingNotice,
    notContinuing,
    owners,
    remark,
    details,
    issuedOn,
    extra,
  };
}
