import type { ProceedingReply } from "#contract/proceedings.ts";
import { useLanguage } from "../../language.tsx";
import { LawLink } from "../../parts/LawLink.tsx";
import { AspectCard } from "./AspectCard.tsx";
import { UnknownCard } from "./UnknownCard.tsx";

/** Each aspect that anything is known of, then what nobody has found out, with whom to ask. */
export function ProceedingContent({ reply, own }: { reply: ProceedingReply; own: number }) {
  const { texts, say } = useLanguage();
  const known = reply.aspects.filter(({ provisions }) => provisions.length > 0);
  const unknown = reply.aspects.filter(({ provisions }) => provisions.length === 0).map(({ aspect }) => aspect);
  return (
    <>
      <div className="proceeding-head">
        <h2>
          {say(reply.title)} · {reply.authority === null ? texts.proceedings.national : say(reply.authority.title)}
        </h2>
        <p className="soft">{say(reply.about)}</p>
        <p>
          <LawLink type="proceeding" id={reply.id}>
            {texts.proceedings.lawPage}
          </LawLink>
        </p>
        <StandingNote reply={reply} own={own} />
      </div>
      {known.map(({ aspect, provisions }) => (
        <AspectCard key={aspect} aspect={aspect} provisions={provisions} />
      ))}
      {unknown.length === 0 ? null : <UnknownCard aspects={unknown} authority={reply.authority} />}
    </>
  );
}

/** Says at once whether what follows is the authority's own word. */
function StandingNote({ reply: { authority, standing }, own }: { reply: ProceedingReply; own: number }) {
  const { texts, say } = useLanguage();
  if (authority === null || own > 0) return null;
  const title = say(authority.title);
  const { standingNone, standingTitle } = texts.proceedings;
  return (
    <p className="proceeding-note" role="note">
      {standing === null ? standingNone(title) : standingTitle(title)}
    </p>
  );
}
