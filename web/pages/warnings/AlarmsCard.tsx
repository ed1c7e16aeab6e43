import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import type { Alarm, AlarmsReply } from "#contract/alarms.ts";
import { alarmsQuery, healthQuery, ledgerKey } from "../../api.ts";
import { retryAlarms } from "../../commands.ts";
import { useLanguage } from "../../language.tsx";
import { Answer } from "../../parts/Answer.tsx";
import { SubjectLink } from "../../parts/SubjectLink.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { shanghaiTime } from "./shanghaiTime.ts";
import { useWarningsTexts } from "./useWarningsTexts.ts";

/** Warnings that could not be delivered: to whom, through what, since when, why, and what can be done about it. */
export function AlarmsCard() {
  return <Answer query={useQuery(alarmsQuery())}>{(reply) => <Alarms reply={reply} />}</Answer>;
}

function Alarms({ reply: { alarms, truncated } }: { reply: AlarmsReply }) {
  const texts = useWarningsTexts().alarms;
  const queries = useQueryClient();
  const trying = useMutation({
    mutationFn: (ids: readonly string[]) => retryAlarms(ids),
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: [ledgerKey] });
      await queries.invalidateQueries({ queryKey: healthQuery().queryKey });
    },
  });
  const after = trying.data;
  if (alarms.length === 0 && after === undefined) return null;
  return (
    <section className="card" id="alarms" aria-label={texts.title}>
      <div className="card-head">
        <h2>{texts.title}</h2>
        {alarms.length < 2 ? null : (
          <Button loading={trying.isPending} onClick={() => trying.mutate(alarms.map(({ id }) => id))}>
            {texts.retryAll(alarms.length)}
          </Button>
        )}
      </div>
      {alarms.length === 0 ? <p className="soft">{texts.none}</p> : <p className="soft">{texts.note}</p>}
      <output className="soft">{after === undefined ? null : texts.retried(after.opened, after.withdrawn)}</output>
      {trying.error === null ? null : <TroubleNote error={trying.error} />}
      <ul className="alarms">
        {alarms.map((alarm) => (
          <AlarmRow key={alarm.id} alarm={alarm} busy={trying.isPending} retry={() => trying.mutate([alarm.id])} />
        ))}
      </ul>
      {truncated ? <p className="soft">{texts.truncated}</p> : null}
    </section>
  );
}

type AlarmRowProps = { readonly alarm: Alarm; readonly busy: boolean; readonly retry: () => void };

function AlarmRow({ alarm, busy, retry }: AlarmRowProps) {
  const { say } = useLanguage();
  const texts = useWarningsTexts();
  const { item, company, what, label, person, channel, since, sentence, detail } = alarm;
  return (
    <li className="alarm">
      <p>
        <SubjectLink subject={alarm}>
          <b>{item}</b>
        </SubjectLink>{" "}
        {say(what)} <span className="soft">{company}</span>
      </p>
      <p>
        {texts.alarms.toWhom(person.name, channel.title)}{" "}
        <span className="soft">{texts.alarms.since(shanghaiTime(since), say(label))}</span>
      </p>
      <p className="nobody">{say(sentence)}</p>
      {detail === null ? null : <small className="channel-detail">{texts.detail(detail)}</small>}
      <div className="channel-actions">
        <Button aria-label={texts.alarms.retryNamed(item, person.name)} loading={busy} onClick={retry}>
          {texts.alarms.retry}
        </Button>
        <a className="action" href={`#channel-${channel.id}`}>
          {texts.alarms.seeChannel(channel.title)}
        </a>
      </div>
    </li>
  );
}
