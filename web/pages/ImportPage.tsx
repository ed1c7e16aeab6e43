import { useLanguage } from "../language.tsx";
import { useTitle } from "../useTitle.ts";
import { ChooseFile } from "./import/ChooseFile.tsx";
import { Done } from "./import/Done.tsx";
import { Preview } from "./import/Preview.tsx";
import { StepList } from "./import/StepList.tsx";
import { Waiting } from "./import/Waiting.tsx";
import { firstChoice } from "./import/importFlow.ts";
import { useImportFlow } from "./import/useImportFlow.ts";
import "./ImportPage.css";

const stepNumber = { choose: 0, reading: 0, preview: 1, writing: 2, done: 2 } as const;

/** The wizard: choose a file, see how every row was read, import. */
export function ImportPage() {
  const { texts } = useLanguage();
  const { flow, read, write, again } = useImportFlow();
  useTitle(texts.import.title);
  const choose = (file: File) => void read(file, firstChoice(file));
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{texts.import.title}</h1>
          <p>{texts.import.lead}</p>
        </div>
      </div>
      <StepList current={stepNumber[flow.step]} finished={flow.step === "done"} />
      {flow.step === "choose" ? <ChooseFile trouble={flow.trouble} choose={choose} /> : null}
      {flow.step === "reading" || flow.step === "writing" ? <Waiting flow={flow} cancel={again} /> : null}
      {flow.step === "preview" ? (
        <Preview
          flow={flow}
          askAgain={(choice) => void read(flow.file, choice)}
          write={(mode) => void write(mode)}
          again={again}
        />
      ) : null}
      {flow.step === "done" ? <Done flow={flow} again={again} /> : null}
    </>
  );
}
