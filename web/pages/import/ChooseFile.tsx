import { useId, useState } from "react";
import { useLanguage } from "../../language.tsx";
import { operationAddress, withQuery } from "../../links.ts";
import { ImportTrouble } from "./ImportTrouble.tsx";

export function ChooseFile({ trouble, choose }: { trouble: unknown; choose: (file: File) => void }) {
  const { import: words } = useLanguage().texts;
  return (
    <>
      {trouble === null ? null : <ImportTrouble title={words.refusedTitle} trouble={trouble} />}
      <section className="card">
        <DropZone choose={choose} />
        <p className="template-hint">
          <span className="soft">{words.templateHint}</span>
          <a className="action" href={withQuery(operationAddress.exportLedger(), { template: true })} download>
            {words.template}
          </a>
        </p>
      </section>
    </>
  );
}

/** The file box lies invisibly over the whole zone: drag, click and keyboard all end in the browser's own choice. */
function DropZone({ choose }: { choose: (file: File) => void }) {
  const { import: words } = useLanguage().texts;
  const [over, setOver] = useState(false);
  const hint = useId();
  return (
    <div className={over ? "drop-zone drop-zone-over" : "drop-zone"}>
      <input
        type="file"
        accept=".xlsx,.csv,.xls"
        aria-label={words.fileLabel}
        aria-describedby={hint}
        onDragEnter={() => setOver(true)}
        onDragLeave={() => setOver(false)}
        onDrop={() => setOver(false)}
        onChange={(event) => {
          const file = event.target.files?.item(0);
          if (file !== null && file !== undefined) choose(file);
        }}
      />
      <span className="drop-zone-sheet" aria-hidden="true" />
      <span>
        {words.drop} <b>{words.choose}</b>
      </span>
      <small id={hint}>{words.accept}</small>
    </div>
  );
}
