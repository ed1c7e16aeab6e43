import { Link } from "@tanstack/react-router";
import type { TermFinding } from "#contract/terms.ts";
import { withDayTexts } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import "./FindingList.css";

type FindingListProps = {
  readonly findings: readonly TermFinding[];
  /** Whether each must name its company. */
  readonly several: boolean;
  /** Id of the item whose page it is; it needs no link to itself. */
  readonly here?: string;
};

/** Terms that do not join, each as a sentence with what to do and the items it is about. */
export function FindingList({ findings, several, here }: FindingListProps) {
  const { texts, say } = useLanguage();
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.id} className="finding">
          <p>
            <span className={`tag tag-${finding.kind}`}>{texts.joints[finding.kind]}</span>{" "}
            <span className="tag">{texts.joints.when[finding.when]}</span> {withDayTexts(say(finding.sentence), texts)}
          </p>
          <p>
            <span className="soft">{texts.due.nextStep}</span> {withDayTexts(say(finding.nextStep), texts)}
          </p>
          <p className="finding-links no-print">
            {several ? <span className="soft">{finding.company}</span> : null}
            {finding.items.map(({ id, name }) =>
              id === here ? null : (
                <Link
                  key={id}
                  to={pages.item}
                  params={{ id }}
                  className="action"
                  aria-label={texts.due.openNamed(name)}
                >
                  {name}
                </Link>
              ),
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
