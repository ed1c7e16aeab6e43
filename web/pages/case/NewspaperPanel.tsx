import { Button } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { hasDrafts } from "./caseDrafts.ts";
import { CasePanel } from "./CasePanel.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { PublicationForm } from "./PublicationForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { whyNot } from "./whyNot.ts";

/** The first of the four points at which people fail: which newspaper, and what it printed. */
export function NewspaperPanel({ one }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts();
  const [again, setAgain] = useState(() => hasDrafts(one.id, "publish"));
  const reason = whyNot(one, "publish");
  const stage = one.stages.find(({ kind }) => kind === "publish");
  const isNow = stage?.state === "current";
  const { published } = one;
  const note = published === null ? undefined : words.newspaper.done(published.name, dayText(published.on, texts));
  return (
    <CasePanel place="publish" title={words.newspaper.title} isNow={isNow} {...(note === undefined ? {} : { note })}>
      {one.newspaper === null ? null : <p>{say(one.newspaper.says)}</p>}
      <Published one={one} />
      {reason === null ? null : <p className="soft">{words.impossible(words.reasons[reason])}</p>}
      {reason === null && one.published !== null && !again ? (
        <p className="no-print">
          <Button onClick={() => setAgain(true)}>{words.newspaper.again}</Button>
        </p>
      ) : null}
      {reason === null && (one.published === null || again) ? (
        <PublicationForm one={one} saved={() => setAgain(false)} />
      ) : null}
    </CasePanel>
  );
}

function Published({ one: { published, companyId } }: { one: CaseReply }) {
  const words = useCaseTexts().newspaper;
  if (published === null) return null;
  return (
    <div>
      <p>
        <span className="soft">{words.doneMore(published.page, published.originals)}</span>
      </p>
      {published.text === null ? null : (
        <p className="declaration-text" lang="zh-CN">
          {published.text}
        </p>
      )}
      {published.clipping === null ? null : (
        <div className="case-file-of">
          {words.clipping} <CaseFile company={companyId} file={published.clipping} />
        </div>
      )}
    </div>
  );
}
