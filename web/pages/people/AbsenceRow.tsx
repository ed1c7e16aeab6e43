import { Button } from "antd";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { Field } from "../../parts/Field.tsx";
import { PersonChoice } from "../../parts/PersonChoice.tsx";
import { usePeopleTexts } from "./usePeopleTexts.ts";

/** An absence as it is being written. */
export type AbsenceDraft = {
  readonly key: number;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly deputy: string | null;
};

type AbsenceRowProps = {
  readonly draft: AbsenceDraft;
  readonly others: readonly { readonly id: string; readonly name: string }[];
  readonly edit: (changed: Partial<AbsenceDraft>) => void;
  readonly remove: () => void;
};

export function AbsenceRow({ draft: { from, to, deputy }, others, edit, remove }: AbsenceRowProps) {
  const { absence } = usePeopleTexts();
  return (
    <div className="absence-row">
      <div className="field-pair">
        <Field name={absence.from}>
          <DayPicker
            value={from}
            label={absence.from}
            placeholder={absence.pickDay}
            change={(day) => edit({ from: day })}
          />
        </Field>
        <Field name={absence.to}>
          <DayPicker value={to} label={absence.to} placeholder={absence.pickDay} change={(day) => edit({ to: day })} />
        </Field>
      </div>
      <PersonChoice
        label={absence.deputy}
        nobody={absence.nobody}
        people={others}
        value={deputy}
        change={(chosen) => edit({ deputy: chosen })}
      />
      <div>
        <Button size="small" onClick={remove}>
          {absence.remove}
        </Button>
      </div>
    </div>
  );
}
