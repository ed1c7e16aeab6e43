import type { ExplanationReply } from "#contract/explanations.ts";
import { dayText, withDayTexts } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { ConfidenceTag } from "../parts/ConfidenceTag.tsx";

type Reading = ExplanationReply["readings"][number];

/** Every way to count the deadline, the earliest first, each with the days that were counted. */
export function Readings({ readings }: { readings: readonly Reading[] }) {
  const { texts } = useLanguage();
  const several = readings.length > 1;
  const shown = readings.filter((reading) => several || reading.counted.length > 0);
  if (shown.length === 0) return null;
  return (
    <ul className="readings" aria-label={texts.explain.lastDayToAct}>
      {shown.map((reading) => (
        <li key={reading.unit} className={reading.leads ? "reading reading-leads" : "reading"}>
          {several ? <ReadingDays reading={reading} /> : null}
          {reading.counted.length === 0 ? null : <CountedList reading={reading} />}
        </li>
      ))}
    </ul>
  );
}

function ReadingDays({ reading }: { reading: Reading }) {
  const { texts, say } = useLanguage();
  return (
    <>
      <p>
        <b>{say(reading.title)}</b>{" "}
        {reading.confidence === null ? null : <ConfidenceTag confidence={reading.confidence} />}
      </p>
      <dl>
        <dt>{texts.explain.lastDayToAct}</dt>
        <dd>
          <Band band={reading.formal} />
        </dd>
        <dt title={texts.explain.safeDayHint}>{texts.explain.safeDay}</dt>
        <dd>
          <Band band={reading.safe} />
        </dd>
      </dl>
    </>
  );
}

function Band({ band }: { band: Reading["formal"] }) {
  const { texts } = useLanguage();
  const { earliest, latest, unpublished, provisional } = band;
  const day =
    earliest === latest ? dayText(earliest, texts) : texts.time.range(dayText(earliest, texts), dayText(latest, texts));
  return (
    <>
      {day}{" "}
      {provisional ? (
        <span className="tag tag-provisional" title={texts.time.provisionalHint(unpublished.join(", "))}>
          {texts.time.provisional}
        </span>
      ) : null}
    </>
  );
}

type CountedListProps = { readonly reading: Pick<Reading, "counted" | "countedSummary" | "title"> };

/** Ninety lines and more: closed until somebody wants to check them. */
export function CountedList({ reading: { counted, countedSummary, title } }: CountedListProps) {
  const { texts, say } = useLanguage();
  return (
    <details>
      <summary>
        {say(countedSummary)} <span className="unseen">{say(title)}</span>
      </summary>
      <ol>
        {counted.map(({ day, counts, why }) => (
          <li key={day} className={counts === true ? "" : "soft"}>
            {withDayTexts(say(why), texts)}
          </li>
        ))}
      </ol>
    </details>
  );
}
