import { useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { FileReply } from "#contract/files.ts";
import { filesKey, filesQuery } from "../api.ts";
import { dayText } from "../dayText.ts";
import { useLanguage } from "../language.tsx";
import { operationAddress } from "../links.ts";
import { Answer } from "../parts/Answer.tsx";
import { FileDaysForm } from "./FileDaysForm.tsx";
import { FileDrop } from "./FileDrop.tsx";
import { FilePreview } from "./FilePreview.tsx";
import "./files.css";
import { ViewButton } from "./ViewButton.tsx";
import { useFilesTexts } from "./useFilesTexts.ts";

/** The files of a company: what is there, each to be looked at or saved, and a place to put more. */
export function FilesCard({ company, archived }: { company: string; archived: boolean }) {
  const texts = useFilesTexts();
  const queries = useQueryClient();
  const files = useQuery(filesQuery(company));
  return (
    <section className="card" aria-label={texts.title}>
      <div className="card-head">
        <h2>{texts.title}</h2>
      </div>
      <p className="soft">{texts.note}</p>
      <Answer query={files}>
        {(reply) => (
          <>
            {archived ? null : (
              <FileDrop
                company={company}
                limitBytes={reply.limitBytes}
                onKept={() => void queries.invalidateQueries({ queryKey: filesKey(company) })}
              />
            )}
            {reply.files.length === 0 ? (
              <p className="soft">{texts.none}</p>
            ) : (
              <ul className="file-list" aria-label={texts.table}>
                {reply.files.map((file) => (
                  <FileLine key={file.hash} company={company} file={file} archived={archived} />
                ))}
              </ul>
            )}
          </>
        )}
      </Answer>
    </section>
  );
}

type FileLineProps = { readonly company: string; readonly file: FileReply; readonly archived: boolean };

function FileLine({ company, file, archived }: FileLineProps) {
  const { texts: words } = useLanguage();
  const [isDating, setIsDating] = useState(false);
  const texts = useFilesTexts();
  const [open, setOpen] = useState(false);
  const { name } = file;
  return (
    <li>
      <div className="file-line">
        <span className="file-name" title={name}>
          {name}
        </span>
        <span className="soft">
          {typeText(texts.types, file.type) ?? texts.otherType} · {texts.bytes(file.bytes)} · {file.keptAt.slice(0, 10)}
          {(["effective", "received", "verified"] as const).flatMap((which) => {
            const day = file[which];
            return day === null ? [] : [` · ${texts.days[which]} ${dayText(day, words)}`];
          })}
        </span>
        <span className="file-actions">
          {file.preview ? <ViewButton name={name} open={open} toggle={() => setOpen(!open)} /> : null}
          {archived ? null : (
            <Button
              size="small"
              aria-expanded={isDating}
              aria-label={texts.datesNamed(name)}
              onClick={() => setIsDating(!isDating)}
            >
              {texts.dates}
            </Button>
          )}
          <a
            className="action"
            href={operationAddress.getFile(company, file.hash)}
            download
            aria-label={texts.downloadNamed(name)}
          >
            {texts.download}
          </a>
        </span>
      </div>
      {isDating ? <FileDaysForm company={company} file={file} close={() => setIsDating(false)} /> : null}
      {open ? <FilePreview company={company} file={file} /> : null}
    </li>
  );
}

function typeText(types: Readonly<Record<string, string>>, type: string): string | undefined {
  return types[type];
}
