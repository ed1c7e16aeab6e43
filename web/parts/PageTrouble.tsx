import { Button } from "antd";
import { useLanguage } from "../language.tsx";
import { Message } from "./Message.tsx";

/** A bug of ours stops the page, not the product. */
export function PageTrouble() {
  const { texts } = useLanguage();
  return (
    <Message
      tone="trouble"
      title={texts.trouble.page}
      actions={<Button onClick={() => window.location.reload()}>{texts.trouble.retry}</Button>}
    >
      <p>{texts.trouble.pageHint}</p>
    </Message>
  );
}
