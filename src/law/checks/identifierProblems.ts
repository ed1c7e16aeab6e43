import { identifierReaders } from "../identifiers/identifierReaders.ts";
import type { IdentifierReading } from "../identifiers/identifierReading.ts";
import { identifierShapes } from "../identifiers/identifierShapes.ts";
import type { LawFiles } from "../files/lawFiles.ts";
import type { IdentifierExample } from "../identifier.ts";
import type { Bilingual, LawProblem } from "../law.ts";
import { identifierText } from "./identifierText.ts";

type File = LawFiles["identifiers"][number];

/** Identifiers by which an import reads the numbers of a kind. */
const readByImports: readonly string[] = ["telecom-licence", "domain-name"];

/** Each identifier describes what its reader tells, its reader tells what its examples say, and kinds name one. */
export function identifierProblems(files: LawFiles): readonly LawProblem[] {
  const problems = [
    ...kindsWithoutIdentifier(files),
    ...files.identifiers.flatMap((file) => [
      ...describedProblems(file),
      ...vocabularyProblems(file),
      ...lettersInUse(file, files),
    ]),
  ];
  // A reader is built only from words that can be put into a pattern.
  return problems.length > 0 ? problems : exampleProblems(files);
}

function kindsWithoutIdentifier({ kinds, identifiers }: LawFiles): readonly LawProblem[] {
  const known = new Set<string>(identifiers.map(({ value }) => value.id));
  return kinds.flatMap(({ value: { identifierGrammar }, problem }) => {
    if (identifierGrammar === null) return [];
    if (!known.has(identifierGrammar))
      return [problem(["identifierGrammar"], identifierText.noIdentifier(identifierGrammar))];
    if (readByImports.includes(identifierGrammar)) return [];
    return [problem(["identifierGrammar"], identifierText.notImported(identifierGrammar, readByImports))];
  });
}

/** Parts and forms are those that the reader tells, each once. */
function describedProblems({ value, problem }: File): readonly LawProblem[] {
  const shape = identifierShapes[value.id];
  const wanted = { parts: shape.parts, forms: shape.forms, vocabulary: Object.keys(shape.vocabulary) };
  return (["parts", "forms", "vocabulary"] as const).flatMap((name) => {
    const ids = value[name].map(({ id }) => id);
    return [
      ...ids.flatMap((id, at) => {
        if (!wanted[name].includes(id))
          return [problem([name, at, "id"], identifierText.unknownPart(id, wanted[name]))];
        return ids.indexOf(id) === at ? [] : [problem([name, at, "id"], identifierText.describedTwice(id))];
      }),
      ...wanted[name].filter((id) => !ids.includes(id)).map((id) => problem([name], identifierText.notDescribed(id))),
    ];
  });
}

function vocabularyProblems({ value, problem }: File): readonly LawProblem[] {
  const { vocabulary } = identifierShapes[value.id];
  return value.vocabulary.flatMap(({ id, words }, at) => {
    const shape = vocabulary[id];
    if (shape === undefined) return [];
    return words.flatMap((word, index) => {
      const place = ["vocabulary", at, "words", index];
      if (!shape.is.test(word)) return [problem(place, identifierText.badWord(word, shape.says))];
      return words.indexOf(word) === index ? [] : [problem(place, identifierText.wordTwice(word))];
    });
  });
}

/** A letter that no licence prints is the letter of no authority. */
function lettersInUse({ value, problem }: File, { authorities }: LawFiles): readonly LawProblem[] {
  if (value.id !== "telecom-licence") return [];
  const owners = new Map(authorities.map((one) => [one.value.licencePrefix, one.value.id]));
  const at = value.vocabulary.findIndex(({ id }) => id === "other-letters");
  return (value.vocabulary[at]?.words ?? []).flatMap((word, index) => {
    const owner = owners.get(word);
    if (owner === undefined) return [];
    return [problem(["vocabulary", at, "words", index], identifierText.letterInUse(word, owner))];
  });
}

function exampleProblems({ identifiers, authorities }: LawFiles): readonly LawProblem[] {
  const readers = identifierReaders(
    new Map(identifiers.map(({ value }) => [value.id, value])),
    authorities.map(({ value }) => value),
  );
  return identifiers.flatMap(({ value, problem }) => [
    ...value.read.flatMap((example, at) => {
      const wrong = misread(example, readers[value.id](example.written));
      return wrong === null ? [] : [problem(["read", at, "written"], wrong)];
    }),
    ...value.refused.flatMap(({ written, why }, at) => {
      const reading = readers[value.id](written);
      if (reading.kind === "read")
        return [problem(["refused", at, "written"], identifierText.mustBeRefused(written, reading.is))];
      return reading.why === why
        ? []
        : [problem(["refused", at, "why"], identifierText.refusedOtherwise(written, reading.why, why))];
    }),
  ]);
}

/** What is read otherwise than the example says; null where nothing is. */
function misread(example: IdentifierExample, reading: IdentifierReading): Bilingual | null {
  if (reading.kind === "refused") return identifierText.notRead(example.written, reading.why);
  const names = new Set([...Object.keys(example.parts), ...Object.keys(reading.parts)]);
  const places = [
    ["clean form", reading.is, example.is],
    ["form", reading.form, example.form],
    ...[...names].map((name) => [name, reading.parts[name] ?? null, example.parts[name] ?? null] as const),
  ] as const;
  const wrong = places.find(([, is, said]) => is !== said);
  if (wrong === undefined) return null;
  const [name, is, said] = wrong;
  return identifierText.readOtherwise(example.written, name, is, said);
}
