import type { ReactNode } from "react";
import "./Field.css";

type FieldProps = { readonly name: string; readonly hint?: string; readonly children: ReactNode };

/** A named box of a form, with what to know before one writes. */
export function Field({ name, hint, children }: FieldProps) {
  return (
    <label className="field">
      <span>{name}</span>
      {children}
      {hint === undefined ? null : <small className="soft">{hint}</small>}
    </label>
  );
}
