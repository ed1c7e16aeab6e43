import { useState } from "react";
import type { WarnedPerson, WarningLadder, WarningStep } from "#contract/itemWarnings.ts";
import { dayText } from "../dayText.ts";
import { useTodoTexts } from "../handling/useTodoTexts.ts";
import { useLanguage } from "../language.tsx";

/** Steps behind today that are shown without being asked for. */
const shownBehind = 2;

/** The days of a ladder from top to bottom, with today between what was told and what is to come. */
export function WarningTimeline({ ladder, today }: { ladder: WarningLadder; today: string }) {
  const words = useTodoTexts().warnings;
  const [whole, setWhole] = useState(false);
  const behind = ladder.steps.filter(({ on, state }) => on < today && state !== "coming");
  const hidden = whole ? 0 : Math.max(0, behind.length - shownBehind);
  return (
    <>
      {hidden === 0 ? null : (
        <button type="button" className="ladder-more no-print" onClick={() => setWhole(true)}>
          {words.earlier(hidden)}
        </button>
      )}
      <ol className="rungs">
        {ladder.steps.slice(hidden).map((step) => (
          <Step key={`${step.on} ${step.kind} ${step.days} ${step.state}`} step={step} />
        ))}
      </ol>
    </>
  );
}

function Step({ step }: { step: WarningStep }) {
  const { texts, say } = useLanguage();
  const words = useTodoTexts().warnings;
  return (
    <li className={`rung rung-${step.state}`}>
      <p>
        <time dateTime={step.on}>{dayText(step.on, texts)}</time> {say(step.label)}{" "}
        <span className="tag">{words.states[step.state]}</span>
      </p>
      {step.provisional === null ? null : <p className="soft">{say(step.provisional)}</p>}
      {step.told.map((person) => (
        <Warned key={person.person ?? ""} person={person} />
      ))}
    </li>
  );
}

function Warned({ person: { name, reason, channels } }: { person: WarnedPerson }) {
  const { texts, say } = useLanguage();
  if (name === null) return <p className="nobody">{say(reason)}</p>;
  return (
    <p className="rung-person">
      <b>{name}</b> <span className="soft">{say(reason)} · </span>
      {channels.map(({ title }) => say(title)).join(texts.item.listJoin)}
    </p>
  );
}
