import type { Alarm } from "#contract/alarms.ts";

export type AlarmsOfOneCause = Pick<Alarm, "channel" | "sentence"> & {
  readonly key: string;
  readonly alarms: readonly [Alarm, ...Alarm[]];
  /** What the other side said where it said the same of all; else each alarm has its own. */
  readonly detail: string | null;
};

/** Alarms by channel and cause, in the order in which they come: what is mended at once stands together. */
export function groupAlarms(alarms: readonly Alarm[]): readonly AlarmsOfOneCause[] {
  const groups = new Map<string, [Alarm, ...Alarm[]]>();
  for (const alarm of alarms) {
    const key = `${alarm.channel.id} ${alarm.sentence.en}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [alarm]);
    else group.push(alarm);
  }
  return [...groups].map(([key, of]) => {
    const [{ channel, sentence, detail }] = of;
    return { key, channel, sentence, alarms: of, detail: of.every((one) => one.detail === detail) ? detail : null };
  });
}
