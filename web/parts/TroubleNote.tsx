import { Button } from "antd";
import { withDayTexts } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { Refused, Unreachable } from "../trouble.ts";
import { Message } from "./Message.tsx";
import { Unsaved } from "./Unsaved.tsx";

/**
 * Why something could not be read or done, as a sentence with its next step. What was to be read has a `retry`, and is read
 * again by itself where the server was away; what was to be recorded has none, and whoever pressed presses again.
 */
export function TroubleNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const { texts, say } = useLanguage();
  const again = retry === undefined ? undefined : <Button onClick={retry}>{texts.trouble.retry}</Button>;
  if (error instanceof Refused) {
    return <Message tone="trouble" title={withDayTexts(say(error.problem.sentence), texts)} actions={again} />;
  }
  const away = error instanceof Unreachable && (error.status === 0 || error.status === 502);
  if (away && retry === undefined) return <Unsaved />;
  return (
    <Message tone="trouble" title={away ? texts.trouble.unreachable : texts.trouble.broken} actions={again}>
      <p>{away ? texts.trouble.unreachableHint : texts.trouble.brokenHint}</p>
    </Message>
  );
}
