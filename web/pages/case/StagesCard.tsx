import { Steps } from "antd";
import type { CaseReply } from "#contract/cases.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { Cites } from "./Cites.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type Stage = CaseReply["stages"][number];

const statuses = { done: "finish", current: "process", ahead: "wait", dropped: "wait" } as const;

/** How far the case is: every stage by its name and day; what is to be done in those ahead is folded. */
export function StagesCard({ one }: { one: CaseReply }) {
  const { say } = useLanguage();
  const words = useCaseTexts().stages;
  return (
    <section className="card" aria-label={words.title}>
      <div className="card-head">
        <h2>{words.title}</h2>
      </div>
      <Steps
        className="case-steps"
        orientation="vertical"
        size="small"
        current={one.stages.findIndex(({ state }) => state === "current")}
        items={one.stages.map((stage) => ({
          title: <span className={stage.state === "current" ? "case-current" : ""}>{say(stage.title)}</span>,
          status: statuses[stage.state],
          content: <StageText stage={stage} one={one} />,
        }))}
      />
    </section>
  );
}

function StageText({ stage, one }: { stage: Stage; one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().stages;
  if (stage.on !== null) return <span className="soft">{words.done(dayText(stage.on, texts))}</span>;
  if (stage.state === "dropped") return <span className="soft">{words.dropped}</span>;
  // What is to be done now stands above, in the list of today.
  if (stage.state === "current")
    return (
      <>
        {one.todo.some(({ en }) => en === stage.next.en) ? null : <p>{withDayTexts(say(stage.next), texts)}</p>}
        <Silence stage={stage} />
      </>
    );
  return (
    <details>
      <summary>
        {words.ahead} <span className="unseen">{say(stage.title)}</span>
      </summary>
      <p className="soft">{withDayTexts(say(stage.next), texts)}</p>
      <Silence stage={stage} />
    </details>
  );
}

function Silence({ stage: { silence } }: { stage: Stage }) {
  const { say } = useLanguage();
  const words = useCaseTexts().stages;
  if (silence === null) return null;
  return (
    <>
      <p className="soft">
        {words.silence} <ConfidenceTag confidence={silence.confidence} /> {say(silence.says)}
      </p>
      <Cites cites={silence.cites} />
    </>
  );
}
