import type { AspectName } from "#contract/proceedings.ts";
import type { WhichLicenceReply } from "#contract/whichLicence.ts";
import { useLanguage } from "../../language.tsx";
import { Provision } from "../proceedings/AspectCard.tsx";
import { useWhichLicenceTexts } from "./useWhichLicenceTexts.ts";

/** What one asks first; the rest is a click away. */
const openAtFirst: ReadonlySet<AspectName> = new Set<AspectName>(["materials", "decision"]);

/** Papers, channel and periods of the application, of the authority where it is known. */
export function ApplicationSection({ reply: { application } }: { reply: WhichLicenceReply }) {
  const texts = useWhichLicenceTexts();
  const { texts: common, say } = useLanguage();
  if (application === null) return null;
  const { proceeding, authority, aspects } = application;
  const known = aspects.filter(({ provisions }) => provisions.length > 0);
  const unknown = aspects
    .filter(({ provisions }) => provisions.length === 0)
    .map(({ aspect }) => common.proceedings.aspects[aspect]);
  return (
    <>
      <div className="proceeding-head">
        <h2>{texts.application}</h2>
        <p className="soft">
          {texts.applicationOf(say(proceeding.title), authority === null ? texts.national : say(authority.title))}
        </p>
      </div>
      {known.map(({ aspect, provisions }) => (
        <details key={aspect} className="card licence-aspect" open={openAtFirst.has(aspect)}>
          <summary>
            <h3 className="licence-inline">
              {common.proceedings.aspects[aspect]} <span className="soft">{provisions.length}</span>
            </h3>
          </summary>
          {provisions.map((provision) => (
            <Provision key={`${provision.page?.id ?? ""} ${provision.says.en}`} provision={provision} />
          ))}
        </details>
      ))}
      {unknown.length === 0 ? null : (
        <section className="card unknown-card">
          <p>{texts.aspectUnknown(texts.list(unknown))}</p>
        </section>
      )}
    </>
  );
}
