import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { FileNamed } from "./CaseFile.tsx";
import type { KeepFileReply } from "#contract/files.ts";
import { filesQuery } from "../../api.ts";
import { FileDrop } from "../../files/FileDrop.tsx";
import { CaseFile } from "./CaseFile.tsx";
import { useCaseTexts } from "./useCaseTexts.ts";
import "./FileField.css";

type FileFieldProps = {
  /** Id of the company that keeps it. */
  readonly company: string;
  readonly label: string;
  readonly file: FileNamed | null;
  /** What was there before the form, and is there again without the chosen one. */
  readonly before?: FileNamed | null;
  readonly change: (file: FileNamed | null) => void;
};

/** Endings as the law writes them, where they differ from what the content is called. */
const endings: Readonly<Record<string, string>> = { jpeg: "jpg", tiff: "tif" };

function namedOf({ file: { hash, name, type, bytes } }: KeepFileReply): FileNamed {
  return { hash, name, type: endings[type] ?? type, bytes };
}

/** One file that goes with an entry: kept with the company at once, named by the entry when that is saved. */
export function FileField({ company, label, file, before = null, change }: FileFieldProps) {
  const words = useCaseTexts().papers;
  const limit = useQuery(filesQuery(company)).data?.limitBytes;
  return (
    <fieldset className="case-file" aria-label={label}>
      <div>
        <span className="soft">{label}</span>{" "}
        {file === null ? (
          <span className="soft">{words.noFile}</span>
        ) : (
          <CaseFile key={file.hash} company={company} file={file} />
        )}
        {file === null || file.hash === before?.hash ? null : (
          <Button type="link" size="small" aria-label={words.withoutNamed(file.name)} onClick={() => change(before)}>
            {words.without}
          </Button>
        )}
      </div>
      {limit === undefined ? null : (
        <FileDrop company={company} limitBytes={limit} single onKept={(reply) => change(namedOf(reply))} />
      )}
    </fieldset>
  );
}
