import { Button } from "antd";
import { useState } from "react";
import type { Alarm } from "#contract/alarms.ts";
import { useLanguage } from "../../language.tsx";
import { SubjectLink } from "../../parts/SubjectLink.tsx";
import type { AlarmsOfOneCause } from "./groupAlarms.ts";
import { shanghaiTime } from "../../parts/shanghaiTime.ts";
import { useWarningsTexts } from "./useWarningsTexts.ts";

/** More stand folded. */
const shownAtOnce = 3;

type Retry = { readonly busy: boolean; readonly retry: (ids: readonly string[]) => void };

/** What could not be delivered through one channel for one cause: why, said once, and whom it was for. */
export function AlarmGroup({ group, busy, retry }: { readonly group: AlarmsOfOneCause } & Retry) {
  const { say } = useLanguage();
  const texts = useWarningsTexts();
  const [unfolded, setUnfolded] = useState(false);
  const { channel, sentence, alarms, detail } = group;
  const count = alarms.length;
  const shown = unfolded ? alarms : alarms.slice(0, shownAtOnce);
  const name = texts.alarms.cause(channel.title, count);
  return (
    <section className="alarm-group" aria-label={`${name} ${say(sentence)}`}>
      <h3>{name}</h3>
      <p className="nobody">{say(sentence)}</p>
      {detail === null ? null : <small className="channel-detail">{texts.detail(detail)}</small>}
      <div className="channel-actions">
        {count < 2 ? null : (
          <Button
            type="primary"
            aria-label={texts.alarms.retryGroupNamed(channel.title, count)}
            loading={busy}
            onClick={() => retry(alarms.map(({ id }) => id))}
          >
            {texts.alarms.retryGroup(count)}
          </Button>
        )}
        <a className="action" href={`#channel-${channel.id}`}>
          {texts.alarms.seeChannel(channel.title)}
        </a>
      </div>
      <ul className="alarms">
        {shown.map((alarm) => (
          <AlarmRow key={alarm.id} alarm={alarm} told={detail !== null} busy={busy} retry={retry} />
        ))}
      </ul>
      {count <= shownAtOnce ? null : (
        <Button aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? texts.alarms.fewer : texts.alarms.more(count - shownAtOnce)}
        </Button>
      )}
    </section>
  );
}

/** `told`: what the other side said stands above, for all of them. */
function AlarmRow({ alarm, told, busy, retry }: { readonly alarm: Alarm; readonly told: boolean } & Retry) {
  const { say } = useLanguage();
  const texts = useWarningsTexts();
  const { id, item, company, what, label, person, since, detail } = alarm;
  return (
    <li className="alarm">
      <div>
        <p>
          <SubjectLink subject={alarm}>
            <b>{item}</b>
          </SubjectLink>{" "}
          {say(what)} <span className="soft">{company}</span>
        </p>
        <p>
          {texts.alarms.toWhom(person.name)}{" "}
          <span className="soft">{texts.alarms.since(shanghaiTime(since), say(label))}</span>
        </p>
        {told || detail === null ? null : <small className="channel-detail">{texts.detail(detail)}</small>}
      </div>
      <Button aria-label={texts.alarms.retryNamed(item, person.name)} loading={busy} onClick={() => retry([id])}>
        {texts.alarms.retry}
      </Button>
    </li>
  );
}
