import { keepPreviousData, useMutation, useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { Input, Select } from "antd";
import { useState } from "react";
import { declarationQuery, itemsQuery } from "../api.ts";
import { readDeclarationFile } from "../commands.ts";
import { pages } from "../links.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { itemChoiceText } from "../parts/itemChoiceText.ts";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import { useTitle } from "../useTitle.ts";
import { DraftCard } from "./declaration/DraftCard.tsx";
import { NewspapersCard } from "./declaration/NewspapersCard.tsx";
import { ResultCard } from "./declaration/ResultCard.tsx";
import { useDeclarationTexts } from "./declaration/useDeclarationTexts.ts";
import { useSettled } from "./declaration/useSettled.ts";
import "../parts/Field.css";
import "../explain/Explanation.css";
import "./DeclarationPage.css";

/** 遗失声明检查: a text pasted before it is printed, checked while it is written, and one drafted from the ledger. */
export function DeclarationPage() {
  const texts = useDeclarationTexts();
  useTitle(texts.title);
  const [text, setText] = useState("");
  const [item, setItem] = useState<string | null>(null);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
      </div>
      <div className="declaration-columns">
        <div>
          <TextCard text={text} setText={setText} item={item} setItem={setItem} />
          <DraftCard item={item} use={setText} />
        </div>
        <div>
          <Result text={text} item={item} />
          <NewspapersCard />
        </div>
      </div>
    </>
  );
}

type TextCardProps = {
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly item: string | null;
  readonly setItem: (item: string | null) => void;
};

function TextCard({ text, setText, item, setItem }: TextCardProps) {
  const texts = useDeclarationTexts();
  const file = useMutation({ mutationFn: readDeclarationFile, onSuccess: (reply) => setText(reply.text) });
  return (
    <section className="card" aria-label={texts.text}>
      <div className="card-head">
        <h2>{texts.text}</h2>
      </div>
      {file.error === null ? null : <TroubleNote error={file.error} />}
      <Input.TextArea
        aria-label={texts.text}
        lang="zh-CN"
        autoSize={{ minRows: 6, maxRows: 20 }}
        placeholder={texts.textHint}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="declaration-choices no-print">
        <label className="field">
          <span>{texts.file}</span>
          <input
            type="file"
            accept=".txt,.docx,.pdf"
            onChange={(event) => {
              const chosen = event.target.files?.item(0);
              if (chosen !== null && chosen !== undefined) file.mutate(chosen);
            }}
          />
        </label>
        <ItemChoice item={item} setItem={setItem} />
      </div>
    </section>
  );
}

function ItemChoice({ item, setItem }: Pick<TextCardProps, "item" | "setItem">) {
  const { texts: all } = useLanguage();
  const texts = useDeclarationTexts();
  const { company } = useSearch({ strict: false });
  const licences = useQuery(itemsQuery({ kind: "licence", company, pageSize: 500 })).data?.items ?? null;
  if (licences?.length === 0)
    return (
      <p className="soft">
        {texts.noItems}{" "}
        <Link to={pages.import} className="action" activeProps={{}}>
          {texts.import}
        </Link>
      </p>
    );
  return (
    <div className="field declaration-item">
      <span>{texts.against}</span>
      <Select
        aria-label={texts.against}
        allowClear
        showSearch={{ optionFilterProp: "label" }}
        placeholder={texts.againstNone}
        value={item}
        options={(licences ?? []).map((one) => ({
          value: one.id,
          label: itemChoiceText(one, all),
        }))}
        onChange={(chosen: string | null | undefined) => setItem(chosen ?? null)}
      />
    </div>
  );
}

function Result({ text, item }: { text: string; item: string | null }) {
  const texts = useDeclarationTexts();
  const { company } = useSearch({ strict: false });
  const settled = useSettled(text, 300);
  const query = useQuery({
    ...declarationQuery({ text: settled, item: item ?? undefined, company: item === null ? company : undefined }),
    placeholderData: keepPreviousData,
    enabled: settled.trim() !== "",
  });
  if (settled.trim() === "")
    return (
      <section className="card" aria-label={texts.result}>
        <div className="card-head">
          <h2>{texts.result}</h2>
        </div>
        <p className="soft">{texts.waiting}</p>
      </section>
    );
  return (
    <div aria-busy={query.isPlaceholderData}>
      <Answer query={query}>
        {(reply) => <ResultCard reply={reply} text={query.isPlaceholderData ? "" : settled} />}
      </Answer>
    </div>
  );
}
