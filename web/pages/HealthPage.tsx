import { useQuery } from "@tanstack/react-query";
import type { HealthReply } from "#contract/health.ts";
import { healthQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { shanghaiTime } from "../parts/shanghaiTime.ts";
import { Unreachable } from "../trouble.ts";
import { useTitle } from "../useTitle.ts";
import { ChecksCard } from "./health/ChecksCard.tsx";
import { FactsCard } from "./health/FactsCard.tsx";
import type { Fact } from "./health/FactsCard.tsx";
import { useHealthTexts } from "./health/useHealthTexts.ts";
import "./HealthPage.css";

const readEvery = 30_000;
const whileAway = 5_000;

/** 「运行状况」: whether anybody sweeps, what waits, what could not be told, and what the self-check finds. */
export function HealthPage() {
  const { title } = useLanguage().texts.health;
  const query = useQuery({
    ...healthQuery(),
    refetchInterval: ({ state }) => (state.error instanceof Unreachable ? whileAway : readEvery),
  });
  useTitle(title);
  return (
    <Answer query={query}>
      {(reply) => <Content reply={reply} readAt={query.dataUpdatedAt} isAway={query.error !== null} />}
    </Answer>
  );
}

type ContentProps = { readonly reply: HealthReply; readonly readAt: number; readonly isAway: boolean };

function Content({ reply, readAt, isAway }: ContentProps) {
  const { title } = useLanguage().texts.health;
  const texts = useHealthTexts();
  const failing = reply.checks.filter(({ ok }) => !ok).length;
  const head = reply.status === "trouble" ? texts.head.trouble(failing) : texts.head[reply.status];
  const when = shanghaiTime(new Date(readAt).toISOString());
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{isAway ? title : texts.titled(title, head)}</h1>
          <p role={isAway ? "note" : undefined} className={isAway ? "nobody" : undefined}>
            {isAway ? texts.away(when) : texts.lead(when)}
          </p>
        </div>
      </div>
      <div className={isAway ? "health-old" : undefined}>
        <FactsCard title={texts.warnings} facts={useWarningFacts(reply)} />
        <ChecksCard checks={reply.checks} verified={reply.record !== null} />
        <FactsCard title={texts.program} facts={useProgramFacts(reply)} />
      </div>
    </>
  );
}

function useWarningFacts({ sweep, undelivered }: HealthReply): readonly Fact[] {
  const texts = useHealthTexts();
  const { waiting, since, alarms } = undelivered;
  const oldest = since === null ? "" : texts.since(shanghaiTime(since));
  return [
    {
      name: texts.lastSweep,
      value: sweep.lastAt === null ? texts.never : shanghaiTime(sweep.lastAt),
      wrong: sweep.state === "silent",
    },
    { name: texts.nextOn, value: sweep.nextOn ?? texts.noNext },
    { name: texts.undelivered, value: texts.count(waiting), note: oldest },
    { name: texts.alarms, value: texts.count(alarms), wrong: alarms > 0 },
  ];
}

function useProgramFacts(reply: HealthReply): readonly Fact[] {
  const texts = useHealthTexts();
  const { version, engine, lawHash, calendarPublishedUntil, today, links } = reply;
  return [
    { name: texts.version, value: version },
    { name: texts.engine, value: texts.engines[engine] },
    { name: texts.law, value: lawHash.slice(0, 12) },
    { name: texts.calendar, value: texts.year(calendarPublishedUntil) },
    { name: texts.today, value: today },
    { name: texts.links, value: links.address, note: links.onlyHere ? texts.onlyHere : "" },
  ];
}
