import type { CoursesReply } from "#contract/caseLists.ts";
import type { Deps } from "./deps.ts";
import { done } from "./result.ts";
import type { Result } from "./result.ts";

/** What cases there can be, in order of their files. */
export async function listCourses({ law }: Deps): Promise<Result<CoursesReply>> {
  return done({
    courses: [...law.courses.values()].map(({ id, title, about, kinds, obligations, stages }) => ({
      id,
      title,
      about,
      kinds: [...kinds],
      obligations: [...obligations],
      stages: stages.map((stage) => stage.title),
    })),
  });
}
