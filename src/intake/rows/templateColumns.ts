import type { Day } from "#calendar/day.ts";
import type { Kind, KindDetail } from "#law/law.ts";
import type { ProposedEntry } from "../report.ts";
import type { Role } from "./headerWords.ts";
import { roleOfHeading } from "./headingRole.ts";
import { notAgreed } from "./notAgreed.ts";
import { mayBeBlank } from "./mayBeBlank.ts";
import { detailSuffix } from "./readDetails.ts";
import { minimumTermIn } from "./readMinimumTerm.ts";
import { leavingNoticeIn, readRenewal } from "./readRenewal.ts";
import { templateHeaders } from "./templateHeaders.ts";

/** A cell of our own table; a day is a date cell, everything else is text. */
export type TemplateCell = string | { readonly day: Day } | null;

export type TemplateTable = {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly TemplateCell[])[];
};

type TemplateColumn = {
  readonly header: string;
  readonly role: Role;
  readonly cell: (entry: ProposedEntry, kind: Kind | null) => TemplateCell;
};

const codeHeader = "统一社会信用代码";

/** Columns of the template, the eight that a newcomer fills in first; the others appear where they say something. */
const columns: readonly TemplateColumn[] = [
  { header: "资源名称", role: "name", cell: ({ name }) => name },
  { header: "类别", role: "kind", cell: (entry, kind) => kind?.title.zh ?? entry.kind },
  { header: "编号", role: "identifier", cell: numberCell },
  { header: "供应商/发证机关", role: "counterparty", cell: ({ counterparty }) => counterparty },
  { header: "开始日期", role: "start", cell: ({ start }) => (start === null ? null : { day: start }) },
  {
    header: "到期日期",
    role: "end",

    cell: ({ end, openEnded }) => (openEnded ? "长期" : end === null ? null : { day: end }),
  },
  { header: "负责人", role: "owner", cell: ({ owners }) => textOf(owners.join("、")) },
  { header: "备注", role: "remark", cell: ({ remark }) => remark },
  { header: "企业名称", role: "holder", cell: ({ holder }) => holder },
  { header: codeHeader, role: "creditCode", cell: ({ creditCode }) => creditCode },
  // Beside the first day of the term, which is read from its own column as long as that is there.
  { header: "发证日期", role: "start", cell: issuedCell },
  { header: "所在省份", role: "province", cell: ({ province }) => province },
  {
    header: "业务种类",
    role: "services",

    cell: (entry) => textOf(entry.services.join("、")) ?? entry.extra["业务种类"] ?? null,
  },
  { header: "自动续期", role: "autoRenewal", cell: autoRenewalCell },
  { header: "每次续期月数", role: "renewalMonths", cell: monthsCell },
  { header: "提前通知", role: "notice", cell: noticeCell },
  { header: "最短租期月数", role: "minimumTerm", cell: minimumCell },
  { header: "解除通知期", role: "leavingNotice", cell: leavingNoticeCell },
  { header: "不再续期", role: "notContinuing", cell: notContinuingCell },
  // Empty in our tables; they keep a column of the source from being read as one of ours.
  { header: "序号", role: "serial", cell: () => null },
  { header: "服务期限", role: "term", cell: () => null },
];

const newcomers = new Set<string>(templateHeaders);
const ownHeaders = new Set(columns.map(({ header }) => header));

/**
 * Entries as a table with the headers of the template: every field has its column, cells of unknown meaning theirs.
 * `readLedger` gives equal entries back.
 */
export function ledgerTable(entries: readonly ProposedEntry[], kinds: ReadonlyMap<string, Kind>): TemplateTable {
  const detailHeaders = [...new Set(entries.flatMap((entry) => detailsIn(entry, kinds).map(({ title }) => title.zh)))];
  const extraHeaders = [...new Set(entries.flatMap(({ extra }) => Object.keys(extra)))].filter(
    (header) => !ownHeaders.has(header) && !detailHeaders.includes(header),
  );
  const rolesOfExtra = new Set(extraHeaders.map((header) => roleOfHeading(header)?.role));
  const cells = entries.map((entry) => columns.map(({ cell }) => cell(entry, kinds.get(entry.kind) ?? null)));
  const shown = columns.map(
    ({ header, role }, at) => newcomers.has(header) || rolesOfExtra.has(role) || cells.some((row) => row[at] !== null),
  );
  const codeless = entries.some(({ holder, creditCode }) => holder !== null && creditCode === null);
  const headerOf = ({ header }: TemplateColumn): string =>
    codeless && header === codeHeader ? `${header}（${mayBeBlank}）` : header;
  return {
    headers: [...columns.filter((_, at) => shown[at]).map(headerOf), ...detailHeaders, ...extraHeaders],
    rows: entries.map((entry, at) => [
      ...(cells[at] ?? []).filter((_, column) => shown[column]),
      ...detailHeaders.map((header) => detailCell(entry, kinds, header)),
      ...extraHeaders.map((header) => entry.extra[header] ?? null),
    ]),
  };
}

