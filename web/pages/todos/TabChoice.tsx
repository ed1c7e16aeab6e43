import { Link } from "@tanstack/react-router";
import type { TodosReply } from "#contract/todos.ts";
import { todoTabs } from "../../address.ts";
import { useTodoTexts } from "../../handling/useTodoTexts.ts";
import { pages } from "../../links.ts";

/** 待办 / 已知悉 / 已办结, each with how many there are. */
export function TabChoice({ reply: { tab, counts } }: { reply: TodosReply }) {
  const words = useTodoTexts().todos;
  return (
    <nav className="window-choice todo-tabs no-print" aria-label={words.title}>
      {todoTabs.map((one) => (
        <Link
          key={one}
          to={pages.todos}
          search={(before) => ({ ...before, tab: one === "open" ? undefined : one })}
          aria-current={one === tab ? "true" : undefined}
          className={one === tab ? "on" : ""}
          activeProps={{}}
        >
          {words.tabs[one]} {counts[one]}
        </Link>
      ))}
    </nav>
  );
}
