import { expect, test } from "vitest";
import { wakeNotes } from "./wakeNotes.ts";

const wake = (dueAt: number, behind: string | null) => ({ queue: "deliver", key: "k", dueAt, behind }) as const;

test("two wakes of a key are one, at the earlier instant, behind the run that the later of them found", () => {
  const notes = wakeNotes();
  notes.note(wake(500, "run 1"), true);
  notes.note(wake(900, "run 2"), true);
  expect(notes.all()).toEqual([wake(500, "run 2")]);
  notes.note(wake(100, "run 1"), false);
  expect(notes.all()).toEqual([wake(100, "run 2")]);
});

test("a job made after a wake was noted answers it; one noted since, or due earlier, goes on waiting", () => {
  const notes = wakeNotes();
  notes.note(wake(500, "run 1"), true);
  const first = notes.of("deliver", "k");
  notes.answer(first, 600);
  expect(notes.all()).toHaveLength(1);
  notes.note(wake(500, "run 2"), true);
  notes.answer(first, 500);
  expect(notes.all()).toEqual([wake(500, "run 2")]);
  notes.answer(notes.of("deliver", "k"), 500);
  expect(notes.all()).toEqual([]);
});
