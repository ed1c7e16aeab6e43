import { Button } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import type { CaseReply } from "#contract/cases.ts";
import type { CaseEntryWish } from "../../commands.ts";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { Field } from "../../parts/Field.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { useCaseEntry } from "./useCaseEntry.ts";
import { useCaseTexts } from "./useCaseTexts.ts";

type Dated<Entry> = Entry extends unknown ? Omit<Entry, "on"> : never;

/** An entry without its day, which the form adds. */
export type UndatedEntry = Dated<CaseEntryWish>;

type EntryFormProps = {
  readonly one: Pick<CaseReply, "id" | "today">;
  /** What saving is called; names the form, too. */
  readonly label: string;
  readonly dayLabel?: string;
  /** False where the day says nothing. */
  readonly dated?: boolean;
  readonly ready?: boolean;
  readonly danger?: boolean;
  readonly entry: () => UndatedEntry;
  readonly saved?: () => void;
  readonly cancel?: () => void;
  readonly children?: ReactNode;
};

/** What is said of a case, with its day, and in its place why it was refused. */
export function EntryForm({
  one,
  label,
  dayLabel,
  dated = true,
  ready = true,
  danger = false,
  ...rest
}: EntryFormProps) {
  const { entry, saved, cancel, children } = rest;
  const words = useCaseTexts();
  const saying = useCaseEntry(one.id);
  const [on, setOn] = useState<string | undefined>(one.today);
  const day = dayLabel ?? words.on;
  const said = { ...entry(), ...(dated && on !== undefined ? { on } : {}) } as CaseEntryWish;
  // Why it was refused is said of what was sent: once something else stands there, it is not said of that.
  const stands = JSON.stringify(saying.variables) === JSON.stringify(said);
  return (
    <form
      className="case-form no-print"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready || saying.isPending) return;
        saying.mutate(said, { onSuccess: () => saved?.() });
      }}
    >
      {children}
      {dated ? (
        <div className="case-day">
          <Field name={day}>
            <DayPicker value={on} label={day} placeholder={words.today} change={setOn} />
          </Field>
        </div>
      ) : null}
      {saying.error === null || !stands ? null : <TroubleNote error={saying.error} />}
      <div className="sheet-buttons">
        <Button type="primary" danger={danger} htmlType="submit" disabled={!ready} loading={saying.isPending}>
          {label}
        </Button>
        {cancel === undefined ? null : <Button onClick={cancel}>{words.cancel}</Button>}
      </div>
    </form>
  );
}
