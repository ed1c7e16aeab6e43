import { plural } from "./plural.ts";
import type { ResultFileTexts } from "./zhResultFile.ts";

export const enResultFile: ResultFileTexts = {
  read: "Read from the file",
  readHint:
    "What is read stands under each field. Look at the words around it, then take it; what is not taken is not written.",
  reading: "Reading the file…",
  nothing: "Nothing that is compared was found in this file. Type the fields in.",
  found: (found, missing) =>
    missing === ""
      ? `${plural(found, "field", "fields")} found, all of them; look at each and take it.`
      : `${plural(found, "field", "fields")} found; not found: ${missing}.`,
  partly: "The file is long; only its beginning was read.",
  take: "Take",
  takeNamed: (field, value) => `Take: ${field} ${value}`,
  taken: "Taken",
  takenNamed: (field, value) => `Taken: ${field} ${value}`,
  notFound: "not found in the file",
  several: (count) => `the file has ${count} of them; take the right one`,
  onPage: (page) => `page ${page}`,
};
