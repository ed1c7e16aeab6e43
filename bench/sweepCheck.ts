import { Client } from "pg";

/** What became of the rungs that were due: each number but the first is to be 0. */
export type SweepCheck = {
  readonly due: number;
  /** Ladders whose rung nobody was told of: no claim for it, nor for a later one that speaks for it. */
  readonly lost: number;
  /** Ladders of which one person was told more than once through one channel on that day. */
  readonly doubled: number;
  /** Ladders that still say that they have something to say. */
  readonly left: number;
};

/**
 * Notes what is due before a sweep, as the rungs themselves have it, and holds what was claimed against it afterwards. It
 * asks the tables past row security and past the program, and does not rely on their keys.
 */
export async function whatIsDue(url: string, today: string): Promise<{ check(): Promise<SweepCheck> }> {
  await asked(url, "drop table if exists public.due_before");
  // The last rung that lies behind and was not told; null where a repeat or somebody's silence is due instead.
  await asked(
    url,
    `create table public.due_before as
    select l.company_id, l.item_id, l.duty, (p.data ->> 'arming')::int as arming, (
      select min((r ->> 'days')::int) from json_array_elements(l.data -> 'rungs') r
      where (r ->> 'on')::date <= '${today}'
        and (p.data -> 'told' ->> 'days' is null or (r ->> 'days')::int < (p.data -> 'told' ->> 'days')::int)
    ) as rung
    from zz.ladder l join zz.ladder_place p using (ladder_id) where p.next_on <= '${today}'`,
  );
  return { check: async () => (await asked(url, checkOf(today)))[0] as SweepCheck };
}

function checkOf(today: string): string {
  return `
    with made as (
      select company_id, item_id, duty, arming, recipient, channel, count(*) as times,
        array_agg(rung) || array_agg(e.value::int) filter (where e.value is not null) as rungs
      from zz.claim left join lateral json_array_elements_text(data -> 'collapsed') e on true
      where data ->> 'on' = '${today}'
      group by company_id, item_id, duty, arming, recipient, channel
    ), claims as (
      select company_id, item_id, duty, arming, recipient, channel, count(*) as times from zz.claim
      where data ->> 'on' = '${today}' group by company_id, item_id, duty, arming, recipient, channel
    )
    select (select count(*)::int from public.due_before) as due,
      (select count(*)::int from public.due_before b where not exists (
        select from made m where (m.company_id, m.item_id, m.duty, m.arming) = (b.company_id, b.item_id, b.duty, b.arming)
          and (b.rung is null or b.rung = any (m.rungs)))) as lost,
      (select count(*)::int from claims where times > 1) as doubled,
      (select count(*)::int from zz.ladder_place where next_on <= '${today}') as left`;
}

async function asked(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(sql);
    return rows;
  } finally {
    await client.end();
  }
}
