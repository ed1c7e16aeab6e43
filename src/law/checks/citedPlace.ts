import type { LawFile } from "../files/lawFiles.ts";
import type { YamlPath } from "../files/yamlFile.ts";
import type { Citation } from "../law.ts";

/** A list of citations, with its place in its file. */
export type CitedPlace = {
  readonly place: YamlPath;
  readonly cites: readonly Citation[];
  readonly problem: LawFile<unknown>["problem"];
};
