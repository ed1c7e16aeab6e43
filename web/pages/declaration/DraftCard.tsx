import { useQuery } from "@tanstack/react-query";
import { Button, Checkbox, Radio } from "antd";
import { useState } from "react";
import { draftQuery } from "../../api.ts";
import { useLanguage } from "../../language.tsx";
import { Answer } from "../../parts/Answer.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { useDeclarationTexts } from "./useDeclarationTexts.ts";

const copies = ["original", "duplicate", "both", "annex"] as const;

/** A declaration drafted from the chosen item; what the ledger does not hold is named in it. */
export function DraftCard({ item, use }: { item: string | null; use: (text: string) => void }) {
  const texts = useDeclarationTexts();
  const [copy, setCopy] = useState<(typeof copies)[number]>("original");
  const [stolen, setStolen] = useState(false);
  const [prohibition, setProhibition] = useState(false);
  return (
    <section className="card" aria-label={texts.draft}>
      <div className="card-head">
        <h2>{texts.draft}</h2>
      </div>
      {item === null ? (
        <p className="soft">{texts.draftHint}</p>
      ) : (
        <>
          <div className="declaration-choices no-print">
            <Radio.Group
              aria-label={texts.copyLabel}
              value={copy}
              options={copies.map((one) => ({ value: one, label: texts.copies[one] }))}
              onChange={(event) => setCopy(event.target.value as (typeof copies)[number])}
            />
            <Checkbox checked={stolen} onChange={(event) => setStolen(event.target.checked)}>
              {texts.stolen}
            </Checkbox>
            <Checkbox checked={prohibition} onChange={(event) => setProhibition(event.target.checked)}>
              {texts.prohibition}
            </Checkbox>
          </div>
          <Drafted asked={{ items: [item], copy, stolen, prohibition }} use={use} />
        </>
      )}
    </section>
  );
}

type DraftedProps = { readonly asked: Parameters<typeof draftQuery>[0]; readonly use: (text: string) => void };

/** The draft itself, to be copied or used. */
export function Drafted({ asked, use }: DraftedProps) {
  const texts = useDeclarationTexts();
  const { say } = useLanguage();
  const query = useQuery(draftQuery(asked));
  return (
    <Answer query={query}>
      {({ text, gaps, confidence }) => (
        <>
          <p className="declaration-text" lang="zh-CN">
            {text}
          </p>
          {gaps.length === 0 ? null : (
            <p role="note">{texts.gaps([...new Set(gaps.map(({ title }) => say(title)))].join(texts.listJoin))}</p>
          )}
          <div className="declaration-choices">
            <CopyButton text={text} />
            <Button onClick={() => use(text)}>{texts.use}</Button>
            <ConfidenceTag confidence={confidence} />
          </div>
        </>
      )}
    </Answer>
  );
}

function CopyButton({ text }: { text: string }) {
  const texts = useDeclarationTexts();
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied({ text, done: true }),
      () => setCopied({ text, done: false }),
    );
  const shown = copied?.text === text ? copied : null;
  return (
    <>
      <Button type="primary" onClick={() => void copy()}>
        {texts.copyText}
      </Button>
      <output>{shown === null ? null : shown.done ? texts.copied : texts.copyByHand}</output>
    </>
  );
}
