import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import type { z } from "zod";
import type { fileNamedSchema } from "#contract/cases.ts";
import type { KeepFileReply } from "#contract/files.ts";
import { filesQuery } from "../../api.ts";
import { FileDrop } from "../../files/FileDrop.tsx";
import { useFilesTexts } from "../../files/useFilesTexts.ts";
import { operationAddress } from "../../links.ts";
import { useCaseTexts } from "./useCaseTexts.ts";
import "./FileField.css";

export type FileNamed = z.infer<typeof fileNamedSchema>;

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
      <p>
        <span className="soft">{label}</span>{" "}
        {file === null ? <span className="soft">{words.noFile}</span> : <FileLink company={company} file={file} />}
        {file === null || file.hash === before?.hash ? null : (
          <Button type="link" size="small" aria-label={words.withoutNamed(file.name)} onClick={() => change(before)}>
            {words.without}
          </Button>
        )}
      </p>
      {limit === undefined ? null : (
        <FileDrop company={company} limitBytes={limit} single onKept={(reply) => change(namedOf(reply))} />
      )}
    </fieldset>
  );
}

/** A file of a case, to be saved. */
export function FileLink({ company, file }: { company: string; file: FileNamed }) {
  const texts = useFilesTexts();
  const words = useCaseTexts().papers;
  return (
    <a
      href={operationAddress.getFile(company, file.hash)}
      download
      className="case-file-link"
      title={file.hash}
      aria-label={`${words.viewNamed(file.name)} ${texts.bytes(file.bytes)}`}
    >
      {file.name} <span className="soft">{texts.bytes(file.bytes)}</span>
    </a>
  );
}
