import { useState } from "react";

export const columnNames = [
  "light",
  "name",
  "lastDayToAct",
  "end",
  "kind",
  "company",
  "counterparty",
  "start",
  "next",
  "owners",
  "remark",
  "actions",
] as const;

export const densities = ["large", "middle", "small"] as const;

export type ColumnName = (typeof columnNames)[number];
export type Density = (typeof densities)[number];

/** How somebody likes the table in this browser; not part of the address, because it is not about the ledger. */
export type TablePreferences = {
  readonly hidden: readonly ColumnName[];
  readonly density: Density;
  readonly setHidden: (hidden: readonly ColumnName[]) => void;
  readonly setDensity: (density: Density) => void;
};

export const hiddenAtFirst: readonly ColumnName[] = ["counterparty", "start", "next", "remark"];
/** Without these a row could not be told from the next, or opened. */
export const alwaysShown: readonly ColumnName[] = ["name", "actions"];

const storageKey = "zhaozhang.ledger.table";

type Stored = { readonly hidden: readonly ColumnName[]; readonly density: Density };

export function readPreferences(stored: string | null): Stored {
  try {
    const value: unknown = JSON.parse(stored ?? "null");
    const hidden: unknown = typeof value === "object" && value !== null && "hidden" in value ? value.hidden : null;
    const density: unknown = typeof value === "object" && value !== null && "density" in value ? value.density : null;
    return {
      hidden: Array.isArray(hidden)
        ? columnNames.filter((name) => hidden.includes(name) && !alwaysShown.includes(name))
        : hiddenAtFirst,
      density: densities.find((name) => name === density) ?? "middle",
    };
  } catch {
    return { hidden: hiddenAtFirst, density: "middle" };
  }
}

export function useTablePreferences(): TablePreferences {
  const [stored, setStored] = useState(() => readPreferences(localStorage.getItem(storageKey)));
  const keep = (next: Stored) => {
    localStorage.setItem(storageKey, JSON.stringify(next));
    setStored(next);
  };
  return {
    ...stored,
    setHidden: (hidden) => keep({ ...stored, hidden }),
    setDensity: (density) => keep({ ...stored, density }),
  };
}
