import type { Day } from "./day.ts";

/** One validity period of an item. `end` is its last valid day; null means it has none (长期). */
export type Term = { readonly start: Day | null; readonly end: Day | null };

export type NoticeUnit = "calendar-day" | "working-day" | "month";

/** How an item goes on after its written end. */
export type Renewal = {
  /** True when it renews by itself (自动续期); false when the paper says that it does not. */
  readonly auto: boolean;
  /** Length of each renewal term in months, where the paper gives it. */
  readonly months: number | null;
  /** How long before the end one must object, where the paper gives it. */
  readonly notice: { readonly value: number; readonly unit: NoticeUnit } | null;
};
