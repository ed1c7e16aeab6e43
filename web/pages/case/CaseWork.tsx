import { Fragment, useState } from "react";
import type { ReactNode } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { CasePlaces } from "./casePlaces.ts";
import type { CasePlace } from "./casePlaces.ts";
import { EndPanel } from "./EndPanel.tsx";
import { ForksCard } from "./ForksCard.tsx";
import { NewspaperPanel } from "./NewspaperPanel.tsx";
import { OtherPanel } from "./OtherPanel.tsx";
import { PapersPanel } from "./PapersPanel.tsx";
import { QuestionsPanel } from "./QuestionsPanel.tsx";
import { ResultPanel } from "./ResultPanel.tsx";
import { ReviewPanel } from "./ReviewPanel.tsx";
import { StagesCard } from "./StagesCard.tsx";
import { StepPanel } from "./StepPanel.tsx";
import { SubmitPanel } from "./SubmitPanel.tsx";
import { isRunning } from "./whyNot.ts";
import { TodayCard } from "./TodayCard.tsx";

type Part = { readonly key: CasePlace | "stages"; readonly part: ReactNode };

/** What is done in a case: today's things, where the first of them is done, how far it is, and then everything else. */
export function CaseWork({ one }: { one: CaseReply }) {
  const [asked, setAsked] = useState<{ readonly place: CasePlace } | null>(null);
  const parts = partsOf(one);
  const there = new Set(parts.flatMap(({ key }) => (key === "stages" ? [] : [key])));
  // What is worth knowing beside the case keeps nobody from going on with it.
  const isBarred = one.forks.some(({ does, confirmed }) => does === "instead" || (does === "first" && !confirmed));
  const now = one.todo.find(({ at }) => at !== null && there.has(at) && (at !== "forks" || isBarred))?.at ?? null;
  const first = parts.filter(({ key }) => key === now);
  const others = parts.filter(({ key }) => key !== now);
  return (
    <CasePlaces value={{ there, asked, go: (place) => setAsked({ place }) }}>
      <div>
        <TodayCard one={one} />
        {[...first, ...others].map(({ key, part }) => (
          <Fragment key={key}>{part}</Fragment>
        ))}
      </div>
    </CasePlaces>
  );
}

/** In the order of a case; of a part that it does not have there is none. */
function partsOf(one: CaseReply): readonly Part[] {
  const has = (kind: string): boolean => one.stages.some((stage) => stage.kind === kind);
  // Beside the step that is current there may be one that is a matter of its own.
  const steps = isRunning(one) ? one.stages.filter(({ kind, state }) => kind === "step" && state === "current") : [];
  const parts: readonly (Part & { readonly is: boolean })[] = [
    { key: "forks", is: one.forks.length > 0, part: <ForksCard one={one} /> },
    {
      key: "step",
      is: steps.length > 0,
      part: steps.map((step) => <StepPanel key={step.id} one={one} stage={step} />),
    },
    { key: "stages", is: true, part: <StagesCard one={one} /> },
    { key: "questions", is: one.questions.length > 0, part: <QuestionsPanel one={one} /> },
    { key: "publish", is: has("publish"), part: <NewspaperPanel one={one} /> },
    { key: "papers", is: one.papers.length > 0, part: <PapersPanel one={one} /> },
    { key: "submit", is: has("submit"), part: <SubmitPanel one={one} /> },
    {
      key: "review",
      is: has("submit") && (one.theirActs.length > 0 || one.corrections.length > 0),
      part: <ReviewPanel one={one} hasAcceptance={has("accept")} hasDecision={has("decide")} />,
    },
    { key: "result", is: has("verify"), part: <ResultPanel one={one} /> },
    { key: "close", is: true, part: <EndPanel one={one} /> },
    { key: "other", is: true, part: <OtherPanel one={one} /> },
  ];
  return parts.filter(({ is }) => is);
}
