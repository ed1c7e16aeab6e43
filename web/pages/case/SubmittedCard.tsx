import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { operationAddress } from "../../links.ts";
import { useLanguage } from "../../language.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { namedText } from "../../cases/namedText.ts";

type Submitted = Pick<NonNullable<CaseReply["submitted"]>, "on" | "papers" | "manifest" | "receipt">;

/** What was handed in, frozen: every paper with the hash of its file, and one over the list. */
export function SubmittedCard({ one }: { one: CaseReply }) {
  const { texts } = useLanguage();
  const words = useCaseTexts();
  const { submitted, corrections } = one;
  if (submitted === null) return null;
  return (
    <section className="card" aria-label={words.submit.frozen(submitted.papers.length)}>
      <div className="card-head">
        <h2>{words.submit.frozen(submitted.papers.length)}</h2>
      </div>
      <p className="soft">{words.submit.done(dayText(submitted.on, texts), submitted.number)}</p>
      <Frozen round={submitted} number={1} one={one} />
      {corrections.map(({ on, answered }, index) =>
        answered === null ? null : (
          <details key={`${on} ${answered.manifest}`}>
            <summary>{words.review.round(index + 1, dayText(on, texts))}</summary>
            <Frozen round={answered} number={index + 2} one={one} />
          </details>
        ),
      )}
    </section>
  );
}

type FrozenProps = {
  readonly round: Submitted;
  /** 1 is the submission itself; each answer to a correction is one more. */
  readonly number: number;
  readonly one: CaseReply;
};

function Frozen({ round: { papers, manifest, receipt }, number, one }: FrozenProps) {
  const words = useCaseTexts();
  const round = String(number);
  return (
    <>
      <ul className="case-frozen">
        {papers.map((paper) => (
          <li key={paper.as}>
            {paper.file === null ? (
              paper.as
            ) : (
              <CaseFile
                company={one.companyId}
                file={{ ...paper.file, name: paper.as }}
                address={operationAddress.getSubmittedFile(one.id, round, paper.id)}
              />
            )}
            <small className="cell-note">
              {words.papers.asked(namedText(words.papers.forms, paper.form), paper.count)}
              {paper.file === null ? "" : ` · ${words.submit.hash} ${paper.file.hash.slice(0, 12)}`}
            </small>
          </li>
        ))}
      </ul>
      {papers.some(({ file }) => file !== null) ? (
        <p className="no-print">
          <a className="action" href={operationAddress.getSubmission(one.id, round)} download>
            {words.submit.archive}
          </a>{" "}
          <span className="soft">{words.submit.archiveHint}</span>
        </p>
      ) : null}
      {receipt === null ? null : (
        <div className="case-file-of">
          {words.submit.receipt} <CaseFile company={one.companyId} file={receipt} />
        </div>
      )}
      <p className="soft" title={manifest}>
        {words.submit.manifest} <code>{manifest.slice(0, 16)}</code>
      </p>
    </>
  );
}
