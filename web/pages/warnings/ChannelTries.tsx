import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { ChannelReply } from "#contract/channels.ts";
import type { ChannelTriesReply, ChannelTry } from "#contract/channelTries.ts";
import { channelTriesQuery } from "../../api.ts";
import { useLanguage } from "../../language.tsx";
import { Answer } from "../../parts/Answer.tsx";
import { shanghaiTime } from "../../parts/shanghaiTime.ts";
import { useWarningsTexts } from "./useWarningsTexts.ts";

/** 「发送记录」: the last tries through a channel, read when somebody wants to see them. */
export function ChannelTries({ channel: { id, title } }: { readonly channel: Pick<ChannelReply, "id" | "title"> }) {
  const texts = useWarningsTexts().tries;
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        className="tries-button"
        aria-expanded={open}
        aria-label={open ? texts.hideNamed(title) : texts.showNamed(title)}
        onClick={() => setOpen(!open)}
      >
        {open ? texts.hide : texts.show}
      </Button>
      {open ? <Tries id={id} /> : null}
    </>
  );
}

const readEvery = 30_000;

function Tries({ id }: { readonly id: string }) {
  const query = useQuery({ ...channelTriesQuery(id), refetchInterval: readEvery });
  return <Answer query={query}>{(reply) => <List reply={reply} />}</Answer>;
}

function List({ reply: { channel, tries, truncated } }: { readonly reply: ChannelTriesReply }) {
  const texts = useWarningsTexts().tries;
  if (tries.length === 0) return <p className="soft">{texts.none}</p>;
  return (
    <section aria-label={`${texts.title} ${channel.title}`}>
      <h4>{texts.title}</h4>
      <p className="soft">{texts.note(tries.length, truncated)}</p>
      <ol className="tries">
        {tries.map((one) => (
          <TryRow key={`${one.message} ${one.number}`} one={one} />
        ))}
      </ol>
    </section>
  );
}

/** When, to whom, which try of its message, what became of it and when the next one comes. */
function TryRow({ one }: { readonly one: ChannelTry }) {
  const { say } = useLanguage();
  const texts = useWarningsTexts();
  const { at, person, number, isTest, outcome, sentence, detail, nextAt } = one;
  const sent = outcome === "accepted";
  return (
    <li>
      <time dateTime={at}>{shanghaiTime(at)}</time>
      <span>{person.name}</span>
      <span className="soft">{isTest ? texts.tries.test : texts.tries.number(number)}</span>
      <div>
        <b className={sent ? "" : "nobody"}>{texts.tries.outcomes[outcome]}</b> {sent ? null : say(sentence)}{" "}
        {nextAt === null ? null : <span>{texts.tries.next(shanghaiTime(nextAt))}</span>}
        {detail === null ? null : <small className="channel-detail">{texts.detail(detail)}</small>}
      </div>
    </li>
  );
}
