import { Link } from "@tanstack/react-router";
import type { NeedReply, WhichLicenceReply } from "#contract/whichLicence.ts";
import { useLanguage } from "../../language.tsx";
import { pages } from "../../links.ts";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { NeedItem } from "./NeedItem.tsx";
import { OpenCard } from "./OpenCard.tsx";
import { useWhichLicenceTexts } from "./useWhichLicenceTexts.ts";

/** What the answers come to so far: needed, whom to apply to, exempt, not settled, still open, not needed. */
export function ResultColumn({ reply }: { reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  const needs: readonly NeedReply[] = [...reply.services, ...reply.numbers];
  const by = (which: NeedReply["by"]) => needs.filter((need) => need.by === which);
  const needed = reply.services.filter((need) => need.by === "ground");
  const numbers = reply.numbers.filter((need) => need.by === "ground");
  const absent = by("no-ground");
  return (
    <div>
      <section className="card" aria-label={texts.result} aria-live="polite">
        <h2 className="licence-headline">{headline(reply, needed.length, numbers.length, texts)}</h2>
        <Needs needs={needed} reply={reply} />
        {needs.every(({ state }) => state === "not-needed") ? <p className="soft">{texts.nothingHint}</p> : null}
        {by("question").length === 0 ? null : <p className="soft">{texts.stillOpen(by("question").length)}</p>}
      </section>
      {numbers.length === 0 ? null : <NumbersCard numbers={numbers} reply={reply} />}
      {needed.length + numbers.length === 0 ? null : <AuthorityCard reply={reply} />}
      {reply.besides.length === 0 ? null : <BesidesCard besides={reply.besides} />}
      <NeedsCard title={texts.exempt} needs={by("exemption")} reply={reply} />
      <NeedsCard title={texts.lawOpen} needs={by("law")} reply={reply} />
      <OpenCard needs={by("question")} reply={reply} />
      {absent.length === 0 ? null : (
        <section className="card" aria-label={texts.notNeeded}>
          <h2>
            {texts.notNeeded} <span className="soft">{absent.length}</span>
          </h2>
          <p className="soft">{texts.list(absent.map(({ title }) => say(title)))}</p>
        </section>
      )}
    </div>
  );
}

function headline(
  { services, numbers }: WhichLicenceReply,
  needed: number,
  numbersNeeded: number,
  texts: ReturnType<typeof useWhichLicenceTexts>,
): string {
  if (needed > 0) return texts.needed(needed);
  if (numbersNeeded > 0) return texts.numbersOnly(numbersNeeded);
  const none = [...services, ...numbers].every(({ state }) => state === "not-needed");
  return none ? texts.nothing : texts.neededNone;
}

type NeedsProps = { readonly needs: readonly NeedReply[]; readonly reply: WhichLicenceReply };

function Needs({ needs, reply }: NeedsProps) {
  return (
    <ul>
      {needs.map((need) => (
        <NeedItem key={need.id} need={need} reply={reply} />
      ))}
    </ul>
  );
}

function NeedsCard({ title, needs, reply }: NeedsProps & { readonly title: string }) {
  if (needs.length === 0) return null;
  return (
    <section className="card" aria-label={title}>
      <h2>{title}</h2>
      <Needs needs={needs} reply={reply} />
    </section>
  );
}

function NumbersCard({ numbers, reply }: { numbers: WhichLicenceReply["numbers"]; reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  return (
    <section className="card" aria-label={texts.numbers}>
      <h2>{texts.numbers}</h2>
      <Needs needs={numbers} reply={reply} />
      {[...new Map(numbers.map((number) => [`${number.proceeding.id} ${number.authority}`, number])).values()].map(
        ({ id, title, proceeding, authority }) => (
          <NumberLink key={id} title={title} proceeding={proceeding.id} authority={authority ?? undefined} />
        ),
      )}
    </section>
  );
}

type NumberLinkProps = {
  readonly title: NeedReply["title"];
  readonly proceeding: string;
  readonly authority: string | undefined;
};

function NumberLink({ title, proceeding, authority }: NumberLinkProps) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  return (
    <p>
      <Link to={pages.proceedings} search={{ proceeding, authority }}>
        {texts.numberLink}: {say(title)}
      </Link>
    </p>
  );
}

function BesidesCard({ besides }: { besides: WhichLicenceReply["besides"] }) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  return (
    <section className="card" aria-label={texts.besides}>
      <h2>{texts.besides}</h2>
      {besides.map(({ says, confidence, proceeding }) => (
        <div key={proceeding.id}>
          <p>
            {say(says)} <ConfidenceTag confidence={confidence} />
          </p>
          <p>
            <Link to={pages.proceedings} search={{ proceeding: proceeding.id, authority: undefined }}>
              {texts.besidesLink(say(proceeding.title))}
            </Link>
          </p>
        </div>
      ))}
    </section>
  );
}

function AuthorityCard({ reply }: { reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  const { say } = useLanguage();
  const { authority, provinceMissing, confidence, doubts } = reply.authority;
  const { application } = reply;
  return (
    <section className="card" aria-label={texts.authority}>
      <h2>{texts.authority}</h2>
      {authority === null ? (
        <p>{provinceMissing ? texts.authorityProvince : texts.authorityOpen}</p>
      ) : (
        <p>
          <b>{say(authority.title)}</b> <ConfidenceTag confidence={confidence} />
        </p>
      )}
      {doubts.map((doubt) => (
        <p key={doubt.says.en}>
          {say(doubt.says)} <ConfidenceTag confidence={doubt.confidence} />
        </p>
      ))}
      {application === null ? null : (
        <p>
          <Link to={pages.proceedings} search={{ proceeding: application.proceeding.id, authority: authority?.id }}>
            {texts.authorityLink}
          </Link>
        </p>
      )}
    </section>
  );
}
