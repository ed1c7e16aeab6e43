import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { healthQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Message } from "./Message.tsx";

const askedEvery = 2_000;

/** The server was away when something was to be recorded: what was entered still stands, and it is told once it answers. */
export function Unsaved() {
  const { trouble } = useLanguage().texts;
  const [since] = useState(() => Date.now());
  const { error, dataUpdatedAt } = useQuery({ ...healthQuery(), staleTime: 0, refetchInterval: askedEvery });
  if (error === null && dataUpdatedAt > since) {
    return (
      <Message tone="good" title={trouble.backAgain}>
        <p>{trouble.backAgainHint}</p>
      </Message>
    );
  }
  return (
    <Message tone="trouble" title={trouble.notSaved}>
      <p>{trouble.notSavedHint}</p>
    </Message>
  );
}
