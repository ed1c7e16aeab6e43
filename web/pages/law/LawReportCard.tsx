import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { LawReportReply } from "#contract/lawReport.ts";
import { confidences } from "../../address.ts";
import { dayText } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { LawLink } from "../../parts/LawLink.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";

const fates = ["encoded", "definition", "no-duty", "needs-judgment", "not-yet"] as const;

/** How sure the law is as a whole: what was counted, not what is claimed. */
export function LawReportCard({ report }: { report: LawReportReply }) {
  const { report: words, words: names } = useLawPageTexts();
  const { texts, say } = useLanguage();
  const { statements, uncited, sources, calendar, coverage, expected } = report;
  return (
    <section className="card" aria-label={words.title}>
      <div className="card-head">
        <h2>{words.title}</h2>
        <small>{words.note}</small>
      </div>
      <dl className="law-facts">
        <Fact name={words.statements}>
          {confidences.map((one) => (
            <p key={one}>
              <ConfidenceTag confidence={one} />{" "}
              {words.statementsOf(statements.reduce((sum, folder) => sum + folder[one], 0))}
            </p>
          ))}
        </Fact>
        <Fact name={words.uncited}>{uncited.length === 0 ? words.uncitedNone : words.uncitedSome(uncited.length)}</Fact>
        <Fact name={words.stale}>
          {sources.stale.length === 0 ? words.staleNone(sources.total - sources.unread.length) : null}
          {sources.stale.map(({ id, title, verifiedOn }) => (
            <p key={id}>
              <LawLink type="source" id={id}>
                {say(title)}
              </LawLink>{" "}
              <span className="soft">{dayText(verifiedOn, texts)}</span>
            </p>
          ))}
        </Fact>
        <Fact name={words.unread}>
          {words.unreadOf(sources.unread.length, sources.articlesUnread, sources.copies)}
          {sources.unread.map(({ id, title }) => (
            <p key={id}>
              <LawLink type="source" id={id}>
                {say(title)}
              </LawLink>
            </p>
          ))}
        </Fact>
        <Fact name={words.calendar}>{words.calendarUntil(calendar.last)}</Fact>
        <Fact name={words.expected}>
          {expected.length === 0 ? words.expectedNone : null}
          {expected.map(({ parameter, title, from }) => (
            <p key={`${parameter} ${from}`}>
              <LawLink type="parameter" id={parameter}>
                {say(title)}
              </LawLink>{" "}
              <span className="soft">{dayText(from, texts)}</span>
            </p>
          ))}
        </Fact>
        <Fact name={words.authorities}>
          <Link to={pages.proceedings} hash="matrix">
            {words.authoritiesTable(report.table.authorities.length, report.table.proceedings.length)}
          </Link>
        </Fact>
        <Fact name={words.coverage}>
          {fates.map((fate) => (
            <p key={fate}>{words.coverageOf(names.coverage[fate], coverage[fate])}</p>
          ))}
        </Fact>
      </dl>
      <p className="law-version">{words.version(report.lawHash.slice(0, 12))}</p>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
