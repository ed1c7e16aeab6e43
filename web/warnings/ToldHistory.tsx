import type { ItemWarningsReply } from "#contract/itemWarnings.ts";
import { dayText } from "../dayText.ts";
import { useTodoTexts } from "../handling/useTodoTexts.ts";
import { useLanguage } from "../language.tsx";

/** Who was told through what, and what the other side answered; the newest first. */
export function ToldHistory({ history }: Pick<ItemWarningsReply, "history">) {
  const { texts, say } = useLanguage();
  const words = useTodoTexts().warnings;
  return (
    <details className="told">
      <summary>{words.history(history.length)}</summary>
      <ol className="history">
        {history.map((entry) => (
          <li key={`${entry.on} ${entry.duty} ${say(entry.label)} ${entry.person} ${entry.channel}`}>
            <time dateTime={entry.on}>{dayText(entry.on, texts)}</time>
            <div>
              {entry.name ?? say(entry.reason)} · {say(entry.channelTitle)}
              {texts.item.listJoin}
              <span className={entry.state === "alarm" ? "told-alarm" : undefined}>{say(entry.sentence)}</span>
              {entry.lateDays > 0 ? ` ${words.late(entry.lateDays)}` : ""}
              <small>
                {say(entry.label)} · {say(entry.reason)}
              </small>
            </div>
          </li>
        ))}
      </ol>
    </details>
  );
}
