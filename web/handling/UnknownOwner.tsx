import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useLanguage } from "../language.tsx";
import { pages } from "../links.ts";
import { Message } from "../parts/Message.tsx";
import { useTodoTexts } from "./useTodoTexts.ts";

type UnknownOwnerProps = {
  readonly notice: { readonly zh: string; readonly en: string };
  readonly close: () => void;
};

/** Handed on to somebody whom nobody knows: who is warned instead, and the way to enter them. */
export function UnknownOwner({ notice, close }: UnknownOwnerProps) {
  const { say } = useLanguage();
  const words = useTodoTexts().handling;
  return (
    <Message
      tone="trouble"
      title={words.unknownOwner}
      actions={
        <>
          <Link to={pages.people}>{words.toPeople}</Link>
          <Button onClick={close}>{words.close}</Button>
        </>
      }
    >
      <p>{say(notice)}</p>
    </Message>
  );
}
