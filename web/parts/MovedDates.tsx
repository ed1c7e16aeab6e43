import { Fragment } from "react";
import { Link } from "@tanstack/react-router";
import type { MovedDateReply } from "#contract/movedDates.ts";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { LawLink } from "./LawLink.tsx";
import type { Texts } from "../zh.ts";
import "./MovedDates.css";

type MovedDatesProps = {
  readonly dates: readonly MovedDateReply[];
  /** Dates that are not among them. */
  readonly rest: number;
};

/** Old and new date of each duty that a change of the rules moves, with the reason. */
export function MovedDates({ dates, rest }: MovedDatesProps) {
  const { texts } = useLanguage();
  const several = new Set(dates.map(({ companyId }) => companyId)).size > 1;
  return (
    <>
      <ul className="moved-dates">
        {dates.map((date) => (
          <MovedRow key={date.id} date={date} several={several} />
        ))}
      </ul>
      {rest > 0 ? <p className="soft">{texts.moved.more(rest)}</p> : null}
    </>
  );
}

function MovedRow({ date, several }: { date: MovedDateReply; several: boolean }) {
  const { texts, say } = useLanguage();
  const { moved } = texts;
  const name =
    date.identifier === null || date.identifier === date.item ? date.item : `${date.item} ${date.identifier}`;
  return (
    <li>
      <p>
        <Link to={pages.item} params={{ id: date.itemId }}>
          {name}
        </Link>{" "}
        {say(date.what)} {several ? <span className="soft">{date.company}</span> : null}{" "}
        <span className="tag">{moved.effects[date.effect]}</span>
      </p>
      <OldAndNew date={date} />
      <p className="soft">
        {moved.because} <Causes date={date} />
      </p>
    </li>
  );
}

/** What changed, each leading to its page of the law; one sentence where that is not known or too much to name. */
function Causes({ date: { causes, because } }: { date: MovedDateReply }) {
  const { texts, say } = useLanguage();
  if (causes.length === 0) return <>{say(because)}</>;
  return (
    <>
      {causes.map(({ file, page, sentence }, at) => (
        <Fragment key={file}>
          {at === 0 ? "" : texts.moved.between}
          {page === null ? (
            say(sentence)
          ) : (
            <LawLink type={page.type} id={page.id}>
              {say(sentence)}
            </LawLink>
          )}
        </Fragment>
      ))}
    </>
  );
}

/** Both dates; where the last day to act is the same, the safe days alone, because they are what moved. */
function OldAndNew({ date: { was, is } }: { date: MovedDateReply }) {
  const { texts } = useLanguage();
  const { moved } = texts;
  const stays = was !== null && is !== null && was.lastDayToAct === is.lastDayToAct;
  const [before, after] = stays
    ? [safeDayText(was.safeDay, texts), safeDayText(is.safeDay, texts)]
    : [dutyText(was, texts), dutyText(is, texts)];
  return (
    <p>
      {stays ? `${moved.stays(dayText(is.lastDayToAct, texts))} · ${moved.safeDay} ` : ""}
      <span className="soft">{moved.was}</span> {before} <span aria-hidden="true">→</span>{" "}
      <span className="soft">{moved.is}</span> <b>{after}</b>
    </p>
  );
}

function safeDayText({ earliest, latest }: NonNullable<MovedDateReply["was"]>["safeDay"], texts: Texts): string {
  const [first, last] = [dayText(earliest, texts), dayText(latest, texts)];
  return first === last ? first : texts.moved.band(first, last);
}

/** The last day to act, and the safe day where it is another or a band. */
function dutyText(duty: MovedDateReply["was"], texts: Texts): string {
  if (duty === null) return texts.moved.none;
  const [last, safe] = [dayText(duty.lastDayToAct, texts), safeDayText(duty.safeDay, texts)];
  return safe === last ? safe : `${last} (${texts.moved.safe(safe)})`;
}
