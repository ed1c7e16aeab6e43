import { Input } from "antd";
import { useTodoTexts } from "./useTodoTexts.ts";

/** As many characters as the record takes. */
const longestNote = 500;

/** What somebody wants to have written beside an answer; it is kept in the history. May stay empty. */
export function NoteField({ value, change }: { readonly value: string; readonly change: (note: string) => void }) {
  const { note, noteHint } = useTodoTexts().handling;
  return (
    <Input
      className="handling-note"
      aria-label={note}
      placeholder={noteHint}
      maxLength={longestNote}
      value={value}
      onChange={(event) => change(event.target.value)}
    />
  );
}

/** Left out where nothing was typed. */
export function noteOf(typed: string): { readonly note?: string } {
  return typed.trim() === "" ? {} : { note: typed.trim() };
}
