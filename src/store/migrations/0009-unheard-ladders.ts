import type { Migration } from "./migration.ts";

/** What was told to nobody is counted whenever somebody looks at the self-check: by an index, for it is rare. */
export const unheardLadders: Migration = {
  number: 9,
  name: "unheard-ladders",
  statements: [
    `create index ladder_place_unheard on zz.ladder_place (company_id)
      where data ->> 'state' = 'armed' and data ->> 'told' is not null and coalesce(data ->> 'heardBy', '[]') = '[]'`,
  ],
};
