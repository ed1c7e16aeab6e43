import { Input } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { Field } from "../../parts/Field.tsx";
import { ActionChoice } from "./ActionChoice.tsx";
import type { Action } from "./ActionChoice.tsx";
import { CasePanel } from "./CasePanel.tsx";
import { EntryForm } from "./EntryForm.tsx";
import { ReasonForm } from "./ReasonForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { whyNot } from "./whyNot.ts";

/** What can be said at any time: a comment, who answers for it, and that it is given up. */
export function OtherPanel({ one }: { one: CaseReply }) {
  const words = useCaseTexts().end;
  const actions = useActions(one);
  return (
    <CasePanel title={words.more} isNow={one.closed === null}>
      <ActionChoice actions={actions} />
    </CasePanel>
  );
}

function useActions(one: CaseReply): readonly Action[] {
  const words = useCaseTexts().end;
  const closed = one.closed === null ? null : "closed";
  const moveLaw: Action = {
    key: "law",
    label: words.moveLaw,
    reason: closed,
    form: (close) => (
      <EntryForm one={one} label={words.moveLaw} dated={false} saved={close} entry={() => ({ do: "move-law" })} />
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
          entry={(says) => ({ do: "comment", says })}
          close={close}
        />
      ),
    },
    { key: "owner", label: words.setOwner, reason: closed, form: (close) => <OwnerForm one={one} close={close} /> },
    ...(one.law.current ? [] : [moveLaw]),
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
          entry={(because) => ({ do: "withdraw", because })}
          close={close}
        />
      ),
    },
  ];
}

function OwnerForm({ one, close }: { one: CaseReply; close: () => void }) {
  const words = useCaseTexts().end;
  const [owner, setOwner] = useState(one.owner ?? "");
  return (
    <EntryForm
      one={one}
      label={words.setOwner}
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
