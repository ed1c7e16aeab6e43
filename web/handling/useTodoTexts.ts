import { enTodos } from "../enTodos.ts";
import { useLanguage } from "../language.tsx";
import { zhTodos } from "../zhTodos.ts";
import type { TodoTexts } from "../zhTodos.ts";

/** Words of warnings and of what is to do: they load with the pages that need them. */
export function useTodoTexts(): TodoTexts {
  return useLanguage().name === "zh" ? zhTodos : enTodos;
}
