import { message } from "antd";
import { createContext, useMemo } from "react";
import type { ReactNode } from "react";

/** Says something over the page, whatever becomes of the form that it is about. */
export const CaseNotice = createContext<(text: string) => void>(() => undefined);

/** Longer than a glance: what was given up is to be chosen again. */
const seconds = 8;

export function CaseNotices({ children }: { children: ReactNode }) {
  const [notices, holder] = message.useMessage();
  const tell = useMemo(() => (text: string) => void notices.warning(text, seconds), [notices]);
  return (
    <CaseNotice value={tell}>
      {holder}
      {children}
    </CaseNotice>
  );
}
