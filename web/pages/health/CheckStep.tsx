import { Link } from "@tanstack/react-router";
import type { HealthReply } from "#contract/health.ts";
import { pages } from "../../links.ts";
import { useHealthTexts } from "./useHealthTexts.ts";

type Check = HealthReply["checks"][number];

/** Where what a check found is mended or seen; of the machine's own matters the sentence alone says it. */
export function CheckStep({ check: { id, ok } }: { readonly check: Check }) {
  const { steps } = useHealthTexts();
  if (id === "calendar") {
    return (
      <Link className="action" to={pages.calendar}>
        {steps.toCalendar}
      </Link>
    );
  }
  if (ok) return null;
  switch (id) {
    case "alarms":
      return (
        <Link className="action" to={pages.warnings} hash="alarms">
          {steps.toAlarms}
        </Link>
      );
    case "deliveries":
      return (
        <Link className="action" to={pages.warnings}>
          {steps.toChannels}
        </Link>
      );
    case "law-comparison":
      return (
        <Link className="action" to={pages.lawDiff}>
          {steps.toMoved}
        </Link>
      );
    case "recipients":
      return (
        <Link className="action" to={pages.people}>
          {steps.toPeople}
        </Link>
      );
    default:
      return null;
  }
}
