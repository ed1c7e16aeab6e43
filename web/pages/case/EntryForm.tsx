import { Button } from "antd";
import { useRef } from "react";
import type { ReactNode } from "react";
import type { CaseReply } from "#contract/cases.ts";
import type { CaseEntryWish } from "../../commands.ts";
import { FormUploads } from "../../files/formUploads.ts";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { Field } from "../../parts/Field.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { forgetDrafts, useCaseDraft } from "./caseDrafts.ts";
import { focusAfter } from "./focusAfter.ts";
import { LeavingGuard } from "./LeavingGuard.tsx";
import { useFormUploads } from "./useFormUploads.ts";
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
  /** The form in which its drafts are kept; they are forgotten with what is saved or given up. */
  readonly drafts: string;
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
  const { entry, saved, cancel, drafts, children } = rest;
  const words = useCaseTexts();
  const form = useRef<HTMLFormElement>(null);
  // Before the case is shown as it is then: where the form goes with what it was for, nothing more is said to it.
  const leave = (then: (() => void) | undefined) => {
    forgetDrafts(one.id, drafts);
    focusAfter(form.current);
    then?.();
  };
  const saying = useCaseEntry(one.id, () => leave(saved));
  const uploads = useFormUploads();
  const [on, setOn] = useCaseDraft<string | null>(one, drafts, "on", one.today);
  const day = dayLabel ?? words.on;
  const said = { ...entry(), ...(dated && on !== null ? { on } : {}) } as CaseEntryWish;
  // Why it was refused is said of what was sent: once something else stands there, it is not said of that.
  const stands = JSON.stringify(saying.variables) === JSON.stringify(said);
  return (
    <form
      ref={form}
      className="case-form no-print"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (!ready || uploads.isOnItsWay || saying.isPending) return;
        saying.mutate(said);
      }}
    >
      <FormUploads value={uploads.told}>{children}</FormUploads>
      {uploads.isOnItsWay ? <LeavingGuard /> : null}
      {dated ? (
        <div className="case-day">
          <Field name={day}>
            <DayPicker
              value={on ?? undefined}
              label={day}
              placeholder={words.today}
              change={(chosen) => setOn(chosen ?? null)}
            />
          </Field>
        </div>
      ) : null}
      {saying.error === null || !stands ? null : <TroubleNote error={saying.error} />}
      <div className="sheet-buttons">
        <Button
          type="primary"
          danger={danger}
          htmlType="submit"
          disabled={!ready || uploads.isOnItsWay}
          loading={saying.isPending}
        >
          {label}
        </Button>
        {cancel === undefined ? null : <Button onClick={() => leave(cancel)}>{words.cancel}</Button>}
        <output>{uploads.isOnItsWay ? words.uploads.first : null}</output>
      </div>
    </form>
  );
}
