import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { ItemReply } from "#contract/items.ts";
import { dayText } from "../../dayText.ts";
import { pages } from "../../links.ts";
import { useLanguage } from "../../language.tsx";

/** Everything that was written of it, as it was written, with the cell it came from. */
export function DetailsCard({ reply }: { reply: ItemReply }) {
  const { texts, say } = useLanguage();
  const { item, province, extra, keptBefore, origin, issuedOn, custody, reportedLost, formerNumbers } = reply;
  const words = texts.item;
  const written: readonly (readonly [string, string | null])[] = [
    [words.identifier, item.identifier],
    [words.kind, say(item.kindTitle)],
    [words.services, item.services.length === 0 ? null : item.services.join(texts.item.listJoin)],
    [words.counterparty, item.counterparty],
    [words.province, province],
    [words.issuedOn, issuedOn === null ? null : dayText(issuedOn, texts)],
    ...item.details.map(({ title, text }) => [say(title), say(text)] as const),
    ...(custody?.copies ?? []).map(
      ({ title, place, holder }) => [`${words.custody} · ${say(title)}`, words.keptBy(place, holder)] as const,
    ),
    [words.custody, custody === null || custody.copies.length > 0 ? null : say(custody.says)],
    [words.remark, item.remark],
  ];
  return (
    <section className="card" aria-label={words.details}>
      <div className="card-head">
        <h2>{words.details}</h2>
      </div>
      <dl className="details">
        {reportedLost.map(({ copies, since, case: by }) => (
          <Detail key={by.id} name={words.reportedLost}>
            {words.lostSince(
              copies.map(({ title }) => say(title)).join(words.listJoin),
              since === null ? null : dayText(since, texts),
            )}
            <CaseLink {...by} />
          </Detail>
        ))}
        <Detail name={words.owners}>
          {item.owners.length === 0 ? <span className="nobody">{texts.due.noOwner}</span> : item.owners.join(" / ")}
        </Detail>
        {written.map(([name, value]) =>
          value === null || value === "" ? null : (
            <Detail key={name} name={name}>
              {value}
            </Detail>
          ),
        )}
        {formerNumbers.map(({ number, until, how, case: by }) => (
          <Detail key={`${number} ${by.id}`} name={words.formerNumbers}>
            {words.formerNumber(number, dayText(until, texts), how)}
            <CaseLink {...by} />
          </Detail>
        ))}
        {Object.entries(extra).map(([header, cell]) => (
          <Detail key={header} name={header}>
            {cell}
            {keptBefore.includes(header) ? <small className="soft"> {words.keptBefore}</small> : null}
          </Detail>
        ))}
        <Detail name={words.origin}>
          {origin === null ? words.originNone : words.originText(origin.file, origin.sheet, origin.row)}
        </Detail>
      </dl>
    </section>
  );
}

function CaseLink({ id, title }: ItemReply["formerNumbers"][number]["case"]) {
  const { say } = useLanguage();
  return (
    <Link to={pages.case} params={{ id }}>
      {say(title)}
    </Link>
  );
}

function Detail({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
