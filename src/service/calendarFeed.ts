import ical, {
  escape,
  ICalCalendarMethod,
  ICalEventBusyStatus,
  ICalEventStatus,
  ICalEventTransparency,
} from "ical-generator";
import { addDays } from "#calendar/day.ts";
import type { Day } from "#calendar/day.ts";

/** One day on which something has to be done at the latest. */
export type CalendarEntry = {
  /** Unique in the world and the same for ever: it is how a calendar knows that an entry has moved or gone. */
  readonly uid: string;
  /** The last day to act. */
  readonly day: Day;
  readonly title: string;
  readonly description: string;
  /** Address of the duty's page. */
  readonly link: string;
  /** Grows with every change that a calendar has to take over; never falls. */
  readonly sequence: number;
  /** Done, or no longer due. The entry stays in the feed, or calendars that hold a copy would keep it. */
  readonly cancelled: boolean;
  /** ISO instant in UTC of the last change. */
  readonly updatedAt: string;
};

export type CalendarFeed = {
  /** What calendars call the subscription. */
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
};

const fourHours = 4 * 60 * 60;

/**
 * The feed as iCalendar (RFC 5545, and RFC 7986 for its name and how often to look). The same feed gives the same bytes.
 * There are no alarms in it: the ladder warns, through channels that give a receipt, and calendars drop the alarms of feeds
 * that they subscribe to.
 */
export function calendarFeedText({ name, entries }: CalendarFeed): string {
  const calendar = ical({
    // The library writes the name as it comes.
    name: escape(onOneLine(name), false),
    prodId: { company: "zhaozhang", product: "zhaozhang", language: "ZH" },
    method: ICalCalendarMethod.PUBLISH,
    scale: "gregorian",
    ttl: fourHours,
  });
  const inOrder = entries.toSorted((one, other) => compare(one.day, other.day) || compare(one.uid, other.uid));
  for (const entry of inOrder) calendar.createEvent(eventOf(entry));
  return `${calendar.toString()}\r\n`;
}

function eventOf({ uid, day, title, description, link, sequence, cancelled, updatedAt }: CalendarEntry) {
  const address = addressOf(link);
  return {
    id: onOneLine(uid),
    sequence,
    // The library reads texts without a zone in the machine's own.
    start: `${day}T00:00:00.000Z`,
    end: `${addDays(day, 1)}T00:00:00.000Z`,
    allDay: true,
    summary: onOneLine(title),
    // Not every calendar shows the address of an entry.
    description: `${withoutControls(description)}\n\n${address}`,
    url: address,
    stamp: updatedAt,
    lastModified: updatedAt,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    transparency: ICalEventTransparency.TRANSPARENT,
    busystatus: ICalEventBusyStatus.FREE,
  };
}

/** The library escapes addresses like texts, which they are not; so nothing that it would escape is left in them. */
function addressOf(link: string): string {
  return new URL(link).href.replaceAll(",", "%2C").replaceAll(";", "%3B").replaceAll("\\", "%5C");
}

/** Line breaks may stay, other control characters may not. */
function withoutControls(text: string): string {
  return text.replaceAll(/\r\n?/g, "\n").replaceAll(/(?!\n)[\p{Cc}\p{Zl}\p{Zp}]/gu, " ");
}

function onOneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ").trim();
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
