import type { Case, Pause } from "./case.ts";
import { issueOfPrint } from "./papers/issueOfPrint.ts";
import { withLevelConfirmed } from "./papers/levelConfirmed.ts";
import type { CaseTakenBack, TakenBackKind } from "./caseEvent.ts";

/** The case without what was entered by mistake. Days that are entered anew may lie before the one that is gone. */
export function takenBack(state: Case, { what, stage }: CaseTakenBack["data"]): Case {
  const after = without(state, what, stage);
  return { ...after, lastOn: lastOn(after) };
}

function without(state: Case, what: TakenBackKind, stage: string | null): Case {
  const round = state.corrections.at(-1);
  const pause = state.pauses.at(-1);
  switch (what) {
    case "publication": {
      // What was kept of that issue was of the mistake as well; its file stays with the company and in the history.
      const issue = state.published === null ? null : issueOfPrint(state.published);
      const { printedBefore = [], ...others } = state;
      const papers = state.papers.filter((paper) => (paper.issue ?? "") !== issue);
      const earlier = printedBefore.slice(0, -1);
      const still = earlier.length === 0 ? {} : { printedBefore: earlier };
      const published = printedBefore.at(-1) ?? null;
      return { ...others, published, papers, stepsDone: withLevelConfirmed(state, published), ...still };
    }
    case "submission":
      return { ...state, submitted: null };
    case "acceptance":
      return { ...state, accepted: null };
    case "decision":
      return { ...state, decided: null, pauses: state.pauses.map(withoutDecision) };
    case "extension":
      return { ...state, extension: null };
    case "result":
      return { ...state, result: null, differences: {} };
    case "correction": {
      // An answer goes first, then the notice.
      const others = state.corrections.slice(0, -1);
      return { ...state, corrections: round?.answered ? [...others, { ...round, answered: null }] : others };
    }
    case "pause": {
      const others = state.pauses.slice(0, -1);
      if (pause === undefined || pause.to === null) return { ...state, pauses: others };
      const { resumedBy: _resumedBy, ...lasting } = pause;
      return { ...state, pauses: [...others, { ...lasting, to: null }] };
    }
    case "step":
      return {
        ...state,
        stepsDone: Object.fromEntries(Object.entries(state.stepsDone).filter(([known]) => known !== stage)),
      };
  }
}

/** What the decision alone had ended stands still again. */
function withoutDecision(pause: Pause): Pause {
  if (pause.endedByDecision !== true) return pause;
  const { endedByDecision: _ended, ...lasting } = pause;
  return { ...lasting, to: null };
}

/** Day of the last of the entries that stand in order of their days. */
function lastOn(one: Case): Case["lastOn"] {
  const days = [
    one.submitted?.on,
    one.accepted?.on,
    one.extension?.on,
    one.decided?.on,
    one.result?.on,
    ...one.corrections.flatMap(({ on, answered }) => [on, answered?.on]),
    ...one.pauses.flatMap(({ from, to }) => [from, to ?? undefined]),
    ...Object.values(one.differences).map(({ on }) => on),
  ];
  return days.reduce<Case["lastOn"]>((last, on) => (on !== undefined && on > last ? on : last), one.openedOn);
}
