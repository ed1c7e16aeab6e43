import { Button } from "antd";
import { useState } from "react";
import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { hasDrafts } from "./caseDrafts.ts";
import { CasePanel } from "./CasePanel.tsx";
import { ComparedTable } from "./ComparedTable.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { KnownForm } from "./KnownForm.tsx";
import { ResultForm } from "./ResultForm.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { isRunning, whyNot } from "./whyNot.ts";

/** The last of the four points: an error on the new paper. Typed in field by field, then compared. */
export function ResultPanel({ one }: { one: CaseReply }) {
  const { texts } = useLanguage();
  const words = useCaseTexts();
  const [again, setAgain] = useState(() => hasDrafts(one.id, "result"));
  const { received } = one;
  const reason = whyNot(one, "receive");
  const kind = one.stages.find(({ state }) => state === "current")?.kind;
  const isNow = one.closed === null && reason === null && (kind === "deliver" || kind === "verify" || kind === "close");
  const note = received === null ? undefined : words.result.received(dayText(received.on, texts));
  return (
    <CasePanel place="result" title={words.result.title} isNow={isNow} {...(note === undefined ? {} : { note })}>
      {reason === null ? null : (
        <>
          {received === null ? <Button disabled>{words.result.save}</Button> : null}
          <p className="soft">{words.impossible(words.reasons[reason])}</p>
        </>
      )}
      {received === null || received.paper === null ? null : (
        <div className="case-file-of">
          {words.result.paper} <CaseFile company={one.companyId} file={received.paper} />
        </div>
      )}
      {received === null ? null : <ComparedTable one={one} />}
      {reason === null && (received === null || again) ? <ResultForm one={one} saved={() => setAgain(false)} /> : null}
      {reason === null && received !== null && !again ? (
        <p className="no-print">
          <Button onClick={() => setAgain(true)}>{words.result.again}</Button>
        </p>
      ) : null}
      {isRunning(one) ? <KnownForm one={one} /> : null}
    </CasePanel>
  );
}
