import { Button } from "antd";
import { useState } from "react";
import type { DayAddress } from "../../address.ts";
import { pages, withQuery } from "../../links.ts";
import { useDayTexts } from "./useDayTexts.ts";

/** Puts the whole question, with its start day, where it can be pasted from. */
export function CopyLink({ address }: { address: DayAddress }) {
  const texts = useDayTexts();
  const [copied, setCopied] = useState<{ readonly link: string; readonly done: boolean } | null>(null);
  const link = new URL(withQuery(pages.day, address), window.location.origin).href;
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied({ link, done: true }),
      () => setCopied({ link, done: false }),
    );
  const shown = copied?.link === link ? copied : null;
  return (
    <>
      <Button onClick={() => void copy()}>{texts.copy}</Button>
      <output className="day-copied">
        {shown?.done === true ? texts.copied : null}
        {shown?.done === false ? (
          <>
            {texts.copyByHand} <code>{link}</code>
          </>
        ) : null}
      </output>
    </>
  );
}
