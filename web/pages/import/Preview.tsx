import { Button } from "antd";
import { useLanguage } from "../../language.tsx";
import { CompanyChoice } from "./CompanyChoice.tsx";
import { HiddenSheets } from "./HiddenSheets.tsx";
import { ImportTrouble } from "./ImportTrouble.tsx";
import { RowsCard } from "./RowsCard.tsx";
import { RunCard } from "./RunCard.tsx";
import { Summary } from "./Summary.tsx";
import { needsCompany } from "./importFlow.ts";
import type { ImportChoice, ImportFlow, ImportMode } from "./importFlow.ts";

type PreviewProps = {
  readonly flow: Extract<ImportFlow, { step: "preview" }>;
  readonly askAgain: (choice: ImportChoice) => void;
  readonly write: (mode: ImportMode) => void;
  readonly again: () => void;
};

/** How every row was read and what importing would do, before anything is written. */
export function Preview({ flow, askAgain, write, again }: PreviewProps) {
  const { import: words } = useLanguage().texts;
  const { preview, choice, file, trouble } = flow;
  const companyNeeded = needsCompany(preview);
  return (
    <>
      {trouble === null ? null : <ImportTrouble title={words.refusedImport} trouble={trouble} />}
      <section className="card" aria-label={words.preview}>
        <div className="card-head">
          <h2>{file.name}</h2>
          <Button onClick={again}>{words.again}</Button>
        </div>
        <Summary reply={preview} />
        <HiddenSheets
          sheets={preview.sheets}
          read={(name) => askAgain({ ...choice, hiddenSheets: [...choice.hiddenSheets, name] })}
        />
        <CompanyChoice
          reply={preview}
          needed={companyNeeded || choice.company !== undefined}
          chosen={choice.company}
          choose={(company) => askAgain({ ...choice, company })}
        />
      </section>
      <RowsCard reply={preview} allRows={choice.allRows} listAll={() => askAgain({ ...choice, allRows: true })} />
      <RunCard flow={flow} blocked={companyNeeded} write={write} />
    </>
  );
}
