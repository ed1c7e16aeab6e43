import type { CaseReply } from "#contract/cases.ts";
import { namedText } from "../../cases/namedText.ts";
import { useCasesTexts } from "../../cases/useCasesTexts.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

/** What the other side did until now, each with its paper: acceptance, pauses, extension, decision. */
export function Reached({ one: { accepted, pauses, extension, decided, companyId } }: { one: CaseReply }) {
  const { texts, say } = useLanguage();
  const { outcomes } = useCasesTexts();
  const words = useCaseTexts().review;
  return (
    <>
      {accepted === null ? null : (
        <div className="case-file-of">
          <b>{words.accepted(dayText(accepted.on, texts), accepted.deemed)}</b>{" "}
          <span className="soft">{accepted.number}</span>{" "}
          {accepted.paper === null ? null : <CaseFile company={companyId} file={accepted.paper} />}
        </div>
      )}
      {pauses.map(({ from, to, ground, paper, resumedBy }) => (
        <div key={from} className="case-file-of">
          <b>{words.pausedFrom(dayText(from, texts), to === null ? null : dayText(to, texts))}</b>{" "}
          <span className="soft">{say(ground)}</span>{" "}
          {paper === null ? null : <CaseFile company={companyId} file={paper} />}{" "}
          {resumedBy === null ? null : <CaseFile company={companyId} file={resumedBy} />}
        </div>
      ))}
      {extension === null ? null : (
        <div className="case-file-of">
          <b>
            {words.extended(
              dayText(extension.on, texts),
              `${extension.value} ${namedText(words.units, extension.unit)}`,
            )}
          </b>{" "}
          <span className="soft">{extension.because}</span>{" "}
          {extension.paper === null ? null : <CaseFile company={companyId} file={extension.paper} />}
        </div>
      )}
      {decided === null ? null : (
        <div className="case-file-of">
          <b>{words.decided(dayText(decided.on, texts), namedText(outcomes, decided.outcome))}</b>{" "}
          <span className="soft">
            {decided.number} {decided.because}
          </span>{" "}
          {decided.paper === null ? null : <CaseFile company={companyId} file={decided.paper} />}
        </div>
      )}
    </>
  );
}
