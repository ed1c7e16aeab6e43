import { useLanguage } from "../../language.tsx";
import { Message } from "../../parts/Message.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { Refused } from "../../trouble.ts";

/** A refusal as its sentence, which says what to do next, with the place it names. */
export function ImportTrouble({ title, trouble }: { title: string; trouble: unknown }) {
  const { texts, say } = useLanguage();
  if (!(trouble instanceof Refused)) return <TroubleNote error={trouble} />;
  const { sentence, at } = trouble.problem;
  return (
    <Message tone="trouble" title={title}>
      <p className="trouble-sentence">{say(sentence)}</p>
      {at === null ? null : <p>{texts.import.at(at)}</p>}
    </Message>
  );
}
