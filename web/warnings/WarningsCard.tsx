import { useQuery } from "@tanstack/react-query";
import type { ItemWarningsReply, WarningLadder } from "#contract/itemWarnings.ts";
import { itemWarningsQuery } from "../api.ts";
import { dayText, withDayTexts } from "../dayText.ts";
import { useTodoTexts } from "../handling/useTodoTexts.ts";
import { useLanguage } from "../language.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { ToldHistory } from "./ToldHistory.tsx";
import { WarningTimeline } from "./WarningTimeline.tsx";
import "./WarningsCard.css";

/** 「预警：谁、何时、通过什么」: every rung of an item's duties, behind it and ahead. */
export function WarningsCard({ itemId }: { itemId: string }) {
  const words = useTodoTexts().warnings;
  const warnings = useQuery(itemWarningsQuery(itemId));
  const reply = warnings.data;
  return (
    <section className="card" aria-label={words.title}>
      <div className="card-head">
        <h2>{words.title}</h2>
        <small>{words.note}</small>
      </div>
      {warnings.error === null ? null : <TroubleNote error={warnings.error} retry={() => void warnings.refetch()} />}
      {reply === undefined ? null : <Content reply={reply} />}
    </section>
  );
}

function Content({ reply }: { reply: ItemWarningsReply }) {
  const { texts, say } = useLanguage();
  const words = useTodoTexts().warnings;
  return (
    <>
      {reply.archived ? <p className="soft">{words.archived}</p> : null}
      {!reply.archived && reply.ladders.length === 0 ? <p className="soft">{words.none}</p> : null}
      {reply.unknownOwners.length === 0 ? null : (
        <p className="warnings-unknown" role="note">
          {words.unknownOwners(reply.unknownOwners.join(texts.item.listJoin))}
        </p>
      )}
      {reply.ladders.some(({ state }) => state !== "ended") ? <p>{say(reply.escalation)}</p> : null}
      {reply.ladders.map((ladder) => (
        <Ladder key={ladder.duty} ladder={ladder} today={reply.asOf} />
      ))}
      {reply.history.length === 0 ? null : <ToldHistory history={reply.history} />}
    </>
  );
}

function Ladder({ ladder, today }: { ladder: WarningLadder; today: string }) {
  const { texts, say } = useLanguage();
  const words = useTodoTexts().warnings;
  return (
    <div className={`ladder ladder-${ladder.state}`}>
      <h3>
        {say(ladder.what)} <span className="soft">{words.lastDay(dayText(ladder.lastDay, texts))}</span>
      </h3>
      <p>{withDayTexts(say(ladder.sentence), texts)}</p>
      {ladder.state === "ended" ? null : <WarningTimeline ladder={ladder} today={today} />}
    </div>
  );
}
