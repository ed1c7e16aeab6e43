import { Input, Select } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { useLanguage } from "../../language.tsx";
import { Field } from "../../parts/Field.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { ActionChoice } from "./ActionChoice.tsx";
import type { Action } from "./ActionChoice.tsx";
import { CasePanel } from "./CasePanel.tsx";
import { EntryForm } from "./EntryForm.tsx";
import type { UndatedEntry } from "./EntryForm.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { whyNot, whyOver } from "./whyNot.ts";

/** What can be said at any time: a comment, who answers for it, and that it is given up. */
export function OtherPanel({ one }: { one: CaseReply }) {
  const words = useCaseTexts().end;
  const actions = useActions(one);
  return (
    <CasePanel place="other" title={words.more} isNow={one.closed === null}>
      <ActionChoice id={one.id} actions={actions} />
    </CasePanel>
  );
}

function useActions(one: CaseReply): readonly Action[] {
  const words = useCaseTexts().end;
  const over = whyOver(one);
  const moveLaw: Action = {
    key: "law",
    label: words.moveLaw,
    reason: over,
    form: (close) => (
      <EntryForm
        one={one}
        label={words.moveLaw}
        drafts="law"
        dated={false}
        saved={close}
        entry={() => ({ do: "move-law" })}
      />
    ),
  };
  return [
    {
      key: "comment",
      label: words.comment,
      reason: null,
      form: (close) => (
        <ReasonForm
          one={one}
          label={words.comment}
          reason={words.says}
          drafts="comment"
          entry={(says) => ({ do: "comment", says })}
          close={close}
        />
      ),
    },
    { key: "owner", label: words.setOwner, reason: over, form: (close) => <OwnerForm one={one} close={close} /> },
    ...(one.law.current ? [] : [moveLaw]),
    ...(one.mayTakeBack.length === 0
      ? []
      : [
          {
            key: "undo",
            label: words.undo,
            // What ended a case can be taken back, too.
            reason: one.archived ? ("archived" as const) : null,
            form: (close: () => void) => <UndoForm one={one} close={close} />,
          },
        ]),
    {
      key: "withdraw",
      label: words.withdraw,
      reason: whyNot(one, "withdraw"),
      form: (close) => (
        <ReasonForm
          one={one}
          danger
          label={words.withdraw}
          reason={words.withdrawBecause}
          drafts="withdraw"
          entry={(because) => ({ do: "withdraw", because })}
          close={close}
        />
      ),
    },
  ];
}

type TakenBack = Extract<UndatedEntry, { do: "take-back" }>;

/** Something was entered by mistake: which, and why. */
function UndoForm({ one, close }: { one: CaseReply; close: () => void }) {
  const { say } = useLanguage();
  const words = useCaseTexts().end;
  const [chosen, setChosen] = useState(0);
  const taken = one.mayTakeBack[chosen];
  return (
    <>
      <Field name={words.undoWhat}>
        <Select
          aria-label={words.undoWhat}
          value={chosen}
          options={one.mayTakeBack.map(({ title }, value) => ({ value, label: say(title) }))}
          onChange={setChosen}
        />
      </Field>
      <ReasonForm
        one={one}
        label={words.undo}
        reason={words.undoBecause}
        drafts="undo"
        entry={(because) => ({
          do: "take-back",
          what: (taken?.what ?? "step") as TakenBack["what"],
          stage: taken?.stage ?? null,
          because,
        })}
        close={close}
      />
    </>
  );
}

function OwnerForm({ one, close }: { one: CaseReply; close: () => void }) {
  const words = useCaseTexts().end;
  const [owner, setOwner] = useCaseDraft(one, "own", "owner", one.owner ?? "");
  return (
    <EntryForm
      one={one}
      label={words.setOwner}
      drafts="own"
      dated={false}
      saved={close}
      cancel={close}
      entry={() => ({ do: "own", owner: owner.trim() === "" ? null : owner.trim() })}
    >
      <Field name={words.owner} hint={words.ownerHint}>
        <Input value={owner} onChange={(event) => setOwner(event.target.value)} />
      </Field>
    </EntryForm>
  );
}
