import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import type { TodosReply } from "#contract/todos.ts";
import { useTodoTexts } from "../../handling/useTodoTexts.ts";
import { rememberPerson } from "../../todos/rememberedPerson.ts";

/** Whose list is shown; kept in this browser. Nothing to choose where nobody is known. */
export function PersonChoice({ reply: { person, people } }: { reply: TodosReply }) {
  const words = useTodoTexts().todos;
  const navigate = useNavigate();
  if (people.length === 0) return null;
  return (
    <Select
      className="todo-person no-print"
      aria-label={words.whose}
      showSearch={{ optionFilterProp: "label" }}
      value={person?.id ?? ""}
      options={[{ value: "", label: words.everybody }, ...people.map(({ id, name }) => ({ value: id, label: name }))]}
      onChange={(id: string) => {
        rememberPerson(id);
        void navigate({ to: ".", search: (before) => ({ ...before, person: id }) });
      }}
    />
  );
}
