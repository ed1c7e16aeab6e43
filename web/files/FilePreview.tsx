import type { FileReply } from "#contract/files.ts";
import { operationAddress, withQuery } from "../links.ts";
import "./files.css";
import { useFilesTexts } from "./useFilesTexts.ts";

export type FilePreviewProps = {
  /** Id of the company. */
  readonly company: string;
  readonly file: Pick<FileReply, "hash" | "type" | "name" | "preview">;
  /** Where it lies under a name of its own; by its hash with the company where left out. */
  readonly address?: string;
};

/**
 * A picture or a PDF in place; of everything else how to get it. Nothing that a file holds can run here: the reply itself
 * puts it in a sandbox. A frame with a sandbox of its own would be refused by Chromium, which shows no PDF in one.
 */
export function FilePreview({
  company,
  file,
  address = operationAddress.getFile(company, file.hash),
}: FilePreviewProps) {
  const texts = useFilesTexts();
  if (!file.preview) return <p className="soft">{texts.noPreview}</p>;
  const source = withQuery(address, { preview: true });
  if (file.type === "pdf") {
    return (
      <div className="file-preview">
        {/* oxlint-disable-next-line react/iframe-missing-sandbox -- its reply says sandbox; said here, nothing is shown */}
        <iframe src={source} title={texts.document(file.name)} />
        <p className="soft">
          {texts.notShown}{" "}
          <a className="action" href={address} download>
            {texts.download}
          </a>
        </p>
      </div>
    );
  }
  return (
    <div className="file-preview">
      <img src={source} alt={texts.picture(file.name)} />
    </div>
  );
}
