import { Button } from "antd";
import type { LawPageLine, LawPagesReply } from "#contract/lawPages.ts";
import type { LawAddress } from "../../address.ts";
import { withDayTexts } from "../../dayText.ts";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { LawLink } from "../../parts/LawLink.tsx";
import { Message } from "../../parts/Message.tsx";
import { MoreList } from "./MoreList.tsx";
import { useLawPageTexts } from "./useLawPageTexts.ts";

type LawResultsProps = {
  readonly reply: LawPagesReply;
  readonly asked: LawAddress;
  readonly change: (changed: LawAddress) => void;
};

/** Of each type so many, until one type is asked for. */
const fewOfType = 6;
const manyOfType = 60;

/** What was found, by type; the type with the best comes first. */
export function LawResults({ reply, asked, change }: LawResultsProps) {
  const { search } = useLawPageTexts();
  const groups = [...Map.groupBy(reply.pages, ({ type }) => type)];
  if (groups.length === 0) {
    return (
      <Message
        tone="plain"
        title={search.none}
        actions={
          <Button onClick={() => change({ q: undefined, type: undefined, confidence: undefined })}>
            {search.clear}
          </Button>
        }
      >
        <p>{search.noneHint}</p>
      </Message>
    );
  }
  return (
    <>
      <output className="soft law-total">{search.total(reply.total)}</output>
      {groups.map(([type, lines]) => (
        <Group key={`${type} ${asked.q ?? ""}`} type={type} lines={lines} asked={asked} change={change} />
      ))}
    </>
  );
}

type GroupProps = Pick<LawResultsProps, "asked" | "change"> & {
  readonly type: LawPageLine["type"];
  readonly lines: readonly LawPageLine[];
};

function Group({ type, lines, asked, change }: GroupProps) {
  const { search, words } = useLawPageTexts();
  const alone = asked.type !== undefined;
  const title = words.types[type];
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
        <small>{search.total(lines.length)}</small>
      </div>
      {alone ? (
        <MoreList limit={manyOfType} more={search.more}>
          {lines.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </MoreList>
      ) : (
        <ul className="law-lines">
          {lines.slice(0, fewOfType).map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      {alone || lines.length <= fewOfType ? null : (
        <Button type="link" className="law-all" onClick={() => change({ type })}>
          {search.all(title, lines.length)}
        </Button>
      )}
    </section>
  );
}

function Line({ line }: { line: LawPageLine }) {
  const { texts, say } = useLanguage();
  return (
    <li>
      <p>
        <LawLink type={line.type} id={line.id}>
          {say(line.title)}
        </LawLink>{" "}
        {line.confidences.map((one) => (
          <ConfidenceTag key={one} confidence={one} />
        ))}
      </p>
      <p className="soft law-line">{withDayTexts(say(line.line), texts)}</p>
    </li>
  );
}
