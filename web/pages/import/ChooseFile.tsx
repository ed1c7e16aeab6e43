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

/** A file box with a large label around it: drag, click and keyboard all end in the same choice. */
function DropZone({ choose }: { choose: (file: File) => void }) {
  const { import: words } = useLanguage().texts;
  const [over, setOver] = useState(false);
  const hint = useId();
  const take = (files: FileList | null) => {
    const file = files?.item(0);
    if (file !== null && file !== undefined) choose(file);
  };
  return (
    <label
      className={over ? "drop-zone drop-zone-over" : "drop-zone"}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer.files);
      }}
    >
      <input
        type="file"
        className="unseen"
        accept=".xlsx,.csv,.xls"
        aria-label={words.fileLabel}
        aria-describedby={hint}
        onChange={(event) => take(event.target.files)}
      />
      <span className="drop-zone-sheet" aria-hidden="true" />
      <span>
        {words.drop} <b>{words.choose}</b>
      </span>
      <small id={hint}>{words.accept}</small>
    </label>
  );
}
