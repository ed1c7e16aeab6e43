import type { ReactNode } from "react";
import "./Message.css";

type MessageProps = {
  readonly tone: "trouble" | "plain" | "good";
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** A sentence with what to do next. `trouble` is announced at once by screen readers. */
export function Message({ tone, title, children, actions }: MessageProps) {
  return (
    <section className={`message message-${tone}`} role={tone === "trouble" ? "alert" : "status"}>
      <h2>{title}</h2>
      {children}
      {actions === undefined ? null : <div className="message-actions">{actions}</div>}
    </section>
  );
}
