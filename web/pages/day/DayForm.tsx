import { Button, Input, Segmented } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { restDays, startDays } from "../../address.ts";
import type { DayAddress } from "../../address.ts";
import { DayPicker } from "../../parts/DayPicker.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { addressOf, units } from "./dayDraft.ts";
import type { DayDraft, UnitLetters } from "./dayDraft.ts";
import { useDayDraft } from "./useDayDraft.ts";
import { useDayTexts } from "./useDayTexts.ts";
import "../../parts/Field.css";

type DayFormProps = {
  readonly search: DayAddress;
  /** The day that the answer counts from: today where the address names none. */
  readonly from: string | undefined;
  readonly change: (address: DayAddress) => void;
};

const letters: readonly UnitLetters[] = ["wd", "d", "m", "y"];

export function DayForm({ search, from, change }: DayFormProps) {
  const texts = useDayTexts();
  const { draft, edit, sendNow } = useDayDraft(search, change);
  const [unfolded, setUnfolded] = useState(draft.startDay !== undefined || draft.restDay !== undefined);
  const link = addressOf({ ...draft, from: draft.from ?? from });
  return (
    <search className="card no-print" aria-label={texts.form}>
      <form
        className="day-form"
        onSubmit={(event) => {
          event.preventDefault();
          sendNow();
        }}
      >
        <Field name={texts.from}>
          <DayPicker
            value={draft.from ?? from}
            label={texts.from}
            placeholder={draft.from ?? texts.today}
            change={(day) => edit({ from: day })}
          />
        </Field>
        <Field name={texts.value}>
          <Input
            aria-label={texts.value}
            className="day-number"
            inputMode="numeric"
            maxLength={12}
            value={draft.value}
            onChange={(event) => edit({ value: event.target.value })}
          />
        </Field>
        <Field name={texts.unit}>
          <Segmented
            aria-label={texts.unit}
            value={draft.unit}
            options={letters.map((value) => ({ value, label: texts.units[units[value]] }))}
            onChange={(unit) => edit({ unit })}
          />
        </Field>
        <Field name={texts.direction}>
          <Segmented
            aria-label={texts.direction}
            value={draft.forward ? "forward" : "backward"}
            options={(["forward", "backward"] as const).map((value) => ({ value, label: texts.directions[value] }))}
            onChange={(value) => edit({ forward: value === "forward" })}
          />
        </Field>
        {unfolded ? <Rules draft={draft} edit={edit} /> : null}
        <div className="day-buttons">
          <Button type="link" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
            {unfolded ? texts.less : texts.more}
          </Button>
          <CopyLink address={link} />
        </div>
      </form>
    </search>
  );
}

function Rules({ draft, edit }: { draft: DayDraft; edit: (changed: Partial<DayDraft>) => void }) {
  const texts = useDayTexts();
  return (
    <>
      <Field name={texts.startDay}>
        <Segmented
          aria-label={texts.startDay}
          value={draft.startDay ?? "excluded"}
          options={startDays.map((value) => ({ value, label: texts.startDays[value] }))}
          onChange={(startDay) => edit({ startDay })}
        />
      </Field>
      <Field name={texts.restDay}>
        {draft.forward ? (
          <Segmented
            aria-label={texts.restDay}
            value={draft.restDay ?? "next"}
            options={restDays.map((value) => ({ value, label: texts.restDays[value] }))}
            onChange={(restDay) => edit({ restDay })}
          />
        ) : (
          <span className="soft">{texts.restDayBackward}</span>
        )}
      </Field>
    </>
  );
}

function Field({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="field">
      <span aria-hidden="true">{name}</span>
      {children}
    </div>
  );
}
