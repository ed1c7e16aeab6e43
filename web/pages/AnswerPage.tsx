import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import type { AnswerReply } from "#contract/answers.ts";
import { answerQuery, ledgerKey } from "../api.ts";
import { answerThrough } from "../commands.ts";
import type { LinkAnswer } from "../commands.ts";
import { dayText } from "../dayText.ts";
import { useTodoTexts } from "../handling/useTodoTexts.ts";
import { pages } from "../links.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { useTitle } from "../useTitle.ts";
import { AnswerRow } from "./answer/AnswerRow.tsx";
import "./DuePage.css";

/** What a link in a message opens: its duties, each to be answered with one press. Opening it answers nothing. */
export function AnswerPage() {
  const words = useTodoTexts().answer;
  const { token } = useParams({ from: "/answer/$token" });
  const asked = useQuery(answerQuery(token));
  useTitle(words.title);
  return (
    <>
      <Answer query={asked}>{(reply) => <Content reply={reply} token={token} />}</Answer>
      {asked.data === undefined && asked.error === null ? null : (
        <Link className="action" to={pages.todos} search={{ person: asked.data?.name ?? undefined }}>
          {words.toList}
        </Link>
      )}
    </>
  );
}

function Content({ reply, token }: { reply: AnswerReply; token: string }) {
  const { texts } = useLanguage();
  const words = useTodoTexts().answer;
  const queries = useQueryClient();
  const answering = useMutation({
    mutationFn: (answer: LinkAnswer) => answerThrough(token, answer),
    onSuccess: async (after) => {
      // The last answer uses the link up: what it came to stands here, and is not asked for again.
      await queries.cancelQueries({ queryKey: answerQuery(token).queryKey });
      queries.setQueryData(answerQuery(token).queryKey, after);
      await queries.invalidateQueries({ queryKey: [ledgerKey] });
    },
  });
  const left = reply.duties.filter(({ answered, due }) => answered === null && due !== null).length;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{left === 0 ? words.headlineDone : words.headline(reply.name, left)}</h1>
          <p>{words.lead(dayText(reply.until, texts))}</p>
        </div>
      </div>
      <section className="card" aria-label={words.title}>
        <ul>
          {reply.duties.map((duty) => (
            <AnswerRow
              key={`${duty.itemId} ${duty.duty}`}
              duty={duty}
              busy={answering.isPending}
              answer={(answer) => answering.mutate(answer)}
            />
          ))}
        </ul>
        {answering.error === null ? null : <TroubleNote error={answering.error} />}
      </section>
    </>
  );
}
