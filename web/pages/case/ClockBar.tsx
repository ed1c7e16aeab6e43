import { parseDay, toDayNumber } from "#calendar/day.ts";
import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { namedText } from "../../cases/namedText.ts";
import "./ClockBar.css";

type ClockBarProps = { readonly clock: CaseReply["clocks"][number]; readonly today: string };

function numberOf(day: string): number {
  const parsed = parseDay(day);
  return parsed === null ? 0 : toDayNumber(parsed);
}

/** The stretches of one clock, as wide as they are long, with a line where today is; before it the same in words. */
export function ClockBar({ clock: { segments }, today }: ClockBarProps) {
  const { texts } = useLanguage();
  const words = useCaseTexts().side;
  const [first] = segments;
  const last = segments.at(-1);
  if (first === undefined || last === undefined) return null;
  const [begin, end] = [numberOf(first.from), numberOf(last.to) + 1];
  const share = (day: number): number => ((day - begin) / Math.max(1, end - begin)) * 100;
  const now = numberOf(today) + 0.5;
  const said = segments.map(({ kind, from, to }) => {
    const span = texts.time.range(dayText(from, texts), dayText(to, texts));
    return `${namedText(words.segments, kind)} ${span}`;
  });
  const kinds = [...new Set(segments.map(({ kind }) => kind))];
  return (
    <>
      <p className="unseen">{said.join(texts.item.listJoin)}</p>
      <div className="clock-bar" aria-hidden="true">
        {segments.map(({ kind, from, to }, index) => (
          <i
            key={`${kind} ${from}`}
            className={`clock-${kind}`}
            title={said[index]}
            style={{ left: `${share(numberOf(from))}%`, width: `${share(numberOf(to) + 1) - share(numberOf(from))}%` }}
          />
        ))}
        {now > begin && now < end ? <b className="clock-today" style={{ left: `${share(now)}%` }} /> : null}
      </div>
      <p className="clock-legend" aria-hidden="true">
        {kinds.map((kind) => (
          <span key={kind}>
            <i className={`clock-${kind}`} /> {namedText(words.segments, kind)}
          </span>
        ))}
      </p>
    </>
  );
}
