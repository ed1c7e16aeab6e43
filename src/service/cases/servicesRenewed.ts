import { readServices } from "#intake/rows/readServices.ts";
import type { CaseStand } from "#record/case/caseStand.ts";
import { sameField } from "#record/case/result/sameField.ts";
import { sameText } from "#record/case/result/sameText.ts";
import { serviceNamed } from "#record/case/result/serviceNamed.ts";

/** What is asked to be renewed of a licence, beside what the licence names. */
export type ServicesRenewed = {
  /** As it is asked for; a service under another name is called as on the licence. */
  readonly asked: string;
  readonly givenUp: readonly string[];
  /** Services that the licence does not name. */
  readonly notHeld: readonly string[];
  /** Names of no service that is known: nobody can say which they mean. */
  readonly unknown: readonly string[];
};

/**
 * Which services of a licence are renewed and which are given up, by the names that the law knows of them; null where it is
 * no renewal of some, where nobody said which, or where those of the licence are not known.
 */
export function servicesRenewed({ compared, matter: { course, law } }: CaseStand): ServicesRenewed | null {
  const row = compared.find(({ field: { id } }) => id === "services");
  if (course.effect !== "renew" || row === undefined || row.field.changed === null) return null;
  const { before, asked } = row;
  if (before === null || asked === null) return null;
  const same = (one: string, other: string): boolean => sameField(law, "services", one, other);
  const [held, wanted] = [readServices(before), readServices(asked)];
  const called = wanted.map((name) => held.find((one) => same(one, name)) ?? name);
  const isAsWritten = wanted.every((name, at) => sameText(name, called[at] ?? name));
  const others = wanted.filter((name) => held.every((one) => !same(one, name)));
  return {
    asked: isAsWritten ? asked : called.join("、"),
    givenUp: held.filter((one) => wanted.every((name) => !same(one, name))),
    notHeld: others.filter((name) => serviceNamed(law, name) !== null),
    unknown: others.filter((name) => serviceNamed(law, name) === null),
  };
}
