import { Button, Progress } from "antd";
import { useId, useState } from "react";
import type { ChangeEvent } from "react";
import type { KeepFileReply } from "#contract/files.ts";
import { acceptedEndings } from "#contract/fileType.ts";
import { Message } from "../parts/Message.tsx";
import { TroubleNote } from "../parts/TroubleNote.tsx";
import "./files.css";
import { useFilesTexts } from "./useFilesTexts.ts";
import { useFileUploads } from "./useFileUploads.ts";
import type { FileUpload } from "./useFileUploads.ts";

export type FileDropProps = {
  /** Id of the company. */
  readonly company: string;
  readonly limitBytes: number;
  /** Called with every file that is kept, also where it was kept before. */
  readonly onKept: (reply: KeepFileReply) => void;
  /** Only one file is taken at a time. */
  readonly single?: boolean;
};

/**
 * Takes files by drag, choice, keyboard or, on a phone, its camera; shows how far each is, and why one was refused, in
 * its place. The file box lies invisibly over the whole zone, so that all of that ends in the browser's own choice.
 */
export function FileDrop({ company, limitBytes, onKept, single = false }: FileDropProps) {
  const texts = useFilesTexts();
  const [over, setOver] = useState(false);
  const { uploads, add, forget } = useFileUploads({ company, limitBytes, onKept });
  const hint = useId();
  const camera = useId();
  const mebibytes = Math.floor(limitBytes / 1024 / 1024);
  const chosen = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    add([...(target.files ?? [])]);
    // The same file may be chosen again, once it is put right.
    target.value = "";
  };
  return (
    <div className="file-drop">
      <div className={over ? "file-zone file-zone-over" : "file-zone"}>
        <input
          type="file"
          multiple={!single}
          accept={acceptedEndings}
          aria-label={texts.label}
          aria-describedby={hint}
          onDragEnter={() => setOver(true)}
          onDragLeave={() => setOver(false)}
          onDrop={() => setOver(false)}
          onChange={chosen}
        />
        <span>
          {texts.drop} <b>{texts.choose}</b>
        </span>
        <small id={hint}>{texts.accept(mebibytes)}</small>
      </div>
      <label className="file-camera" htmlFor={camera}>
        {texts.photo}
        <input id={camera} type="file" accept="image/jpeg,image/png" capture="environment" onChange={chosen} />
      </label>
      {uploads.map((one) => (
        <UploadLine key={one.key} upload={one} mebibytes={mebibytes} forget={() => forget(one.key)} />
      ))}
    </div>
  );
}

type LineProps = { readonly upload: FileUpload; readonly mebibytes: number; readonly forget: () => void };

function UploadLine({ upload: { name, state }, mebibytes, forget }: LineProps) {
  const texts = useFilesTexts();
  if (state.kind === "waiting" || state.kind === "sending") {
    const share = state.kind === "sending" ? Math.round(state.share * 100) : 0;
    return (
      <div className="file-line">
        <span>{texts.sending(name)}</span>
        <Progress percent={share} size="small" aria-label={texts.sending(name)} />
        <Button size="small" onClick={forget}>
          {texts.stop}
        </Button>
      </div>
    );
  }
  const dismiss = (
    <Button size="small" aria-label={texts.dismissNamed(name)} onClick={forget}>
      {texts.dismiss}
    </Button>
  );
  if (state.kind === "kept") {
    return (
      <div className="file-line">
        <output>{state.isNew ? texts.kept(name) : texts.keptBefore(name)}</output>
        {dismiss}
      </div>
    );
  }
  if (state.kind === "too-large") {
    return <Message tone="trouble" heading="h3" title={texts.tooLarge(name, mebibytes)} actions={dismiss} />;
  }
  return (
    <div className="file-refused">
      <TroubleNote error={state.error} />
      {dismiss}
    </div>
  );
}
