import { Button, Input } from "antd";
import { useState } from "react";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { DayPicker } from "../parts/DayPicker.tsx";
import { useTodoTexts } from "./useTodoTexts.ts";

export type Asked = "snooze" | "cover" | "assign";

type HandlingFormProps = {
  readonly asked: Asked;
  readonly lastDay: string;
  readonly busy: boolean;
  readonly save: (text: string) => void;
  readonly cancel: () => void;
};

/** What else has to be known: until when, which proceeding, to whom. */
export function HandlingForm({ asked, lastDay, busy, save, cancel }: HandlingFormProps) {
  const { texts } = useLanguage();
  const words = useTodoTexts().handling;
  const [text, setText] = useState("");
  const [label, note] = {
    snooze: [words.snoozeUntil, words.snoozeNote(dayText(lastDay, texts))],
    cover: [words.coverBy, words.coverNote],
    assign: [words.assignTo, words.assignNote],
  }[asked] as [string, string];
  const done = (): void => {
    if (text.trim() !== "") save(text.trim());
  };
  return (
    <form
      className="handling-form"
      onSubmit={(event) => {
        event.preventDefault();
        done();
      }}
    >
      {asked === "snooze" ? (
        <DayPicker
          value={text === "" ? undefined : text}
          label={label}
          placeholder={label}
          change={(day) => setText(day ?? "")}
        />
      ) : (
        <Input
          aria-label={label}
          placeholder={asked === "cover" ? words.coverHint : words.assignHint}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      )}
      <Button type="primary" htmlType="submit" loading={busy} disabled={text.trim() === ""}>
        {words.save}
      </Button>
      <Button onClick={cancel}>{words.cancel}</Button>
      <small className="soft">{note}</small>
    </form>
  );
}
