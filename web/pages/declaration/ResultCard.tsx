import type { DeclarationElementName, DeclarationReply, DeclaredDocumentReply } from "#contract/declarations.ts";
import { CitedArticle } from "../../explain/CitedArticle.tsx";
import { useLanguage } from "../../language.tsx";
import { ConfidenceTag } from "../../parts/ConfidenceTag.tsx";
import { Message } from "../../parts/Message.tsx";
import { markedPieces } from "./markedPieces.ts";
import { useDeclarationTexts } from "./useDeclarationTexts.ts";

/** What is missing, what does not fit and how to mend it; then the text with what was read in it. */
export function ResultCard({ reply, text }: { reply: DeclarationReply; text: string }) {
  const texts = useDeclarationTexts();
  const { say } = useLanguage();
  const { missing, contradictions, compared, documents } = reply;
  const isGood = missing.length + contradictions.length === 0;
  return (
    <section className="card" aria-label={texts.result}>
      <div className="card-head">
        <h2>{texts.result}</h2>
        {compared === null ? null : <small>{texts.compared(compared.company ?? "", compared.name)}</small>}
      </div>
      {isGood ? (
        <Message tone="good" title={texts.good} heading="h3">
          <p>{texts.goodHint}</p>
        </Message>
      ) : null}
      {missing.length === 0 ? null : (
        <>
          <h3>{texts.missing(missing.length)}</h3>
          <ul className="declaration-findings">
            {missing.map((element) => (
              <Missing key={element} element={element} reply={reply} />
            ))}
          </ul>
        </>
      )}
      {contradictions.length === 0 ? null : (
        <>
          <h3>{texts.contradictions(contradictions.length)}</h3>
          <ul className="declaration-findings">
            {contradictions.map(({ code, from, sentence }) => (
              <li key={`${code} ${from}`} className="declaration-wrong">
                {say(sentence)}
              </li>
            ))}
          </ul>
        </>
      )}
      {documents.length === 0 ? null : <Marked reply={reply} text={text} />}
      {documents.length < 2 ? null : <p className="soft">{texts.documents(documents.length)}</p>}
      {documents.map((one, index) => (
        <Document
          key={`${one.places.document?.from ?? index} ${one.found.licenceNumber ?? ""}`}
          one={one}
          reply={reply}
          isMeant={documents.length > 1 && index === reply.main}
        />
      ))}
    </section>
  );
}

function Missing({ element, reply }: { element: DeclarationElementName; reply: DeclarationReply }) {
  const texts = useDeclarationTexts();
  const { say } = useLanguage();
  const one = reply.elements.find((other) => other.element === element);
  if (one === undefined) return null;
  return (
    <li>
      <b>{say(one.title)}</b> <ConfidenceTag confidence={one.confidence} /> {say(one.says)}
      <details>
        <summary>{texts.basis}</summary>
        {one.cites.map((cite) => (
          <CitedArticle key={`${cite.source} ${cite.article ?? ""}`} cite={cite} repeated={false} />
        ))}
      </details>
    </li>
  );
}

function Marked({ reply, text }: { reply: DeclarationReply; text: string }) {
  const texts = useDeclarationTexts();
  const { say } = useLanguage();
  const titles = new Map(reply.elements.map(({ element, title }) => [element as string, say(title)]));
  return (
    <>
      <h3>{texts.marked}</h3>
      <p className="soft">{texts.markedHint}</p>
      <p className="declaration-text" lang="zh-CN">
        {markedPieces(text, reply).map(({ text: piece, from, mark, element }) =>
          mark === null ? (
            piece
          ) : (
            <mark key={from} className={`mark-${mark}`} title={titles.get(element ?? "")}>
              {piece}
            </mark>
          ),
        )}
      </p>
    </>
  );
}

type DocumentProps = {
  readonly one: DeclaredDocumentReply;
  readonly reply: DeclarationReply;
  readonly isMeant: boolean;
};

function Document({ one, reply, isMeant }: DocumentProps) {
  const texts = useDeclarationTexts();
  const { say } = useLanguage();
  const { found, missing } = one;
  return (
    <>
      {isMeant ? (
        <p>
          <span className="tag">{texts.meant}</span>
        </p>
      ) : null}
      <dl className="declaration-found">
        {reply.elements.map(({ element, title }) => {
          const value = element === "copy" && found.copy !== null ? texts.foundCopies[found.copy] : found[element];
          const said = typeof value === "boolean" ? (value ? texts.said : null) : value;
          return (
            <div key={element}>
              <dt>{say(title)}</dt>
              <dd className={said === null ? "soft" : ""}>
                {said ?? (missing.includes(element) ? texts.notSaid : texts.notNeeded)}
              </dd>
            </div>
          );
        })}
        {found.formerName === null ? null : (
          <div>
            <dt>{texts.formerName}</dt>
            <dd>{found.formerName}</dd>
          </div>
        )}
      </dl>
    </>
  );
}
