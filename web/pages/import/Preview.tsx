import { Button } from "antd";
import { useLanguage } from "../../language.tsx";
import { CompanyChoice } from "./CompanyChoice.tsx";
import { Message } from "../../parts/Message.tsx";
import { HiddenSheets } from "./HiddenSheets.tsx";
import { ImportTrouble } from "./ImportTrouble.tsx";
import { RowsCard } from "./RowsCard.tsx";
import { RunCard } from "./RunCard.tsx";
import { Summary } from "./Summary.tsx";
import { companyTrouble } from "./importFlow.ts";
import type { ImportChoice, ImportFlow, ImportMode } from "./importFlow.ts";

type PreviewProps = {
  readonly flow: Extract<ImportFlow, { step: "preview" }>;
  readonly askAgain: (choice: ImportChoice) => void;
  readonly write: (mode: ImportMode) => void;
  readonly again: () => void;
};

/** How every row was read and what importing would do, before anything is written. */
export function Preview({ flow, askAgain, write, again }: PreviewProps) {
  const { texts, say } = useLanguage();
  const words = texts.import;
  const { preview, choice, file, trouble } = flow;
  const companyWrong = companyTrouble(preview);
  const leaveOut = (
    <Button type="primary" onClick={() => askAgain({ ...choice, company: undefined })}>
      {words.companyLeftOut}
    </Button>
  );
  return (
    <>
      {trouble === null ? null : <ImportTrouble title={words.refusedImport} trouble={trouble} />}
      {companyWrong === "several" && preview.refusal !== null ? (
        <Message
          tone="trouble"
          title={say(preview.refusal.sentence)}
          actions={choice.company === undefined ? undefined : leaveOut}
        />
      ) : null}
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
          needed={companyWrong === "one-needed" || (companyWrong === null && choice.company !== undefined)}
          chosen={choice.company}
          choose={(company) => askAgain({ ...choice, company })}
        />
      </section>
      <RowsCard reply={preview} allRows={choice.allRows} listAll={() => askAgain({ ...choice, allRows: true })} />
      <RunCard flow={flow} companyWrong={companyWrong} write={write} />
    </>
  );
}
