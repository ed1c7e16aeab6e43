import type { AspectName, ProvisionReply } from "#contract/proceedings.ts";
import { CitedArticle } from "../../explain/CitedArticle.tsx";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { LawLink } from "../../parts/LawLink.tsx";

type AspectCardProps = {
  readonly aspect: AspectName;
  readonly provisions: readonly ProvisionReply[];
};

/** What is known of one aspect. Texts that differ stand side by side; the first leads. */
export function AspectCard({ aspect, provisions }: AspectCardProps) {
  const { proceedings } = useLanguage().texts;
  const title = proceedings.aspects[aspect];
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h3>{title}</h3>
      </div>
      {provisions.map((provision) => (
        <Provision key={`${provision.page?.id ?? ""} ${provision.says.en}`} provision={provision} />
      ))}
    </section>
  );
}

export function Provision({ provision }: { provision: ProvisionReply }) {
  const { texts, say } = useLanguage();
  const { proceedings } = texts;
  const { page } = provision;
  return (
    <div className="provision">
      <p>
        {say(provision.says)} <ConfidenceTag confidence={provision.confidence} />{" "}
        <span className="tag">{proceedings.from[provision.from]}</span>
      </p>
      {page === null ? null : (
        <p className="soft">
          <LawLink type="overlay" id={page.id}>
            {proceedings.page(say(page.title), page.dated)}
          </LawLink>
        </p>
      )}
      {provision.materials.length === 0 ? null : <Materials materials={provision.materials} />}
      <details>
        <summary>{proceedings.basis}</summary>
        {provision.cites.map((cite) => (
          <CitedArticle key={`${cite.source} ${cite.article ?? ""}`} cite={cite} repeated={false} />
        ))}
      </details>
    </div>
  );
}

function Materials({ materials }: { materials: ProvisionReply["materials"] }) {
  const { texts, say } = useLanguage();
  const { forms, copies, needed } = texts.proceedings;
  return (
    <ul className="materials">
      {materials.map(({ id, title, what, form, count, when }) => (
        <li key={`${id} ${form} ${when?.en ?? ""}`}>
          <b>
            <LawLink type="material" id={id}>
              {say(title)}
            </LawLink>
          </b>
          {[
            form === "unknown" ? "" : forms[form],
            count === null ? "" : copies(count),
            when === null ? "" : needed(say(when)),
          ]
            .filter((part) => part !== "")
            .map((part) => (
              <span key={part} className="tag">
                {part}
              </span>
            ))}
          <span className="soft">{say(what)}</span>
        </li>
      ))}
    </ul>
  );
}
