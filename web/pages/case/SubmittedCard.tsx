import type { CaseReply } from "#contract/cases.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { FileLink } from "./FileField.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import { namedText } from "../../cases/namedText.ts";

type Submitted = Pick<NonNullable<CaseReply["submitted"]>, "on" | "papers" | "manifest">;

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
      <Frozen round={submitted} one={one} />
      {corrections.map(({ on, answered }, index) =>
        answered === null ? null : (
          <details key={on}>
            <summary>{words.review.round(index + 1, dayText(on, texts))}</summary>
            <Frozen round={answered} one={one} />
          </details>
        ),
      )}
    </section>
  );
}

function Frozen({ round: { papers, manifest }, one }: { round: Submitted; one: CaseReply }) {
  const words = useCaseTexts();
  return (
    <>
      <ul className="case-frozen">
        {papers.map((paper) => (
          <li key={paper.as}>
            {paper.file === null ? (
              paper.as
            ) : (
              <FileLink company={one.companyId} file={{ ...paper.file, name: paper.as }} />
            )}
            <small className="cell-note">
              {words.papers.asked(namedText(words.papers.forms, paper.form), paper.count)}
              {paper.file === null ? "" : ` · ${words.submit.hash} ${paper.file.hash.slice(0, 12)}`}
            </small>
          </li>
        ))}
      </ul>
      <p className="soft" title={manifest}>
        {words.submit.manifest} <code>{manifest.slice(0, 16)}</code>
      </p>
    </>
  );
}
