import { Input } from "antd";
import type { ReactNode } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { Field } from "../../parts/Field.tsx";
import { useCaseDraft } from "./caseDrafts.ts";
import { EntryForm } from "./EntryForm.tsx";
import type { UndatedEntry } from "./EntryForm.tsx";

type ReasonFormProps = {
  readonly one: CaseReply;
  /** What saving is called. */
  readonly label: string;
  /** What is asked for. */
  readonly reason: string;
  readonly danger?: boolean;
  readonly entry: (because: string) => UndatedEntry;
  /** The draft that is kept; one for each thing that can be said with a reason. */
  readonly drafts: string;
  readonly close: () => void;
  /** What else is said with it. */
  readonly children?: ReactNode;
};

/** Something that is said with nothing but its reason. */
export function ReasonForm({ one, label, reason, danger = false, entry, drafts, close, children }: ReasonFormProps) {
  const [because, setBecause] = useCaseDraft(one, drafts, "because", "");
  return (
    <EntryForm
      one={one}
      label={label}
      danger={danger}
      ready={because.trim() !== ""}
      drafts={drafts}
      entry={() => entry(because.trim())}
      saved={close}
      cancel={close}
    >
      <Field name={reason}>
        <Input.TextArea
          aria-label={reason}
          autoSize={{ minRows: 1, maxRows: 6 }}
          maxLength={2000}
          value={because}
          onChange={(event) => setBecause(event.target.value)}
        />
      </Field>
      {children}
    </EntryForm>
  );
}
