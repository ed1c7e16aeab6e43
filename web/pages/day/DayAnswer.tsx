import type { ReckoningReply } from "#contract/reckoning.ts";
import { dayText, weekdayText, withDayTexts } from "../../dayText.ts";
import { ExplanationSteps } from "../../explain/ExplanationSteps.tsx";
import { useLanguage } from "../../language.tsx";
import { useDayTexts } from "./useDayTexts.ts";

/** The sentence first, then the three days; what they are not sure of stands above them. */
export function DayAnswer({ reply }: { reply: ReckoningReply }) {
  const words = useDayTexts();
  const { texts, say } = useLanguage();
  const { rule, direction, reason } = reply;
  const stays = direction === "backward" || rule.restDay === "stays";
  return (
    <section className="card day-answer" aria-label={words.result} aria-live="polite">
      <h2>
        <Sentence reply={reply} />
      </h2>
      {reason === null ? null : (
        <p className="day-provisional">
          <span className="tag tag-provisional">{texts.time.provisional}</span> {withDayTexts(say(reason), texts)}
        </p>
      )}
      <dl className="three-days">
        <OneDay name={words.raw} hint={words.rawHint} band={reply.rawBand} lines={reply.how.raw} />
        <OneDay
          name={words.formal}
          hint={stays ? words.formalHintStays : words.formalHint}
          band={reply.formalBand}
          lines={reply.how.formal}
        />
        <OneDay name={words.safe} hint={words.safeHint} band={reply.safeBand} lines={reply.how.safe} />
      </dl>
    </section>
  );
}

function Sentence({ reply }: { reply: ReckoningReply }) {
  const words = useDayTexts();
  const { texts, say } = useLanguage();
  const { from, itself, value, unit, direction } = reply;
  const day = texts.time.dayAndWeekday(dayText(from, texts), weekdayText(from, texts));
  if (value === 0) return words.itself(day, say(itself.why));
  const kind = words.kinds[itself.kind](itself.holiday ?? "");
  return words.sentence(day, kind, value, unit, direction === "forward");
}

type OneDayProps = {
  readonly name: string;
  readonly hint: string;
  readonly band: ReckoningReply["rawBand"];
  readonly lines: ReckoningReply["how"]["raw"];
};

function OneDay({ name, hint, band, lines }: OneDayProps) {
  const words = useDayTexts();
  return (
    <div className="one-day">
      <dt>
        <b>{name}</b> <span className="soft">{hint}</span>
      </dt>
      <dd>
        <Band band={band} />
        <details>
          <summary aria-label={words.howNamed(name)}>{words.how}</summary>
          <ExplanationSteps lines={lines} />
        </details>
      </dd>
    </div>
  );
}

function Band({ band }: { band: ReckoningReply["rawBand"] }) {
  const words = useDayTexts();
  const { texts } = useLanguage();
  const { earliest, latest } = band;
  if (earliest === latest) {
    return (
      <time className="day-large" dateTime={earliest}>
        {dayText(earliest, texts)} <span className="soft">{weekdayText(earliest, texts)}</span>
      </time>
    );
  }
  return (
    <p className="day-band">
      {words.earliest}{" "}
      <time className="day-large" dateTime={earliest}>
        {dayText(earliest, texts)} <span className="soft">{weekdayText(earliest, texts)}</span>
      </time>
      <br />
      {words.latest}{" "}
      <time dateTime={latest}>
        {dayText(latest, texts)} <span className="soft">{weekdayText(latest, texts)}</span>
      </time>
    </p>
  );
}
