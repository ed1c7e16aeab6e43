import type { ProposedEntry, RowVerdict, SettledRow } from "#intake/report.ts";
import type { SettledRows as ReadStep } from "#intake/rows/readingSteps.ts";
import type { ReadOptions } from "#service/deps.ts";
import type { ReadEnd } from "./readLedgerFile.ts";

/** What the reading thread is asked. */
export type ReadRequest = { readonly id: number; readonly bytes: Uint8Array; readonly options: ReadOptions };

/** What it answers: the rows in steps as they are read, so that the other thread goes on with them meanwhile, then the rest. */
export type ReadMessage =
  | { readonly id: number; readonly step: SentStep }
  | { readonly id: number; readonly end: ReadEnd };

export type SentStep = Omit<ReadStep, "rows"> & { readonly rows: readonly SentRow[] };

type SentRow = AcceptedFields | RowVerdict | null;

/** An accepted row: a message writes out the names of all fields with every object, and with a list none. */
type AcceptedFields = readonly [
  row: number,
  kind: ProposedEntry["kind"],
  name: ProposedEntry["name"],
  identifier: ProposedEntry["identifier"],
  holder: ProposedEntry["holder"],
  creditCode: ProposedEntry["creditCode"],
  province: ProposedEntry["province"],
  counterparty: ProposedEntry["counterparty"],
  services: ProposedEntry["services"],
  start: ProposedEntry["start"],
  end: ProposedEntry["end"],
  openEnded: ProposedEntry["openEnded"],
  renewal: ProposedEntry["renewal"],
  minimumMonths: ProposedEntry["minimumMonths"],
  leavingNotice: ProposedEntry["leavingNotice"],
  notContinuing: ProposedEntry["notContinuing"],
  owners: ProposedEntry["owners"],
  remark: ProposedEntry["remark"],
  details: ProposedEntry["details"],
  extra: ProposedEntry["extra"],
  issuedOn: ProposedEntry["issuedOn"],
];

export function sentStep({ rows, ...step }: ReadStep): SentStep {
  return { ...step, rows: rows.map(sentRow) };
}

/** The step as it was before it was sent. */
export function receivedStep({ rows, ...step }: SentStep): ReadStep {
  return { ...step, rows: rows.map(receivedRow) };
}

function sentRow(settled: SettledRow | null): SentRow {
  if (settled === null || settled.entry === null) return settled as RowVerdict | null;
  const { row, entry } = settled;
  return [
    row,
    entry.kind,
    entry.name,
    entry.identifier,
    entry.holder,
    entry.creditCode,
    entry.province,
    entry.counterparty,
    entry.services,
    entry.start,
    entry.end,
    entry.openEnded,
    entry.renewal,
    entry.minimumMonths,
    entry.leavingNotice,
    entry.notContinuing,
    entry.owners,
    entry.remark,
    entry.details,
    entry.extra,
    entry.issuedOn,
  ];
}

function receivedRow(sent: SentRow): SettledRow | null {
  if (sent === null || "status" in sent) return sent;
  return {
    row: sent[0],
    entry: {
      kind: sent[1],
      name: sent[2],
      identifier: sent[3],
      holder: sent[4],
      creditCode: sent[5],
      province: sent[6],
      counterparty: sent[7],
      services: sent[8],
      start: sent[9],
      end: sent[10],
      openEnded: sent[11],
      renewal: sent[12],
      minimumMonths: sent[13],
      leavingNotice: sent[14],
      notContinuing: sent[15],
      owners: sent[16],
      remark: sent[17],
      details: sent[18],
      extra: sent[19],
      issuedOn: sent[20],
    },
  };
}
