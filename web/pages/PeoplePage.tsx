import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { PeopleReply } from "#contract/people.ts";
import { peopleQuery } from "../api.ts";
import { pages } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { Message } from "../parts/Message.tsx";
import { SideSheet } from "../parts/SideSheet.tsx";
import { useTitle } from "../useTitle.ts";
import { AbsenceForm } from "./people/AbsenceForm.tsx";
import type { OpenForm } from "./people/openForm.ts";
import { PeopleTable } from "./people/PeopleTable.tsx";
import { PersonForm } from "./people/PersonForm.tsx";
import { UnknownOwners } from "./people/UnknownOwners.tsx";
import { usePeopleTexts } from "./people/usePeopleTexts.ts";
import "./PeoplePage.css";

/** Whom warnings reach: who they are, how they are reached, what is theirs, and who stands in. */
export function PeoplePage() {
  const { title } = usePeopleTexts();
  const people = useQuery(peopleQuery());
  useTitle(title);
  return <Answer query={people}>{(reply) => <PeopleContent reply={reply} />}</Answer>;
}

function PeopleContent({ reply }: { reply: PeopleReply }) {
  const texts = usePeopleTexts();
  const [open, setOpen] = useState<OpenForm | null>(null);
  // What was open last stays while its sheet closes.
  const [shown, setShown] = useState<OpenForm>({ form: "person", id: null });
  const show = (form: OpenForm) => {
    setShown(form);
    setOpen(form);
  };
  const close = () => setOpen(null);
  const person = reply.people.find(({ id }) => id === shown.id);
  // Who was entered just now may not be in the list that is drawn: a form that opened before would be empty.
  const known = shown.id === null || person !== undefined;
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        <Button type="primary" onClick={() => show({ form: "person", id: null })}>
          {texts.add}
        </Button>
      </div>
      {reply.channels.length === 0 ? (
        <p className="people-note" role="note">
          {texts.noChannels} <Link to={pages.warnings}>{texts.noChannelsLink}</Link>
        </p>
      ) : null}
      <UnknownOwners owners={reply.unknownOwners} entered={(id) => show({ form: "person", id })} />
      {reply.people.length === 0 ? (
        <Message tone="plain" title={texts.none}>
          <p>{texts.noneHint}</p>
        </Message>
      ) : (
        <PeopleTable people={reply.people} show={show} />
      )}
      <SideSheet
        open={open?.form === "person" && known}
        title={person === undefined ? texts.form.newTitle : texts.form.title(person.name)}
        close={close}
      >
        <PersonForm person={person} channels={reply.channels} close={close} />
      </SideSheet>
      <SideSheet open={open?.form === "absence"} title={texts.absence.title(person?.name ?? "")} close={close}>
        {person === undefined ? null : <AbsenceForm person={person} people={reply.people} close={close} />}
      </SideSheet>
    </>
  );
}
