import { useQuery } from "@tanstack/react-query";
import { useSearch } from "@tanstack/react-router";
import { Button } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import { confidences } from "../address.ts";
import { lawPageQuery } from "../api.ts";
import { useLanguage } from "../language.tsx";
import { Answer } from "../parts/Answer.tsx";
import { ConfidenceTag } from "../parts/ConfidenceTag.tsx";
import { LawLink } from "../parts/LawLink.tsx";
import { useTitle } from "../useTitle.ts";
import { useLawPageTexts } from "./law/useLawPageTexts.ts";
import "./LawPages.css";

/** For whoever knows the law and not the program: what to send, to whom, and how it is checked. */
export function CorrectionPage() {
  const { correction } = useLawPageTexts();
  const { type, id } = useSearch({ from: "/law/correct" });
  useTitle(correction.title);
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{correction.title}</h1>
          <p>{correction.lead}</p>
        </div>
      </div>
      <Steps title={correction.whatTitle} steps={correction.what} />
      {type === undefined || id === undefined ? (
        <Form file={correction.blankFile} title={correction.blank} says={correction.blank} hash={correction.blank} />
      ) : (
        <FormOf type={type} id={id} />
      )}
      <Steps title={correction.toTitle} steps={correction.to} />
      <Steps title={correction.filesTitle} steps={correction.files} />
      <Steps title={correction.checksTitle} steps={correction.checks} />
      <Confidences />
      <Steps title={correction.afterTitle} steps={correction.after} />
    </>
  );
}

function Card({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="card" aria-label={title}>
      <div className="card-head">
        <h2>{title}</h2>
      </div>
      {children}
    </section>
  );
}

function Steps({ title, steps }: { title: string; steps: readonly string[] }) {
  return (
    <Card title={title}>
      <ul className="law-steps">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ul>
    </Card>
  );
}

/** The form with what is known of one page filled in. */
function FormOf({ type, id }: { type: string; id: string }) {
  const { say } = useLanguage();
  const query = useQuery(lawPageQuery(type, id, undefined));
  return (
    <Answer query={query}>
      {(page) => (
        <Form
          file={page.file}
          title={`${say(page.title)}（${page.type} ${page.id}）`}
          says={say(page.line)}
          hash={page.lawHash.slice(0, 12)}
        >
          <p>
            <LawLink type={page.type} id={page.id}>
              {say(page.title)}
            </LawLink>
          </p>
          <p className="law-file">{page.file}</p>
        </Form>
      )}
    </Answer>
  );
}

type FormProps = {
  readonly file: string;
  readonly title: string;
  readonly says: string;
  readonly hash: string;
  readonly children?: ReactNode;
};

function Form({ file, title, says, hash, children }: FormProps) {
  const { correction } = useLawPageTexts();
  const [copied, setCopied] = useState<"yes" | "failed" | null>(null);
  const text = correction.text(file, title, says, hash);
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setCopied("yes"),
      () => setCopied("failed"),
    );
  return (
    <Card title={correction.copyTitle}>
      {children}
      <p className="soft">{correction.copyNote}</p>
      <pre className="law-form-text">{text}</pre>
      <Button onClick={copy}>{correction.copy}</Button>{" "}
      <output className="soft">
        {copied === null ? "" : copied === "yes" ? correction.copiedNow : correction.copyFailed}
      </output>
    </Card>
  );
}

function Confidences() {
  const { correction } = useLawPageTexts();
  const { confidence } = useLanguage().texts;
  return (
    <Card title={correction.sureTitle}>
      <ul className="law-lines">
        {confidences.map((one) => (
          <li key={one}>
            <ConfidenceTag confidence={one} /> {confidence[`${one}Hint`]}
          </li>
        ))}
      </ul>
    </Card>
  );
}
