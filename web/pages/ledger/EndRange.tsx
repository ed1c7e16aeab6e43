import generatePicker from "antd/es/date-picker/generatePicker";
import { parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { en } from "../../en.ts";
import { useLanguage } from "../../language.tsx";
import { zh } from "../../zh.ts";
import { dayPickerConfig } from "./dayPicker.ts";

const pickers = {
  zh: generatePicker<Day>(dayPickerConfig(zh)),
  en: generatePicker<Day>(dayPickerConfig(en)),
} as const;

type EndRangeProps = {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly change: (from: string | undefined, to: string | undefined) => void;
};

/** 有效期至: from a day, to a day, or both. Two boxes, because one for both does not fit on a phone. */
export function EndRange({ from, to, change }: EndRangeProps) {
  const { name, texts } = useLanguage();
  const DayPicker = pickers[name];
  const format = texts.time.pickerFormat;
  return (
    <fieldset className="field field-wide" aria-label={texts.ledger.end}>
      <span>{texts.ledger.end}</span>
      <div className="field-pair">
        <DayPicker
          value={parseDay(from ?? "")}
          format={format}
          placeholder={texts.ledger.endFrom}
          aria-label={`${texts.ledger.end} ${texts.ledger.endFrom}`}
          onChange={(day) => change(day ?? undefined, to)}
        />
        <DayPicker
          value={parseDay(to ?? "")}
          format={format}
          placeholder={texts.ledger.endTo}
          aria-label={`${texts.ledger.end} ${texts.ledger.endTo}`}
          onChange={(day) => change(from, day ?? undefined)}
        />
      </div>
    </fieldset>
  );
}
