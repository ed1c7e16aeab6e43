import generatePicker from "antd/es/date-picker/generatePicker";
import { useMemo } from "react";
import { parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { useLanguage } from "../../language.tsx";
import { dayPickerConfig } from "./dayPicker.ts";

type EndRangeProps = {
  readonly today: Day;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly change: (from: string | undefined, to: string | undefined) => void;
};

/** 有效期至: from a day, to a day, or both. */
export function EndRange({ today, from, to, change }: EndRangeProps) {
  const { texts } = useLanguage();
  const { RangePicker } = useMemo(() => generatePicker(dayPickerConfig(today)), [today]);
  return (
    <fieldset className="field" aria-label={texts.ledger.end}>
      <span>{texts.ledger.end}</span>
      <RangePicker
        value={[parseDay(from ?? ""), parseDay(to ?? "")]}
        allowEmpty={[true, true]}
        format={texts.ledger.dayFormat}
        placeholder={[texts.ledger.endFrom, texts.ledger.endTo]}
        aria-label={texts.ledger.end}
        onChange={(range) => change(range?.[0] ?? undefined, range?.[1] ?? undefined)}
      />
    </fieldset>
  );
}
