import { Button } from "antd";
import { useLanguage } from "../language.tsx";
import { Refused, Unreachable } from "../trouble.ts";
import { Message } from "./Message.tsx";

/** Why something could not be read or done, as a sentence with its next step. */
export function TroubleNote({ error, retry }: { error: unknown; retry?: () => void }) {
  const { texts, say } = useLanguage();
  const again = retry === undefined ? undefined : <Button onClick={retry}>{texts.trouble.retry}</Button>;
  if (error instanceof Refused) {
    return <Message tone="trouble" title={say(error.problem.sentence)} actions={again} />;
  }
  const away = error instanceof Unreachable && (error.status === 0 || error.status === 502);
  return (
    <Message tone="trouble" title={away ? texts.trouble.unreachable : texts.trouble.broken} actions={again}>
      <p>{away ? texts.trouble.unreachableHint : texts.trouble.brokenHint}</p>
    </Message>
  );
}
