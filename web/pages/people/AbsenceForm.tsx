import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { PersonReply } from "#contract/people.ts";
import { ledgerKey, setAbsences } from "../../api.ts";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { Field } from "../../parts/Field.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { LeavingForm } from "./LeavingForm.tsx";
import { PersonChoice } from "./PersonChoice.tsx";
import { usePeopleTexts } from "./usePeopleTexts.ts";

type AbsenceFormProps = {
  readonly person: PersonReply;
  readonly people: readonly PersonReply[];
  readonly close: () => void;
};

type Draft = { readonly key: number; from: string | undefined; to: string | undefined; deputy: string | null };

/** When somebody is away and who stands in; and, below, that somebody leaves. */
export function AbsenceForm({ person, people, close }: AbsenceFormProps) {
  const { absence } = usePeopleTexts();
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState<readonly Draft[]>(() => draftsOf(person));
  const others = people.filter(({ id, state }) => id !== person.id && state !== "left");
  const edit = (key: number, changed: Partial<Draft>) =>
    setDrafts((before) => before.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  const saving = useMutation({
    mutationFn: () =>
      setAbsences(
        person.id,
        drafts.map(({ from, to, deputy }) => ({ from: from ?? "", to: to ?? "", deputy })),
      ),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [ledgerKey] });
      close();
    },
  });
  const incomplete = drafts.some(({ from, to }) => from === undefined || to === undefined);
  return (
    <div className="sheet-form">
      <p className="soft">{absence.note}</p>
      {drafts.length === 0 ? <p>{absence.none}</p> : null}
      {drafts.map(({ key, from, to, deputy }) => (
        <div key={key} className="absence-row">
          <div className="field-pair">
            <Field name={absence.from}>
              <DayPicker
                value={from}
                label={absence.from}
                placeholder={absence.pickDay}
                change={(day) => edit(key, { from: day })}
              />
            </Field>
            <Field name={absence.to}>
              <DayPicker
                value={to}
                label={absence.to}
                placeholder={absence.pickDay}
                change={(day) => edit(key, { to: day })}
              />
            </Field>
          </div>
          <PersonChoice
            label={absence.deputy}
            nobody={absence.nobody}
            people={others}
            value={deputy}
            change={(chosen) => edit(key, { deputy: chosen })}
          />
          <div>
            <Button size="small" onClick={() => setDrafts(drafts.filter((one) => one.key !== key))}>
              {absence.remove}
            </Button>
          </div>
        </div>
      ))}
      {saving.error === null ? null : <TroubleNote error={saving.error} />}
      {incomplete ? <p className="soft">{absence.incomplete}</p> : null}
      <div className="sheet-buttons">
        <Button
          onClick={() =>
            setDrafts([
              ...drafts,
              { key: Math.max(0, ...drafts.map(({ key }) => key)) + 1, from: undefined, to: undefined, deputy: null },
            ])
          }
        >
          {absence.add}
        </Button>
        <Button type="primary" disabled={incomplete} loading={saving.isPending} onClick={() => saving.mutate()}>
          {absence.save}
        </Button>
      </div>
      <LeavingForm person={person} others={others} close={close} />
    </div>
  );
}

function draftsOf({ absences }: PersonReply): readonly Draft[] {
  return absences.map(({ from, to, deputy }, key) => ({ key, from, to, deputy: deputy?.id ?? null }));
}
