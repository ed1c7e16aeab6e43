import type { Todo } from "#contract/todos.ts";

/** Who was told; that nobody could be is a reason by itself, and no name among those who were. */
export function toldNamed(told: Todo["told"]): Todo["told"] {
  const named = told.filter(({ name }) => name !== null);
  return named.length === 0 ? told : named;
}
