import type { LawPageReply, LawReferenceReply, ReferenceWayName } from "#contract/lawPages.ts";
import { useLanguage } from "../../language.tsx";
import { LawLink } from "../../parts/LawLink.tsx";
import { MoreList } from "./MoreList.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";

/** What it uses and what uses it. Its citations stand with its sentences, and overlays with their provinces. */
export function ReferencesCard({ page }: { page: LawPageReply }) {
  const { page: words, words: names } = useLawPageTexts();
  const uses = page.refersTo.filter(({ way }) => way !== "cites");
  const overlaysShown = page.provinces.length > 0;
  const usedBy = page.referredBy.filter(
    ({ way, page: from }) => way !== "part-of" && !(overlaysShown && from.type === "overlay"),
  );
  return (
    <>
      {uses.length === 0 ? null : <Ways title={words.refersTo} headings={names.to} references={uses} />}
      {usedBy.length > 0 ? (
        <Ways title={words.referredBy} headings={names.by} references={usedBy} />
      ) : overlaysShown ? null : (
        <section className="card" aria-label={words.referredBy}>
          <div className="card-head">
            <h2>{words.referredBy}</h2>
          </div>
          <p className="soft">{words.noReferrers}</p>
        </section>
      )}
    </>
  );
}

type WaysProps = {
  readonly title: string;
  readonly headings: Readonly<Record<ReferenceWayName, string>>;
  readonly references: readonly LawReferenceReply[];
};

function Ways({ title, headings, references }: WaysProps) {
  const { say } = useLanguage();
  const { page: words, words: names } = useLawPageTexts();
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      <div className="law-ways">
        {[...Map.groupBy(references, ({ way }) => way)].map(([way, ofWay]) => (
          <section key={way} aria-label={headings[way]}>
            <h3>{headings[way]}</h3>
            <MoreList limit={12} more={words.showAll}>
              {ofWay.map(({ page: { type, id, title: name } }) => (
                <li key={`${type} ${id}`}>
                  <LawLink type={type} id={id}>
                    {say(name)}
                  </LawLink>{" "}
                  <span className="tag">{names.types[type]}</span>
                </li>
              ))}
            </MoreList>
          </section>
        ))}
      </div>
    </section>
  );
}
