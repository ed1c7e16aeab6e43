import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { PersonReply } from "#contract/people.ts";
import { ledgerKey } from "../../api.ts";
import { leavePerson } from "../../commands.ts";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { Field } from "../../parts/Field.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { PersonChoice } from "../../parts/PersonChoice.tsx";
import { usePeopleTexts } from "./usePeopleTexts.ts";

type LeavingFormProps = {
  readonly person: PersonReply;
  readonly others: readonly PersonReply[];
  readonly close: () => void;
};

/** That somebody leaves and who takes over, or that it was not so. */
export function LeavingForm({ person, others, close }: LeavingFormProps) {
  const { absence } = usePeopleTexts();
  const queries = useQueryClient();
  const [on, setOn] = useState<string | undefined>(undefined);
  const [successor, setSuccessor] = useState<string | null>(null);
  const leaving = useMutation({
    mutationFn: (left: Parameters<typeof leavePerson>[1]) => leavePerson(person.id, left),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [ledgerKey] });
      close();
    },
  });
  const trouble = leaving.error === null ? null : <TroubleNote error={leaving.error} />;
  return (
    <>
      <h3>{absence.leaveTitle}</h3>
      {person.left === null ? (
        <>
          <p className="soft">{absence.leaveNote}</p>
          <Field name={absence.on}>
            <DayPicker value={on} label={absence.on} placeholder={absence.pickDay} change={setOn} />
          </Field>
          <PersonChoice
            label={absence.successor}
            nobody={absence.nobody}
            people={others}
            value={successor}
            change={setSuccessor}
          />
          {trouble}
          <div className="sheet-buttons">
            <Button
              disabled={on === undefined}
              loading={leaving.isPending}
              onClick={() => leaving.mutate({ on: on ?? "", successor })}
            >
              {absence.leave}
            </Button>
            {on === undefined ? <span className="soft">{absence.dayMissing}</span> : null}
          </div>
        </>
      ) : (
        <>
          <p>{absence.leftOn(person.left.on, person.left.successor?.name ?? null)}</p>
          {trouble}
          <div className="sheet-buttons">
            <Button loading={leaving.isPending} onClick={() => leaving.mutate(null)}>
              {absence.back}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
