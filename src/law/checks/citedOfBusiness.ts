import type { LawFiles } from "../files/lawFiles.ts";
import type { CitedPlace } from "./citedPlace.ts";

/** What cites in the files about which licence a business needs, requirements apart, which cite as a whole. */
export function citedOfBusiness({ services, numbers, questions }: LawFiles): readonly CitedPlace[] {
  const grounds = [...services, ...numbers].flatMap(({ value, problem }) =>
    value.needed.map(({ cites }, index) => ({ place: ["needed", index, "cites"], cites, problem })),
  );
  const unclear = services.flatMap(({ value, problem }) =>
    value.unclear.map(({ cites }, index) => ({ place: ["unclear", index, "cites"], cites, problem })),
  );
  const exemptions = services.flatMap(({ value, problem }) =>
    value.exempt.flatMap(({ everywhere, at }, index) => [
      ...(everywhere === null
        ? []
        : [{ place: ["exempt", index, "everywhere", "cites"], cites: everywhere.cites, problem }]),
      ...[...at].map(([authority, { cites }]) => ({
        place: ["exempt", index, "at", authority, "cites"],
        cites,
        problem,
      })),
    ]),
  );
  const authorities = questions.flatMap(({ value: { authority }, problem }) =>
    authority === null ? [] : [{ place: ["authority", "cites"], cites: authority.cites, problem }],
  );
  const doubts = questions.flatMap(({ value: { authority }, problem }) =>
    (authority?.doubts ?? []).map(({ cites }, index) => ({
      place: ["authority", "doubts", index, "cites"],
      cites,
      problem,
    })),
  );
  const besides = questions.flatMap(({ value, problem }) =>
    value.besides.map(({ cites }, index) => ({ place: ["besides", index, "cites"], cites, problem })),
  );
  return [...grounds, ...unclear, ...exemptions, ...authorities, ...doubts, ...besides];
}
