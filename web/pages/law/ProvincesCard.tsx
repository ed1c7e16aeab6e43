import { Link } from "@tanstack/react-router";
import type { LawPageReply } from "#contract/lawPages.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { LawLink } from "../../parts/LawLink.tsx";
import { MoreList } from "./MoreList.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";

/** What was seen of single authorities that touches it; of a proceeding also of how many nothing was seen. */
export function ProvincesCard({ page }: { page: LawPageReply }) {
  const { say } = useLanguage();
  const { page: words } = useLawPageTexts();
  const { provinces, provincesUnknown } = page;
  if (provinces.length === 0 && provincesUnknown === null) return null;
  return (
    <section className="card" aria-label={words.provinces}>
      <div className="card-head">
        <h2>{words.provinces}</h2>
        <small>{words.provincesNote(provinces.length)}</small>
      </div>
      <MoreList limit={8} more={words.showAll}>
        {provinces.map(({ authority, overlays, confidence }) => (
          <li key={authority.id}>
            <p>
              <LawLink type="authority" id={authority.id}>
                {say(authority.title)}
              </LawLink>{" "}
              <ConfidenceTag confidence={confidence} />
            </p>
            {overlays.map(({ id, title }) => (
              <p key={id} className="soft">
                <LawLink type="overlay" id={id}>
                  {say(title)}
                </LawLink>
              </p>
            ))}
          </li>
        ))}
      </MoreList>
      {provincesUnknown === null || provincesUnknown === 0 ? null : (
        <p className="law-note">
          {words.provincesUnknown(provincesUnknown)}{" "}
          <Link to={pages.proceedings} search={{ proceeding: page.id }}>
            {words.guide}
          </Link>
        </p>
      )}
    </section>
  );
}
