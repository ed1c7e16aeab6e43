import { useState } from "react";

/** What is half written in a form of a case stays in this tab until it is entered or given up, also over a reload. */
const storage = "zhaozhang.case-draft.";

type Change<Value> = (change: Value | ((before: Value) => Value)) => void;

/** As state, kept by the case, the form and the field; what is back at its first value is not kept. */
export function useCaseDraft<Value>(
  of: { readonly id: string },
  form: string,
  field: string,
  first: Value,
): readonly [Value, Change<Value>] {
  const key = `${keyOf(of.id, form)}${field}`;
  const [value, setValue] = useState<Value>(() => read(key) ?? first);
  const change: Change<Value> = (wanted) =>
    setValue((before) => {
      const next = typeof wanted === "function" ? (wanted as (before: Value) => Value)(before) : wanted;
      if (JSON.stringify(next) === JSON.stringify(first)) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, JSON.stringify(next));
      return next;
    });
  return [value, change];
}

/** Whether something is half written in one form of a case. */
export function hasDrafts(id: string, form: string): boolean {
  const begin = keyOf(id, form);
  return Object.keys(sessionStorage).some((key) => key.startsWith(begin));
}

/** Forgets what was half written in one form of a case. */
export function forgetDrafts(id: string, form: string): void {
  const begin = keyOf(id, form);
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(begin)) sessionStorage.removeItem(key);
}

function keyOf(id: string, form: string): string {
  return `${storage}${id}.${form}.`;
}

function read<Value>(key: string): Value | null {
  const kept = sessionStorage.getItem(key);
  return kept === null ? null : (JSON.parse(kept) as Value);
}
