import type { Day } from "#calendar/day.ts";
import type { MinuteOfDay } from "#calendar/shanghaiInstant.ts";
import type { NewEvent } from "../event.ts";

/** Days of which somebody is away, both ends included; who stands in is null where the usual ones do. */
export type Absence = { readonly from: Day; readonly to: Day; readonly deputy: string | null };

/** Somebody whom warnings can reach. */
export type Person = {
  readonly id: string;
  readonly name: string;
  /** Further spellings under which ledgers name the same person. */
  readonly spellings: readonly string[];
  readonly email: string | null;
  /** By which bots mention somebody. */
  readonly mobile: string | null;
  readonly language: "zh" | "en";
  /** The channels that reach this person, besides the page, which reaches everybody. */
  readonly channels: readonly string[];
  readonly absences: readonly Absence[];
  /** From this day on somebody else has taken over; null where the usual ones do. */
  readonly left: { readonly on: Day; readonly successor: string | null } | null;
};

/** What a person's entry says besides what has entries of its own. */
export type PersonDetails = Omit<Person, "id" | "absences" | "left">;

/** A way to reach people that was set up. What of it is secret is not in the record. */
export type ConfiguredChannel = {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Settings without the secret ones, as they were entered. */
  readonly settings: Readonly<Record<string, string | number | boolean>>;
};

/** How the organisation warns. */
export type WarningSettings = {
  /** Told last, and of everything that has nobody else. Null before anybody was named. */
  readonly lead: string | null;
  /** When what is not urgent goes out on a working day. */
  readonly digestAt: MinuteOfDay;
  /** Working days without an answer after which the next person is told. */
  readonly escalateAfter: number;
};

/** The organisation as its stream says. */
export type Organisation = {
  readonly people: ReadonlyMap<string, Person>;
  readonly channels: ReadonlyMap<string, ConfiguredChannel>;
  readonly warnings: WarningSettings;
};

/** A new person, or what is known of one anew. */
export type PersonSet = NewEvent<"person-set", PersonDetails>;
/** All absences from now on; past ones may be among them. */
export type AbsencesSet = NewEvent<"absences-set", { readonly absences: readonly Absence[] }>;
/** Somebody has left, or, with null, has come back. */
export type PersonLeft = NewEvent<"person-left", { readonly left: Person["left"] }>;
/** A channel was set up or changed; null removes it. */
export type ChannelSet = NewEvent<"channel-set", { readonly channel: Omit<ConfiguredChannel, "id"> | null }>;
export type WarningSettingsSet = NewEvent<"warning-settings-set", WarningSettings>;

export type OrganisationEvent = PersonSet | AbsencesSet | PersonLeft | ChannelSet | WarningSettingsSet;

const kinds: ReadonlySet<string> = new Set<OrganisationEvent["kind"]>([
  "person-set",
  "absences-set",
  "person-left",
  "channel-set",
  "warning-settings-set",
]);

export function isOrganisationEvent(event: { readonly kind: string }): event is OrganisationEvent {
  return kinds.has(event.kind);
}

/** Before anybody has said anything: 08:50, because on the hour everybody's bots speak. */
export const newOrganisation: Organisation = {
  people: new Map(),
  channels: new Map(),
  warnings: { lead: null, digestAt: 8 * 60 + 50, escalateAfter: 3 },
};

/** Folds one event into the organisation; throws when it is about a person who was never entered. */
export function evolveOrganisation(state: Organisation, event: OrganisationEvent): Organisation {
  switch (event.kind) {
    case "person-set": {
      const { absences = [], left = null } = state.people.get(event.subject) ?? {};
      return withPerson(state, { id: event.subject, ...event.data, absences, left });
    }
    case "absences-set":
      return withPerson(state, { ...personOf(state, event), absences: event.data.absences });
    case "person-left":
      return withPerson(state, { ...personOf(state, event), left: event.data.left });
    case "channel-set": {
      const channels = new Map(state.channels);
      if (event.data.channel === null) channels.delete(event.subject);
      else channels.set(event.subject, { id: event.subject, ...event.data.channel });
      return { ...state, channels };
    }
    case "warning-settings-set":
      return { ...state, warnings: event.data };
  }
}

function personOf({ people }: Organisation, { kind, subject }: OrganisationEvent): Person {
  const person = people.get(subject);
  if (person === undefined) throw new Error(`${kind} for person ${subject}, who was never entered`);
  return person;
}

function withPerson(state: Organisation, person: Person): Organisation {
  return { ...state, people: new Map(state.people).set(person.id, person) };
}
