import { useMutation } from "@tanstack/react-query";
import { Button, Input, Popconfirm } from "antd";
import { useState } from "react";
import { makeFeed } from "../commands.ts";
import type { FeedWish } from "../commands.ts";
import { useTodoTexts } from "../handling/useTodoTexts.ts";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import "./FeedCard.css";

/** Whose calendars can be made here: somebody's own, and a company's. */
export type FeedOwner = { readonly name: string; readonly wish: FeedWish };

/** Makes the secret address of a calendar and shows it this once, with how to add it to Outlook, Apple and Google. */
export function FeedCard({ owners }: { owners: readonly FeedOwner[] }) {
  const words = useTodoTexts().feed;
  const making = useMutation({ mutationFn: ({ wish }: FeedOwner) => makeFeed(wish) });
  if (owners.length === 0) return null;
  return (
    <section className="card no-print" aria-label={words.title}>
      <div className="card-head">
        <h2>{words.title}</h2>
        <small>{words.note}</small>
      </div>
      <div className="feed-owners">
        {owners.map((owner) => (
          <Popconfirm
            key={owner.name}
            title={words.sure(owner.name)}
            description={words.sureNote}
            okText={words.make}
            cancelText={words.cancel}
            onConfirm={() => making.mutate(owner)}
          >
            <Button loading={making.isPending}>{words.makeFor(owner.name)}</Button>
          </Popconfirm>
        ))}
      </div>
      {making.error === null ? null : <TroubleNote error={making.error} />}
      {making.data === undefined ? null : (
        <Address name={making.data.name} link={new URL(making.data.path, window.location.origin).href} />
      )}
    </section>
  );
}

function Address({ name, link }: { name: string; link: string }) {
  const words = useTodoTexts().feed;
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(link).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <div className="feed-address">
      <p>{words.once(name)}</p>
      <div className="feed-copy">
        <Input readOnly aria-label={words.address(name)} value={link} onFocus={(event) => event.target.select()} />
        <Button onClick={() => void copy()}>{words.copy}</Button>
        <output>{copied === null ? null : copied ? words.copied : words.copyByHand}</output>
      </div>
      <h3>{words.how}</h3>
      <ul className="feed-how">
        {words.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </div>
  );
}
