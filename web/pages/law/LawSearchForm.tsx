import { Button, Input, Select } from "antd";
import { useState } from "react";
import type { LawPagesReply } from "#contract/lawPages.ts";
import { confidences } from "../../address.ts";
import type { LawAddress } from "../../address.ts";
import { useLanguage } from "../../language.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";
import "../../parts/Field.css";

type LawSearchFormProps = {
  readonly asked: LawAddress;
  readonly counts: LawPagesReply["counts"];
  readonly change: (changed: LawAddress) => void;
};

/** What to look for. Words are taken with Enter or the button, so that they can be composed; a choice at once. */
export function LawSearchForm({ asked, counts, change }: LawSearchFormProps) {
  const { search, words } = useLawPageTexts();
  const { confidence } = useLanguage().texts;
  const [draft, setDraft] = useState(asked.q ?? "");
  const [seen, setSeen] = useState(asked.q);
  if (seen !== asked.q) {
    setSeen(asked.q);
    setDraft(asked.q ?? "");
  }
  return (
    <search className="card no-print" aria-label={search.label}>
      <form
        className="law-form"
        onSubmit={(event) => {
          event.preventDefault();
          change({ q: draft.trim() === "" ? undefined : draft.trim() });
        }}
      >
        <label className="field">
          <span>{search.keyword}</span>
          <Input
            value={draft}
            maxLength={200}
            placeholder={search.hint}
            allowClear
            onChange={(event) => setDraft(event.target.value)}
          />
        </label>
        <div className="field">
          <span>{search.type}</span>
          <Select
            aria-label={search.type}
            value={counts.find(({ type }) => type === asked.type)?.type ?? null}
            placeholder={search.anyType}
            allowClear
            options={counts.map(({ type, count }) => ({
              value: type,
              label: search.typeCount(words.types[type], count),
            }))}
            onChange={(type: string | null | undefined) => change({ type: type ?? undefined })}
          />
        </div>
        <div className="field">
          <span>{search.confidence}</span>
          <Select
            aria-label={search.confidence}
            value={asked.confidence ?? null}
            placeholder={search.anyConfidence}
            allowClear
            options={confidences.map((one) => ({ value: one, label: confidence[one] }))}
            onChange={(one: LawAddress["confidence"] | null) => change({ confidence: one ?? undefined })}
          />
        </div>
        <Button type="primary" htmlType="submit">
          {search.button}
        </Button>
      </form>
    </search>
  );
}
