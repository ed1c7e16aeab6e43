import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { PersonReply } from "#contract/people.ts";
import { ledgerKey } from "../../api.ts";
import { setAbsences } from "../../commands.ts";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { AbsenceRow } from "./AbsenceRow.tsx";
import type { AbsenceDraft } from "./AbsenceRow.tsx";
import { LeavingForm } from "./LeavingForm.tsx";
import { usePeopleTexts } from "./usePeopleTexts.ts";

type AbsenceFormProps = {
  readonly person: PersonReply;
  readonly people: readonly PersonReply[];
  readonly close: () => void;
};

/** When somebody is away and who stands in; and, below, that somebody leaves. */
export function AbsenceForm({ person, people, close }: AbsenceFormProps) {
  const { absence } = usePeopleTexts();
  const queries = useQueryClient();
  const [drafts, setDrafts] = useState<readonly AbsenceDraft[]>(() => draftsOf(person));
  const others = people.filter(({ id, state }) => id !== person.id && state !== "left");
  const edit = (key: number, changed: Partial<AbsenceDraft>) =>
    setDrafts((before) => before.map((one) => (one.key === key ? { ...one, ...changed } : one)));
  const add = () => {
    const key = Math.max(0, ...drafts.map((one) => one.key)) + 1;
    setDrafts([...drafts, { key, from: undefined, to: undefined, deputy: null }]);
  };
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
      {drafts.map((draft) => (
        <AbsenceRow
          key={draft.key}
          draft={draft}
          others={others}
          edit={(changed) => edit(draft.key, changed)}
          remove={() => setDrafts(drafts.filter(({ key }) => key !== draft.key))}
        />
      ))}
      {saving.error === null ? null : <TroubleNote error={saving.error} />}
      {incomplete ? <p className="soft">{absence.incomplete}</p> : null}
      <div className="sheet-buttons">
        <Button onClick={add}>{absence.add}</Button>
        <Button type="primary" disabled={incomplete} loading={saving.isPending} onClick={() => saving.mutate()}>
          {absence.save}
        </Button>
      </div>
      <LeavingForm person={person} others={others} close={close} />
    </div>
  );
}

function draftsOf({ absences }: PersonReply): readonly AbsenceDraft[] {
  return absences.map(({ from, to, deputy }, key) => ({ key, from, to, deputy: deputy?.id ?? null }));
}