/** The details of its kind that an entry has. */
function detailsIn({ kind, details }: ProposedEntry, kinds: ReadonlyMap<string, Kind>): readonly KindDetail[] {
  return (kinds.get(kind)?.details ?? []).filter(({ id }) => Object.hasOwn(details, id));
}

/** The number with its unit; of an entry that has none, what it holds under the same heading. */
function detailCell(entry: ProposedEntry, kinds: ReadonlyMap<string, Kind>, header: string): TemplateCell {
  const detail = detailsIn(entry, kinds).find(({ title }) => title.zh === header);
  if (detail === undefined) return entry.extra[header] ?? null;
  return `${entry.details[detail.id]}${detailSuffix[detail.unit]}`;
}

/** A cell in which there was no single day was kept as it is. */
function issuedCell({ issuedOn, extra }: ProposedEntry): TemplateCell {
  return issuedOn === null ? (extra["发证日期"] ?? null) : { day: issuedOn };
}

function textOf(text: string): string | null {
  return text === "" ? null : text;
}

/** A domain is known by its name; the registrar's number stands in the column of numbers. */
function numberCell({ identifier, extra }: ProposedEntry, kind: Kind | null): TemplateCell {
  return (kind?.group === "domain" ? extra["编号"] : undefined) ?? identifier;
}

function remarkOf({ remark, extra }: ProposedEntry): string {
  const others = Object.entries(extra).flatMap(([header, text]) =>
    roleOfHeading(header)?.role === "remark" ? [text] : [],
  );
  return [remark ?? "", ...others].join("。");
}

/** What the remark alone would be read as; columns say only where it is otherwise, or says nothing. */
function saidInRemark(entry: ProposedEntry) {
  return readRenewal(remarkOf(entry), null);
}

function autoRenewalCell(entry: ProposedEntry): TemplateCell {
  if (entry.renewal === null) return saidInRemark(entry).renewal === null ? null : notAgreed;
  return entry.renewal.auto ? "是" : "否";
}

function monthsCell(entry: ProposedEntry): TemplateCell {
  if (entry.renewal === null) return null;
  const { months } = entry.renewal;
  if (months !== null) return String(months);
  return (saidInRemark(entry).renewal?.months ?? null) === null ? null : notAgreed;
}

const noticeUnits = { "calendar-day": "日", "working-day": "个工作日", month: "个月" } as const;

function noticeCell(entry: ProposedEntry): TemplateCell {
  if (entry.renewal === null) return null;
  const { notice } = entry.renewal;
  if (notice !== null) return `${notice.value}${noticeUnits[notice.unit]}`;
  return (saidInRemark(entry).renewal?.notice ?? null) === null ? null : notAgreed;
}

/** A cell that could not be read as a length was kept as it is. */
function minimumCell(entry: ProposedEntry): TemplateCell {
  if (entry.minimumMonths !== null) return String(entry.minimumMonths);
  const kept = entry.extra["最短租期月数"] ?? null;
  return kept ?? (minimumTermIn(remarkOf(entry)) === null ? null : notAgreed);
}

function leavingNoticeCell(entry: ProposedEntry): TemplateCell {
  const { leavingNotice: notice, openEnded } = entry;
  if (notice !== null) return `${notice.value}${noticeUnits[notice.unit]}`;
  const said = openEnded ? leavingNoticeIn(remarkOf(entry)) : null;
  return entry.extra["解除通知期"] ?? (said === null ? null : notAgreed);
}

function notContinuingCell(entry: ProposedEntry): TemplateCell {
  if (entry.notContinuing) return "是";
  return saidInRemark(entry).notContinuing ? "否" : null;
}
