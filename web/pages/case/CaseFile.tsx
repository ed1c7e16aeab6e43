import { useState } from "react";
import type { z } from "zod";
import type { fileNamedSchema } from "#contract/fileNamed.ts";
import { FilePreview } from "../../files/FilePreview.tsx";
import { ViewButton } from "../../files/ViewButton.tsx";
import { useFilesTexts } from "../../files/useFilesTexts.ts";
import { operationAddress } from "../../links.ts";
import { useCaseTexts } from "./useCaseTexts.ts";

export type FileNamed = z.infer<typeof fileNamedSchema>;

type CaseFileProps = {
  /** Id of the company that keeps it. */
  readonly company: string;
  readonly file: FileNamed;
  /** Where it lies under the name by which it was handed in; by its hash with the company where left out. */
  readonly address?: string;
};

/** What can be shown in place, as the law writes the endings. */
const shown: ReadonlySet<string> = new Set(["pdf", "jpg", "jpeg", "png"]);

/** A file of a case: saved by its name, and looked at in its place once somebody unfolds it. */
export function CaseFile({ company, file, address = operationAddress.getFile(company, file.hash) }: CaseFileProps) {
  const texts = useFilesTexts();
  const words = useCaseTexts().papers;
  const [open, setOpen] = useState(false);
  const { name, hash, type } = file;
  return (
    <>
      <a
        href={address}
        download
        className="case-file-link"
        title={hash}
        aria-label={`${words.viewNamed(name)} ${texts.bytes(file.bytes)}`}
      >
        {name} <span className="soft">{texts.bytes(file.bytes)}</span>
      </a>
      {shown.has(type) ? (
        <span className="no-print">
          {" "}
          <ViewButton name={name} open={open} toggle={() => setOpen(!open)} />
        </span>
      ) : null}
      {open ? <FilePreview company={company} file={{ hash, name, type, preview: true }} address={address} /> : null}
    </>
  );
}
