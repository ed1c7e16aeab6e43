import { useLanguage } from "../../language.tsx";
import { DayPicker } from "../../parts/DayPicker.tsx";

type EndRangeProps = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly change: (from: string | undefined, to: string | undefined) => void;
};

/** 有效期至: from a day, to a day, or both. Two boxes, because one for both does not fit on a phone. */
export function EndRange({ from, to, change }: EndRangeProps) {
  const { ledger } = useLanguage().texts;
  return (
    <fieldset className="field field-wide" aria-label={ledger.end}>
      <span>{ledger.end}</span>
      <div className="field-pair">
        <DayPicker
          value={from}
          label={`${ledger.end} ${ledger.endFrom}`}
          placeholder={ledger.endFrom}
          change={(day) => change(day, to)}
        />
        <DayPicker
          value={to}
          label={`${ledger.end} ${ledger.endTo}`}
          placeholder={ledger.endTo}
          change={(day) => change(from, day)}
        />
      </div>
    </fieldset>
  );
}
