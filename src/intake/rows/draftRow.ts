import type { SheetRow } from "../workbook.ts";
import { cellAddress } from "../workbook.ts";
import { alternativeCells } from "./alternativeCells.ts";
import type { CellReaders } from "./cellReaders.ts";
import { cellText, cellValue } from "./cellText.ts";
import { dateCells } from "./dateCells.ts";
import type { Draft } from "./draft.ts";
import { extraCells } from "./extraCells.ts";
import { faultyCells } from "./faultyCells.ts";
import type { Column } from "./findHeader.ts";
import type { Role } from "./headerWords.ts";
import type { Issue } from "./issue.ts";
import { lostMergeQuestion } from "./lostMerges.ts";
import type { LastValues, MergedRole } from "./lostMerges.ts";
import { provinceDoubt } from "./provinceDoubt.ts";
import { readDetails } from "./readDetails.ts";
import { readHolder } from "./readHolder.ts";
import type { RowAbove } from "./readHolder.ts";
import { readItem, unidentified, unknownKind } from "./readItem.ts";
import type { NamedHolder } from "./readingContext.ts";
import { isLeavingRead, noLeavingColumns } from "./readLeaving.ts";
import type { LeavingColumns } from "./readLeaving.ts";
import type { RenewalColumns } from "./readRenewal.ts";
import { readTerm } from "./readTerm.ts";
import type { Table } from "./table.ts";

/** What the rows above give to a row whose merged cells a CSV has lost, and whose ledger it is. */
export type Surroundings = {
  readonly above: RowAbove | null;
  readonly lost: readonly MergedRole[];
  readonly last: LastValues;
  /** Holder of the rows of tables without a column for it. */
  readonly owner: NamedHolder | null;
};

/** Columns of renewal; a table that has one of them is read with all. */
const renewalRoles = ["autoRenewal", "renewalMonths", "notice", "notContinuing"] as const satisfies readonly Role[];

const noServices: readonly string[] = [];

/** Reads one record by itself. */
export function draftRow(table: Table, row: SheetRow, surroundings: Surroundings, readers: CellReaders): Draft {
  const holder = readHolder(table, row, surroundings.above, surroundings.owner, readers);
  const item = readItem(table, row, readers);
  const { kind, name, identity } = item;
  const isLicence = kind?.identifierGrammar === "telecom-licence";
  const { counterparty, columns: otherParty } = counterpartyOf(table, row);
  const dates = dateCells(table, row, readers);
  const remark = joined(cellValue(table.cellOf(row, "remark")) ?? "", dates.notes, "；");
  const others = alternativeCells(table, row, "remark");
  const spoken = others.length === 0 ? remark : [remark, ...others.map(({ text }) => text)].join("。");
  const { renewal, notContinuing } = readers.renewal(spoken, renewalColumns(table, row));
  const { asOf, licenceYears } = readers.context;
  const term = readTerm(
    { start: dates.start, end: dates.end, term: dates.term, note: readers.note(spoken) },
    {
      endsAlways: kind?.endsAlways ?? false,
      validityYears: isLicence ? licenceYears : null,
      asOf,
      renewsItself: renewal?.auto ?? false,
    },
  );
  const leaving = leavingColumns(table, row);
  const { minimumMonths, leavingNotice } = readers.leaving(spoken, leaving, term.openEnded);
  const services = isLicence ? readers.services(cellText(table.cellOf(row, "services"))) : noServices;
  const { details, columns: detailColumns } = readDetails(table, row, kind);
  const lost = lostMergeQuestion(table, row, surroundings.lost, surroundings.last);
  const missing = lost === null ? item.missing : null;
  return {
    sheet: table.sheet.name,
    row: row.row,
    kind,
    name,
    identifier: identity.identifier,
    holder: holder.holder,
    creditCode: holder.creditCode,
    province: holder.province,
    counterparty,
    services,
    term,
    renewal,
    minimumMonths,
    leavingNotice,
    notContinuing,
    owners: readers.people(cellText(table.cellOf(row, "owner"))),
    remark: remark === "" ? null : remark,
    details,
    issuedOn: dates.issuedOn,
    extra: extraCells(table, row, item, {
      services: services.length > 0,
      setAside: dates.setAside,
      issued: dates.issued,
      details: [...detailColumns, ...otherParty],
      unread: unreadLeaving(table, leaving),
    }),
    rejected: faultyCells(table, row) ?? missing ?? holder.rejected ?? identity.rejected ?? term.rejected,
    asked:
      together(holder.asked, lost) ??
      unknownKind(table, row, item) ??
      identity.asked ??
      unidentified(table, row, item, { counterparty, start: term.start }) ??
      term.asked,
    doubts: [provinceDoubt(table, row, holder, identity, counterparty, readers), ...term.doubts, holder.doubt].filter(
      (doubt) => doubt !== null,
    ),
    identifierCell: item.identifierColumn === null ? null : cellAddress(row.row, item.identifierColumn.index + 1),
  };
}

/** A ledger of contracts and licences may have a column for either; a row fills the one that it has something for. */
function counterpartyOf(
  table: Table,
  row: SheetRow,
): { readonly counterparty: string | null; readonly columns: readonly Column[] } {
  const counterparty = cellValue(table.cellOf(row, "counterparty"));
  const [other] = counterparty === null ? alternativeCells(table, row, "counterparty") : [];
  return other === undefined ? { counterparty, columns: [] } : { counterparty: other.text, columns: [other.column] };
}

function joined(first: string, others: readonly string[], separator: string): string {
  if (others.length === 0) return first;
  return (first === "" ? others : [first, ...others]).join(separator);
}

/** Two questions about the same lost merge are one. */
function together(client: Issue | null, others: Issue | null): Issue | null {
  return client === null || others === null
    ? (client ?? others)
    : { ...client, proposals: [...client.proposals, ...others.proposals] };
}

function renewalColumns(table: Table, row: SheetRow): RenewalColumns | null {
  if (!renewalRoles.some((role) => table.has(role))) return null;
  const [auto, months, notice, notContinuing] = renewalRoles.map((role) => withUnit(table, row, role));
  return { auto: auto ?? "", months: months ?? "", notice: notice ?? "", notContinuing: notContinuing ?? "" };
}

function leavingColumns(table: Table, row: SheetRow): LeavingColumns {
  if (!table.has("minimumTerm") && !table.has("leavingNotice")) return noLeavingColumns;
  return { minimum: withUnit(table, row, "minimumTerm"), notice: withUnit(table, row, "leavingNotice") };
}

/** The columns whose cells say something else than we read in them; they are kept as they stand. */
function unreadLeaving(table: Table, columns: LeavingColumns): readonly Column[] {
  if (columns === noLeavingColumns) return [];
  const read = isLeavingRead(columns);
  const unread = [
    read.minimum ? null : table.column("minimumTerm"),
    read.notice ? null : table.column("leavingNotice"),
  ];
  return unread.filter((column) => column !== null);
}

/** A bare number is in the unit that its heading names: `1` under 续约期限（年）, `2` under 提前通知（月）. */
function withUnit(table: Table, row: SheetRow, role: Role): string {
  const text = cellText(table.cellOf(row, role));
  if (!/^\d{1,3}$/.test(text)) return text;
  const heading = table.column(role)?.heading ?? "";
  const unit = /工作日|年|月|[天日](?!期)/.exec(heading)?.[0] ?? "";
  return role === "autoRenewal" || role === "notContinuing" ? text : text + (unit === "月" ? "个月" : unit);
}
