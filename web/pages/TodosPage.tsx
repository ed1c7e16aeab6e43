import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import type { TodosReply } from "#contract/todos.ts";
import { todosQuery } from "../api.ts";
import { useTodoTexts } from "../handling/useTodoTexts.ts";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { useShownCompanies } from "../shell/useShownCompanies.ts";
import { FeedCard } from "../todos/FeedCard.tsx";
import { rememberedPerson } from "../todos/rememberedPerson.ts";
import { Refused } from "../trouble.ts";
import { useTitle } from "../useTitle.ts";
import { PersonChoice } from "./todos/PersonChoice.tsx";
import { TabChoice } from "./todos/TabChoice.tsx";
import { TodoRow } from "./todos/TodoRow.tsx";
import "./DuePage.css";
import "./TodosPage.css";

/** 我的待办: what somebody was warned of and has not done yet, and what became of the rest. */
export function TodosPage() {
  const words = useTodoTexts().todos;
  const { person = rememberedPerson(), tab, company } = useSearch({ from: "/todos" });
  const asked = { person: person === "" ? undefined : person, tab, company };
  const todos = useQuery({ ...todosQuery(asked), placeholderData: keepPreviousData });
  useTitle(words.title);
  return (
    <>
      <Answer query={todos}>{(reply) => <Content reply={reply} />}</Answer>
      {todos.error instanceof Refused && person !== "" ? (
        <Link className="action" to={pages.todos} search={(before) => ({ ...before, person: "" })}>
          {words.showAll}
        </Link>
      ) : null}
    </>
  );
}

function Content({ reply }: { reply: TodosReply }) {
  const words = useTodoTexts().todos;
  const { person, counts, tab, todos, truncated } = reply;
  const shown = useShownCompanies();
  const owners = [
    ...(person === null ? [] : [{ name: person.name, wish: { person: person.id } }]),
    ...(shown.length === 1 ? shown.map(({ id, name }) => ({ name, wish: { company: id } })) : []),
  ];
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words.headline(person?.name ?? null, counts.open)}</h1>
          <p>{words.lead}</p>
        </div>
        <PersonChoice reply={reply} />
      </div>
      <section className="card" aria-label={words.tabs[tab]}>
        <TabChoice reply={reply} />
        {todos.length === 0 ? (
          <p className="soft">
            {words.none[tab]} {reply.people.length === 0 ? words.noPeople : null}
          </p>
        ) : null}
        <ul>
          {todos.map((todo) => (
            <TodoRow key={`${todo.itemId} ${todo.duty}`} todo={todo} />
          ))}
        </ul>
        {counts[tab] > todos.length ? <p className="soft">{words.more(counts[tab] - todos.length)}</p> : null}
        {truncated ? <p className="soft">{words.truncated}</p> : null}
      </section>
      <FeedCard owners={owners} />
    </>
  );
}
