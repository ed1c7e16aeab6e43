import { Button } from "antd";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ResultFileReply } from "#contract/resultFiles.ts";
import { useLanguage } from "../../language.tsx";
import { Message } from "../../parts/Message.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";

type ReadFileProps = {
  readonly query: UseQueryResult<ResultFileReply>;
  readonly asked: boolean;
  readonly ask: () => void;
};

/** Asks for what the file says, and tells what was found, what was not, and why nothing could be read. */
export function ReadFile({ query, asked, ask }: ReadFileProps) {
  const words = useCaseTexts().result.file;
  return (
    <div className="read-file">
      <p>
        <Button loading={query.isFetching} onClick={() => (asked ? void query.refetch() : ask())}>
          {words.read}
        </Button>{" "}
        <span className="soft">{words.readHint}</span>
      </p>
      <output className="soft">{asked && query.isPending ? words.reading : null}</output>
      {query.error === null ? null : <TroubleNote error={query.error} />}
      {query.data === undefined ? null : <ReadOutcome reply={query.data} />}
    </div>
  );
}

function ReadOutcome({ reply: { fields, why, partly } }: { reply: ResultFileReply }) {
  const { texts, say } = useLanguage();
  const words = useCaseTexts().result.file;
  if (why !== null) return <Message tone="plain" heading="h3" title={say(why.sentence)} />;
  const found = fields.filter(({ candidates }) => candidates.length > 0);
  const missing = fields.filter(({ candidates }) => candidates.length === 0).map(({ title }) => say(title));
  return (
    <p>
      {found.length === 0 ? words.nothing : words.found(found.length, missing.join(texts.item.listJoin))}
      {partly ? ` ${words.partly}` : ""}
    </p>
  );
}
