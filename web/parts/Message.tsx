import type { ReactNode } from "react";
import "./Message.css";

type MessageProps = {
  readonly tone: "trouble" | "plain" | "good";
  readonly title: string;
  /** `h1` where the message is all there is on the page. */
  readonly heading?: "h1" | "h2" | "h3";
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
};

/** A sentence with what to do next. `trouble` is announced at once by screen readers. */
export function Message({ tone, title, heading: Heading = "h2", children, actions }: MessageProps) {
  return (
    <section className={`message message-${tone}`} role={tone === "trouble" ? "alert" : "status"}>
      <Heading>{title}</Heading>
      {children}
      {actions === undefined ? null : <div className="message-actions">{actions}</div>}
    </section>
  );
}
