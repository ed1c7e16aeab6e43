import { Button } from "antd";
import { useState } from "react";
import { sendForDownload } from "../../download.ts";
import { useLanguage } from "../../language.tsx";
import { operationAddress } from "../../links.ts";
import { ImportTrouble } from "./ImportTrouble.tsx";
import type { ImportChoice } from "./importFlow.ts";
import { importQuery } from "./useImportFlow.ts";

/** The same file back with one more column that states each row's problem. */
export function MarkedFile({ file, choice }: { file: File; choice: ImportChoice }) {
  const { import: words } = useLanguage().texts;
  const [state, setState] = useState<{ readonly busy: boolean; readonly trouble: unknown }>({
    busy: false,
    trouble: null,
  });
  const fetchFile = async () => {
    setState({ busy: true, trouble: null });
    try {
      await sendForDownload(operationAddress.markImport(), importQuery(file, choice), file);
      setState({ busy: false, trouble: null });
    } catch (trouble) {
      setState({ busy: false, trouble });
    }
  };
  return (
    <>
      <Button loading={state.busy} title={words.markedHint} onClick={() => void fetchFile()}>
        {words.marked}
      </Button>
      {state.trouble === null ? null : <ImportTrouble title={words.refusedDownload} trouble={state.trouble} />}
    </>
  );
}
