import generatePicker from "antd/es/date-picker/generatePicker";
import { useRef, useState } from "react";
import { parseDay } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";
import { en } from "../en.ts";
import { useLanguage } from "../language.tsx";
import { dayPickerConfig } from "./dayPickerConfig.ts";
import "./DayPicker.css";
import { readLeftDay, readTypedDay } from "./readTypedDay.ts";
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

/**
 * A box for one civil day, which never passes through a time zone. What is typed is taken as soon as it is a whole day,
 * so that a button which waits for it can be pressed at once; the rest when the box is left.
 */
export function DayPicker({ value, label, placeholder, change }: DayPickerProps) {
  const { name, texts } = useLanguage();
  const [unread, setUnread] = useState<string | null>(null);
  // What somebody typed since the box was entered.
  const typed = useRef<string | null>(null);
  // A box that is left is another one, which shows the day in the product's own form however it was typed.
  const [round, setRound] = useState(0);
  const Picker = pickers[name];
  const take = (day: Day | undefined): void => {
    setUnread(null);
    if (day !== (value === "" ? undefined : value)) change(day);
  };
  const type = (text: string): void => {
    typed.current = text;
    const day = readTypedDay(text);
    if (day !== null) take(day);
  };
  const leave = (): void => {
    const text = typed.current;
    typed.current = null;
    if (text === null) return;
    const day = readLeftDay(text);
    if (day !== null) take(day);
    else if (text.trim() === "") take(undefined);
    else setUnread(text);
  };
  return (
    <span
      role="presentation"
      className="day-picker"
      onInput={({ target }) => (target instanceof HTMLInputElement ? type(target.value) : undefined)}
      onBlur={() => {
        if (typed.current !== null) setRound(round + 1);
        leave();
      }}
      onKeyDown={({ key }) => {
        if (key === "Enter") leave();
        if (key === "Escape") typed.current = null;
      }}
    >
      <Picker
        key={round}
        // A pointer that rests where the calendar opens would write its day into what is being typed.
        previewValue={false}
        value={parseDay(value ?? "")}
        format={texts.time.pickerFormat}
        placeholder={placeholder}
        aria-label={label}
        onChange={(day) => {
          typed.current = null;
          take(day ?? undefined);
        }}
      />
      {unread === null ? null : <small role="alert">{texts.time.dayUnread(unread)}</small>}
    </span>
  );
}
