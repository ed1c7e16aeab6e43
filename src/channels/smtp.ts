import { rootCertificates } from "node:tls";
import type { Channel, ChannelReach, OutgoingMessage, SendOutcome, SmtpSettings } from "#service/channel.ts";
import { cleanDetail } from "./cleanDetail.ts";
import { isMailAddress } from "./mailAddress.ts";
import { mailHtml } from "./mailHtml.ts";
import { messageProblem } from "./messageProblem.ts";
import { messageText } from "./messageText.ts";
import { oneLine } from "./oneLine.ts";
import { mostInMail, plainText } from "./plainText.ts";
import { smtpOutcome } from "./smtpOutcome.ts";

/** A mail with more lines than this is read by nobody; the rest is behind its link. */
const mostLines = 100;

/** Mail through a server that takes it over. */
export function smtpChannel({ waitMs }: ChannelReach): Channel<SmtpSettings> {
  return {
    kind: "smtp",
    limits: [],
    async send(settings, message) {
      const problem = messageProblem(message) ?? addressProblem(settings, message);
      if (problem !== null) return problem;
      // Loaded with the first mail: most commands and many servers send none.
      const { createTransport } = await import("nodemailer");
      const transport = createTransport(transportOf(settings, waitMs));
      const abort = new AbortController();
      const timer = setTimeout(() => abort.abort(), waitMs);
      const secrets = secretsOf(settings);
      try {
        const sent = await transport.sendMail({ ...mailOf(settings, message), signal: abort.signal });
        return { kind: "accepted", receipt: cleanDetail(sent.response, secrets) };
      } catch (error) {
        return smtpOutcome(error, abort.signal.aborted, secrets);
      } finally {
        clearTimeout(timer);
        transport.close();
      }
    },
  };
}

/** An address with a line break in it would become a header of its own, or a second recipient. */
function addressProblem({ from }: SmtpSettings, { to }: OutgoingMessage): SendOutcome | null {
  if (to.email === null || to.email.trim() === "") return refusedAddress("the person has no mail address");
  if (!isMailAddress(to.email)) return refusedAddress(`not one mail address: ${cleanDetail(to.email, [])}`);
  return isMailAddress(from) ? null : refusedAddress(`not one mail address: ${cleanDetail(from, [])}`);
}

function refusedAddress(detail: string): SendOutcome {
  return { kind: "failed", failure: { reason: "address-refused", detail } };
}

function transportOf({ host, port, security, user, password, certificate }: SmtpSettings, waitMs: number) {
  return {
    host,
    port,
    secure: security === "tls",
    requireTLS: security === "starttls",
    ignoreTLS: security === "none",
    ...(user === null || password === null ? {} : { auth: { user, pass: password } }),
    // A list of one's own takes the place of the known authorities, so those are named beside it.
    tls: { minVersion: "TLSv1.2", ...(certificate === null ? {} : { ca: [...rootCertificates, certificate] }) },
    connectionTimeout: waitMs,
    greetingTimeout: waitMs,
    socketTimeout: waitMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as const;
}

function mailOf({ from, fromName }: SmtpSettings, message: OutgoingMessage) {
  const { lines, to, id, composedAt, language } = message;
  const fitting = { lines: lines.slice(0, mostLines), left: Math.max(lines.length - mostLines, 0) };
  const recipient = to.email ?? "";
  return {
    from: { name: oneLine(fromName ?? "", 100), address: from },
    to: { name: oneLine(to.name, 100), address: recipient },
    envelope: { from, to: [recipient] },
    subject: oneLine(message.title, 200),
    messageId: `<${id}@${from.slice(from.lastIndexOf("@") + 1)}>`,
    date: new Date(composedAt),
    headers: { "Auto-Submitted": "auto-generated" },
    text: `${oneLine(message.title)}\n\n${plainText(message, fitting, mostInMail)}\n\n${messageText[language].noWrite}\n`,
    html: mailHtml(message, fitting),
  };
}

/** PLAIN sends user and password together, and a server could repeat them as they came. */
function secretsOf({ user, password }: SmtpSettings): (string | null)[] {
  return [password, password === null ? null : `\u0000${user ?? ""}\u0000${password}`];
}
