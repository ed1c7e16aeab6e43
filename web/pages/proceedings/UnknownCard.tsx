import type { AspectName, AuthorityReply } from "#contract/proceedings.ts";
import { useLanguage } from "../../language.tsx";

/** What nobody has found out: an answer of its own, with whom to ask. */
export function UnknownCard({
  aspects,
  authority,
}: {
  aspects: readonly AspectName[];
  authority: AuthorityReply | null;
}) {
  const { proceedings } = useLanguage().texts;
  const named = proceedings.list(aspects.map((aspect) => proceedings.aspects[aspect]));
  return (
    <section className="card unknown-card" aria-label={proceedings.unknown}>
      <div className="card-head">
        <h3>{proceedings.unknown}</h3>
      </div>
      <p>{proceedings.unknownOf(named)}</p>
      {authority === null ? null : (
        <p>
          {authority.host === null ? (
            proceedings.noHost
          ) : (
            <a href={`https://${authority.host}/`} target="_blank" rel="noreferrer">
              {proceedings.ask(authority.host)}
            </a>
          )}
        </p>
      )}
    </section>
  );
}
