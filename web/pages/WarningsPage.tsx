import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { ChannelsReply } from "#contract/channels.ts";
import { channelsQuery, healthQuery, peopleQuery, warningSettingsQuery } from "../api.ts";
import { Answer } from "../parts/Answer.tsx";
import { Message } from "../parts/Message.tsx";
import { SideSheet } from "../parts/SideSheet.tsx";
import { useTitle } from "../useTitle.ts";
import { AlarmsCard } from "./warnings/AlarmsCard.tsx";
import { ChannelCard } from "./warnings/ChannelCard.tsx";
import { ChannelForm } from "./warnings/ChannelForm.tsx";
import { HowCard } from "./warnings/HowCard.tsx";
import { useWarningsTexts } from "./warnings/useWarningsTexts.ts";
import "./WarningsPage.css";

/** How is warned, and through what: who is told last, when, and the channels with how their last try went. */
export function WarningsPage() {
  const texts = useWarningsTexts();
  const channels = useQuery(channelsQuery());
  const settings = useQuery(warningSettingsQuery());
  const people = useQuery(peopleQuery()).data?.people ?? [];
  useTitle(texts.title);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
      </div>
      <AlarmsCard />
      <Answer query={settings}>{(reply) => <HowCard settings={reply} people={people} />}</Answer>
      <Answer query={channels}>{(reply) => <Channels reply={reply} people={people} />}</Answer>
    </>
  );
}

/** Where links in messages lead to this machine alone: that nobody else can open them, and what to do. */
function OnlyHere() {
  const texts = useWarningsTexts();
  const links = useQuery(healthQuery()).data?.links;
  if (links?.onlyHere !== true) return null;
  return (
    <p className="card only-here" role="note">
      <b>{texts.onlyHere(links.address)}</b> {texts.onlyHereHow}
    </p>
  );
}

type ChannelsProps = {
  readonly reply: ChannelsReply;
  readonly people: readonly { readonly id: string; readonly name: string }[];
};

function Channels({ reply, people }: ChannelsProps) {
  const texts = useWarningsTexts();
  const [open, setOpen] = useState(false);
  // What was open last stays while its sheet closes.
  const [shown, setShown] = useState<string | null>(null);
  const show = (id: string | null) => {
    setShown(id);
    setOpen(true);
  };
  const channel = reply.channels.find(({ id }) => id === shown);
  return (
    <>
      <div className="channels-head">
        <div>
          <h2>{texts.channels}</h2>
          <p className="soft">{texts.channelsNote}</p>
        </div>
        <Button type="primary" onClick={() => show(null)}>
          {texts.add}
        </Button>
      </div>
      <OnlyHere />
      {reply.channels.length === 0 ? (
        <Message tone="plain" title={texts.none} heading="h3">
          <p>{texts.noneHint}</p>
        </Message>
      ) : null}
      {reply.channels.map((one) => (
        <ChannelCard
          key={one.id}
          channel={one}
          limits={reply.limits[one.kind] ?? []}
          people={people}
          edit={() => show(one.id)}
        />
      ))}
      <SideSheet
        open={open}
        title={channel === undefined ? texts.form.newTitle : texts.form.title(channel.title)}
        close={() => setOpen(false)}
      >
        <ChannelForm channel={channel} close={() => setOpen(false)} />
      </SideSheet>
    </>
  );
}
