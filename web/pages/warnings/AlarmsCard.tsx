import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import type { AlarmsReply } from "#contract/alarms.ts";
import { alarmsQuery, healthQuery, ledgerKey } from "../../api.ts";
import { retryAlarms } from "../../commands.ts";
import { Answer } from "../../parts/Answer.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { AlarmGroup } from "./AlarmGroup.tsx";
import { groupAlarms } from "./groupAlarms.ts";
import { useWarningsTexts } from "./useWarningsTexts.ts";

/** Warnings that could not be delivered, by channel and cause, and what can be done about it. */
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
  const groups = groupAlarms(alarms);
  return (
    <section className="card" id="alarms" aria-label={texts.title}>
      <div className="card-head">
        <h2>{texts.title}</h2>
        {groups.length < 2 ? null : (
          <Button loading={trying.isPending} onClick={() => trying.mutate(alarms.map(({ id }) => id))}>
            {texts.retryAll(alarms.length)}
          </Button>
        )}
      </div>
      {alarms.length === 0 ? <p className="soft">{texts.none}</p> : <p className="soft">{texts.note}</p>}
      <output className="soft">{after === undefined ? null : texts.retried(after.opened, after.withdrawn)}</output>
      {trying.error === null ? null : <TroubleNote error={trying.error} />}
      {groups.map((group) => (
        <AlarmGroup key={group.key} group={group} busy={trying.isPending} retry={(ids) => trying.mutate(ids)} />
      ))}
      {truncated ? <p className="soft">{texts.truncated}</p> : null}
    </section>
  );
}
