import { useNavigate } from "@tanstack/react-router";
import { Select } from "antd";
import type { ProceedingsReply } from "#contract/proceedings.ts";
import { useLanguage } from "../../language.tsx";
import "../../parts/Field.css";

type ProceedingChoiceProps = {
  readonly all: ProceedingsReply;
  readonly proceeding: string;
  readonly authority: string | undefined;
};

/** Which proceeding, and where; both stand in the address. */
export function ProceedingChoice({ all, proceeding, authority }: ProceedingChoiceProps) {
  const { texts, say } = useLanguage();
  const { proceedings } = texts;
  const navigate = useNavigate();
  const go = (change: { proceeding?: string | undefined; authority?: string | undefined }) =>
    void navigate({ to: ".", search: (before) => ({ ...before, ...change }) });
  return (
    <div className="proceeding-choice no-print">
      <div className="field">
        <span>{proceedings.proceeding}</span>
        <Select
          aria-label={proceedings.proceeding}
          value={proceeding}
          options={all.proceedings.map((one) => ({ value: one.id, label: say(one.title) }))}
          onChange={(chosen: string) => go({ proceeding: chosen })}
        />
      </div>
      <div className="field">
        <span>{proceedings.authority}</span>
        <Select
          aria-label={proceedings.authority}
          showSearch={{ optionFilterProp: "label" }}
          allowClear
          placeholder={proceedings.nationalHint}
          value={authority ?? null}
          options={all.authorities.map((one) => ({ value: one.id, label: say(one.title) }))}
          onChange={(chosen: string | null | undefined) => go({ authority: chosen ?? undefined })}
        />
      </div>
    </div>
  );
}
