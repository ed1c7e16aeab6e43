import type { CalendarYearReply } from "#contract/calendar.ts";
import { dayText } from "../../dayText.ts";
import { CitedArticle } from "../../explain/CitedArticle.tsx";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";

/** By which notices the year is as it is, with their addresses; and the holidays that need none. */
export function NoticesCard({ reply }: { reply: CalendarYearReply }) {
  const { texts } = useLanguage();
  const { calendar, explain } = texts;
  const title = reply.published ? calendar.notices : calendar.law;
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      {reply.notices.map(({ number, address }) => (
        <p key={address} className="notice">
          {calendar.notice(number)} {reply.confidence === null ? null : <ConfidenceTag confidence={reply.confidence} />}{" "}
          <a
            href={address}
            target="_blank"
            rel="noreferrer"
            aria-label={calendar.openNoticeNamed(number ?? String(reply.year))}
          >
            {calendar.openNotice}
          </a>
        </p>
      ))}
      {reply.published ? (
        <p className="notices-foot">
          {calendar.counts(reply.restDays, reply.workedDays)}
          {reply.verifiedOn === null ? "" : ` · ${explain.verifiedOn.copy(dayText(reply.verifiedOn, texts))}`}
        </p>
      ) : (
        reply.cites.map((cite) => (
          <CitedArticle key={`${cite.source} ${cite.article ?? ""}`} cite={cite} repeated={false} />
        ))
      )}
    </section>
  );
}
