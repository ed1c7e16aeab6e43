import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useState } from "react";
import type { ReactNode } from "react";
import type { HealthReply } from "#contract/health.ts";
import { healthOfFilesQuery, healthQuery } from "../../api.ts";
import { verifyRecord } from "../../commands.ts";
import { useLanguage } from "../../language.tsx";
import { Light } from "../../parts/Light.tsx";
import { TroubleNote } from "../../parts/TroubleNote.tsx";
import { CheckStep } from "./CheckStep.tsx";
import { useHealthTexts } from "./useHealthTexts.ts";

type Check = HealthReply["checks"][number];

/** Every check with its sentence and where its next step is; the two that take their time are asked for by hand. */
export function ChecksCard({ checks, verified }: { readonly checks: readonly Check[]; readonly verified: boolean }) {
  const texts = useHealthTexts();
  return (
    <section className="card" aria-label={texts.checks}>
      <div className="card-head">
        <h2>{texts.checks}</h2>
      </div>
      <ul className="health-checks">
        {checks.map((check) => (
          <CheckRow key={check.id} check={check}>
            {check.id === "record" ? <Verify verified /> : <CheckStep check={check} />}
          </CheckRow>
        ))}
        {verified ? null : (
          <li>
            <span className="soft">{texts.notVerified}</span>
            <Verify verified={false} />
          </li>
        )}
        <Files />
      </ul>
    </section>
  );
}

function CheckRow({ check: { ok, sentence }, children }: { readonly check: Check; readonly children: ReactNode }) {
  const { say } = useLanguage();
  const texts = useHealthTexts();
  return (
    <li>
      <Light light={ok ? "green" : "red"} text={ok ? texts.good : texts.bad} />
      <p>{say(sentence)}</p>
      {children}
    </li>
  );
}

function Verify({ verified }: { readonly verified: boolean }) {
  const texts = useHealthTexts();
  const queries = useQueryClient();
  const verifying = useMutation({
    mutationFn: () => verifyRecord(),
    onSuccess: () => queries.invalidateQueries({ queryKey: healthQuery().queryKey }),
  });
  return (
    <div className="health-step">
      <Button loading={verifying.isPending} onClick={() => verifying.mutate()}>
        {verified ? texts.verifyAgain : texts.verify}
      </Button>
      <output className="unseen">{verifying.isPending ? texts.verifying : ""}</output>
      {verifying.error === null ? null : <TroubleNote error={verifying.error} />}
    </div>
  );
}

/** Some of the files are read when the page opens, all of them when somebody asks for it. */
function Files() {
  const texts = useHealthTexts();
  const [which, setWhich] = useState<"sampled" | "all">("sampled");
  const query = useQuery(healthOfFilesQuery(which));
  const check = query.data?.checks.find(({ id }) => id === "files");
  const again = () => (which === "all" ? void query.refetch() : setWhich("all"));
  const button = (
    <div className="health-step">
      <Button loading={query.isFetching} title={texts.filesNote} onClick={again}>
        {texts.readFiles}
      </Button>
      {query.error === null ? null : <TroubleNote error={query.error} retry={() => void query.refetch()} />}
    </div>
  );
  if (check !== undefined) return <CheckRow check={check}>{button}</CheckRow>;
  return (
    <li>
      <span className="soft">{query.error === null ? texts.reading : texts.filesNote}</span>
      {button}
    </li>
  );
}
