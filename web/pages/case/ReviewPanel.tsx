import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ActionChoice } from "./ActionChoice.tsx";
import type { Action } from "./ActionChoice.tsx";
import { CasePanel } from "./CasePanel.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { AcceptForm, CorrectionForm, DecideForm, ExtendForm, PauseForm, ResumeForm } from "./ReviewForms.tsx";
import { Reached } from "./Reached.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { decisionClock, isRunning, openRound, whyNot } from "./whyNot.ts";

type ReviewPanelProps = { readonly one: CaseReply; readonly hasAcceptance: boolean; readonly hasDecision: boolean };

/** What the other side does, as far as the course has it: acceptance, corrections, the clock, the decision. */
export function ReviewPanel({ one, hasAcceptance, hasDecision }: ReviewPanelProps) {
  const words = useCaseTexts().review;
  const title = hasDecision ? (hasAcceptance ? words.title : words.titleDecision) : words.titleAnswer;
  const isNow = one.closed === null && one.submitted !== null && one.decided === null;
  const actions = useActions(one);
  const round = openRound(one);
  return (
    <CasePanel place="review" title={title} isNow={isNow}>
      <Reached one={one} />
      <ol className="case-list">
        {one.corrections.map((correction, index) => (
          <Round key={correction.on} round={correction} number={index + 1} company={one.companyId} />
        ))}
      </ol>
      {round === null || !isRunning(one) ? null : <AnswerForm key={round.on} one={one} round={round} />}
      {one.closed === null ? <ActionChoice id={one.id} actions={actions} /> : null}
    </CasePanel>
  );
}

/** By the other side's word, or by its silence. */
function acceptances(one: CaseReply, words: ReturnType<typeof useCaseTexts>["review"]): readonly Action[] {
  const accept: Action = {
    key: "accept",
    label: words.accept,
    drafts: "accept",
    reason: whyNot(one, "accept"),
    form: (close) => <AcceptForm one={one} close={close} />,
  };
  const deem: Action = {
    key: "deem",
    label: words.deemed,
    reason: whyNot(one, "deem"),
    form: (close) => (
      <EntryForm
        one={one}
        label={words.deemed}
        drafts="deem"
        dated={false}
        saved={close}
        entry={() => ({ do: "accept", deemed: true })}
      />
    ),
  };
  return [accept, deem];
}

function useActions(one: CaseReply): readonly Action[] {
  const words = useCaseTexts().review;
  const clock = decisionClock(one);
  const all: readonly (Action & { readonly act: CaseReply["theirActs"][number] })[] = [
    ...acceptances(one, words).map((action) => ({ act: "accept" as const, ...action })),
    {
      act: "ask-correction",
      key: "correction",
      label: words.correction,
      drafts: "correction",
      reason: whyNot(one, "ask-correction"),
      form: (close) => <CorrectionForm one={one} close={close} />,
    },
    {
      act: "decide",
      key: "decide",
      label: words.decide,
      drafts: "decide",
      reason: whyNot(one, "decide"),
      form: (close) => <DecideForm one={one} close={close} />,
    },
    {
      act: "pause",
      key: "pause",
      label: words.pause,
      drafts: "pause",
      reason: whyNot(one, "pause"),
      form: (close) => <PauseForm one={one} grounds={clock?.grounds ?? []} close={close} />,
    },
    {
      act: "resume",
      key: "resume",
      label: words.resume,
      drafts: "resume",
      reason: whyNot(one, "resume"),
      form: (close) => <ResumeForm one={one} close={close} />,
    },
    {
      act: "extend",
      key: "extend",
      label: words.extend,
      drafts: "extend",
      reason: whyNot(one, "extend"),
      form: (close) => <ExtendForm one={one} extension={clock?.extension[0]} close={close} />,
    },
  ];
  return all.filter(({ act }) => one.theirActs.includes(act));
}

type RoundProps = {
  readonly round: CaseReply["corrections"][number];
  readonly number: number;
  readonly company: string;
};

function Round({ round, number, company }: RoundProps) {
  const { texts } = useLanguage();
  const words = useCaseTexts().review;
  const { answered } = round;
  return (
    <li className={answered === null ? "case-wrong" : ""}>
      <div className="case-file-of">
        <b>{words.round(number, dayText(round.on, texts))}</b>{" "}
        {answered === null ? words.roundOpen : words.roundDone(dayText(answered.on, texts))}{" "}
        {round.until === null ? null : words.roundUntil(dayText(round.until, texts))}{" "}
        {round.notice === null ? null : <CaseFile company={company} file={round.notice} />}
      </div>
      <ul>
        {round.points.map(({ id, says }) => (
          <li key={id}>
            {says} <span className="soft">{answered?.answers.find(({ point }) => point === id)?.says}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
