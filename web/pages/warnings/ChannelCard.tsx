import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button, Popconfirm, Select } from "antd";
import { useState } from "react";
import type { ChannelReply, ChannelsReply } from "#contract/channels.ts";
import { channelsKey, ledgerKey } from "../../api.ts";
import { removeChannel, testChannel } from "../../commands.ts";
import { useLanguage } from "../../language.tsx";
import { Message } from "../../parts/Message.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { ChannelTries } from "./ChannelTries.tsx";
import { shanghaiTime } from "../../parts/shanghaiTime.ts";
import { useWarningsTexts } from "./useWarningsTexts.ts";
import "../../parts/Tag.css";

type ChannelCardProps = {
  readonly channel: ChannelReply;
  readonly limits: ChannelsReply["limits"][string];
  readonly people: readonly { readonly id: string; readonly name: string }[];
  readonly edit: () => void;
};

const namesShown = 6;

/** One channel: whom it reaches, what the other side takes, how the last try went, and a test with its outcome. */
export function ChannelCard({ channel, limits, people, edit }: ChannelCardProps) {
  const texts = useWarningsTexts();
  const queries = useQueryClient();
  const { id, title, kind, usedBy } = channel;
  const removing = useMutation({
    mutationFn: () => removeChannel(id),
    onSuccess: () => queries.invalidateQueries({ queryKey: [ledgerKey] }),
  });
  const names = usedBy.slice(0, namesShown).map(({ name }) => name);
  return (
    <section className="card" id={`channel-${id}`} aria-label={title}>
      <div className="card-head">
        <h3>
          {title} <span className="tag">{texts.kinds[kind]}</span>
        </h3>
        <div className="card-actions">
          <Button aria-label={texts.editNamed(title)} onClick={edit}>
            {texts.edit}
          </Button>
          <Popconfirm
            title={texts.removeSure(title)}
            description={<span className="confirm-note">{texts.removeNote(usedBy.length, channel.waiting)}</span>}
            okText={texts.remove}
            cancelText={texts.cancel}
            onConfirm={() => removing.mutate()}
          >
            <Button aria-label={texts.removeNamed(title)} loading={removing.isPending}>
              {texts.remove}
            </Button>
          </Popconfirm>
        </div>
      </div>
      <ul className="channel-facts">
        {channel.complete ? null : <li className="nobody">{texts.incomplete}</li>}
        <li>
          {usedBy.length === 0 ? (
            <span className="nobody">{texts.usedByNobody}</span>
          ) : (
            texts.usedBy(names.join(texts.listJoin), usedBy.length)
          )}
        </li>
        <li className="soft">
          {limits.length === 0
            ? texts.noLimit
            : limits.map(({ messages, seconds }) => texts.limit(messages, seconds)).join(texts.listJoin)}
        </li>
        {channel.waiting === 0 ? null : <li>{texts.waiting(channel.waiting)}</li>}
        <li>
          <LastTry last={channel.last} />
        </li>
      </ul>
      <Test channel={channel} people={people} />
      <ChannelTries channel={channel} />
      {removing.error === null ? null : <TroubleNote error={removing.error} />}
    </section>
  );
}

function LastTry({ last }: { last: ChannelReply["last"] }) {
  const texts = useWarningsTexts();
  const { say } = useLanguage();
  if (last === null) return <span className="soft">{texts.neverTried}</span>;
  const when = shanghaiTime(last.at);
  if (last.sent) return <span>{texts.lastSent(when)}</span>;
  return (
    <>
      <span className="nobody">{texts.lastFailed(when)}</span> {say(last.sentence)}
      {last.detail === null ? null : <small className="channel-detail">{texts.detail(last.detail)}</small>}
    </>
  );
}

function Test({ channel: { id, title, usedBy }, people }: Pick<ChannelCardProps, "channel" | "people">) {
  const texts = useWarningsTexts();
  const { say } = useLanguage();
  const queries = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const person = chosen ?? usedBy[0]?.id ?? people[0]?.id ?? null;
  const testing = useMutation({
    mutationFn: (to: string) => testChannel(id, to),
    onSuccess: () => queries.invalidateQueries({ queryKey: channelsKey }),
  });
  const nameOf = (wanted: string | undefined) => people.find((one) => one.id === wanted)?.name ?? "";
  const outcome = testing.data;
  return (
    <>
      <div className="channel-actions">
        <span className="soft">{texts.testTo}</span>
        <Select
          aria-label={texts.testToNamed(title)}
          value={person}
          disabled={people.length === 0}
          showSearch={{ optionFilterProp: "label" }}
          options={people.map((one) => ({ value: one.id, label: one.name }))}
          onChange={(to: string) => setChosen(to)}
        />
        <Button
          aria-label={texts.testNamed(title)}
          disabled={person === null}
          loading={testing.isPending}
          onClick={() => (person === null ? undefined : testing.mutate(person))}
        >
          {texts.test}
        </Button>
        {people.length === 0 ? <span className="soft">{texts.how.noPeople}</span> : null}
      </div>
      <div className="test-result">
        {testing.error === null ? null : <TroubleNote error={testing.error} />}
        {outcome === undefined ? null : (
          <Message
            tone={outcome.sent ? "good" : "trouble"}
            heading="h3"
            title={
              outcome.sent ? texts.testSent(nameOf(testing.variables)) : texts.testFailed(nameOf(testing.variables))
            }
          >
            <p>{say(outcome.sentence)}</p>
            {outcome.sent ? null : <p>{texts.testOnce}</p>}
            {outcome.detail === null ? null : <small className="channel-detail">{texts.detail(outcome.detail)}</small>}
          </Message>
        )}
      </div>
    </>
  );
}
