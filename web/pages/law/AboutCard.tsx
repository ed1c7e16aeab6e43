import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { LawPageReply } from "#contract/lawPages.ts";
import { dayText, withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { useLawPageTexts } from "./useLawPageTexts.ts";

/** Facts that rest on nothing else, where the text can be read, which file it stands in, and how to have it corrected. */
export function AboutCard({ page }: { page: LawPageReply }) {
  const { texts, say } = useLanguage();
  const { page: words, words: names, report } = useLawPageTexts();
  const { coverage } = page;
  return (
    <section className="card" aria-label={words.about}>
      <div className="card-head">
        <h2>{words.about}</h2>
      </div>
      <dl className="law-facts">
        {page.facts.map(({ name, says }) => (
          <Fact key={name.en} name={say(name)}>
            {withDayTexts(say(says), texts)}
          </Fact>
        ))}
        {coverage === null ? null : (
          <Fact name={words.coverage}>
            {words.because(names.coverage[coverage.is], coverage.because === null ? null : say(coverage.because))}
          </Fact>
        )}
        {page.verifiedOn === null ? null : (
          <Fact name={words.verifiedOn}>
            {texts.explain.verifiedOn[page.read ?? "original"](dayText(page.verifiedOn, texts))}
          </Fact>
        )}
        <Fact name={words.file}>
          <span className="law-file">{page.file}</span>
        </Fact>
      </dl>
      {page.address === null ? null : (
        <p>
          <a href={page.address} target="_blank" rel="noreferrer">
            {texts.explain.openSource[page.read ?? "original"]}
          </a>
        </p>
      )}
      <Elsewhere page={page} />
      <p>
        <Link to={pages.correction} search={{ type: page.type, id: page.id }}>
          {words.correct}
        </Link>
      </p>
      <p className="law-version">{report.version(page.lawHash.slice(0, 12))}</p>
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

/** Where the product itself goes on from here. */
function Elsewhere({ page }: { page: LawPageReply }) {
  const { page: words } = useLawPageTexts();
  if (page.type === "kind") {
    return (
      <p>
        <Link to={pages.ledger} search={{ kind: page.id }}>
          {words.ledgerOf}
        </Link>
      </p>
    );
  }
  if (page.type === "question") {
    return (
      <p>
        <Link to={pages.whichLicence} search={{ ask: page.id }}>
          {words.answerIt}
        </Link>
      </p>
    );
  }
  const over = page.refersTo.find(({ page: to }) => to.type === "proceeding")?.page.id;
  const authority = page.refersTo.find(({ way }) => way === "of-authority")?.page.id;
  const proceeding = page.type === "proceeding" ? page.id : over;
  if (proceeding === undefined) return null;
  return (
    <p>
      <Link to={pages.proceedings} search={{ proceeding, authority }}>
        {words.guide}
      </Link>
    </p>
  );
}
