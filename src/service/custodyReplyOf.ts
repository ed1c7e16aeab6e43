import type { CustodyReply } from "#contract/custody.ts";
import { copyTitles, custodySays } from "#contract/custodyText.ts";
import { paperCopyIds } from "#law/course.ts";
import type { Custody } from "#record/item/custody.ts";

/** Who keeps a paper, and where; each copy by itself where that was said so. */
export function custodyReplyOf(custody: Custody | null): CustodyReply | null {
  if (custody === null) return null;
  const copies = paperCopyIds.flatMap((copy) => {
    const keeping = typeof custody === "string" ? undefined : custody[copy];
    return keeping === undefined ? [] : [{ copy, title: copyTitles[copy], ...keeping }];
  });
  return { says: custodySays(custody), copies };
}
