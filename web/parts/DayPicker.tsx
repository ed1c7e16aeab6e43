import generatePicker from "antd/es/date-picker/generatePicker";
import { parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { en } from "../en.ts";
import { useLanguage } from "../language.tsx";
import { dayPickerConfig } from "./dayPickerConfig.ts";
import { zh } from "../zh.ts";

const pickers = {
  zh: generatePicker<Day>(dayPickerConfig(zh)),
  en: generatePicker<Day>(dayPickerConfig(en)),
} as const;

type DayPickerProps = {
  readonly value: string | undefined;
  readonly label: string;
  readonly placeholder: string;
  readonly change: (day: Day | undefined) => void;
};

/** A box for one civil day, which never passes through a time zone. */
export function DayPicker({ value, label, placeholder, change }: DayPickerProps) {
  const { name, texts } = useLanguage();
  const Picker = pickers[name];
  return (
    <Picker
      value={parseDay(value ?? "")}
      format={texts.time.pickerFormat}
      placeholder={placeholder}
      aria-label={label}
      onChange={(day) => change(day ?? undefined)}
    />
  );
}
