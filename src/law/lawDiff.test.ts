import { expect, test } from "vitest";
import { lawDiff } from "./lawDiff.ts";

const lead = `id: licence-renewal-lead
title: { zh: 续期提前, en: Renewal lead }
unit: calendar-day
values:
  - from: 2017-09-01
    value: 90
    confidence: secondary
`;

test("laws that say the same do not differ, and worked cases are no part of the law", () => {
  expect(lawDiff({ "parameters/a.yaml": lead }, { "parameters/a.yaml": lead })).toEqual([]);
  expect(lawDiff({ "cases/a.yaml": "id: a" }, {})).toEqual([]);
});

test("a new value from a later day is named by that day, and the earlier value stays out of it", () => {
  const later = `${lead}  - from: 2027-01-01\n    value: 60\n    confidence: official\n`;
  expect(lawDiff({ "parameters/a.yaml": lead }, { "parameters/a.yaml": later })).toEqual([
    {
      file: "parameters/a.yaml",
      change: "changed",
      folder: "parameters",
      id: "licence-renewal-lead",
      title: { zh: "续期提前", en: "Renewal lead" },
      places: [
        { place: "values[2027-01-01].from", was: null, is: "2027-01-01" },
        { place: "values[2027-01-01].value", was: null, is: "60" },
        { place: "values[2027-01-01].confidence", was: null, is: "official" },
      ],
    },
  ]);
});

test("a changed value shows both sides", () => {
  const [file] = lawDiff(
    { "parameters/a.yaml": lead },
    { "parameters/a.yaml": lead.replace("value: 90", "value: 60") },
  );
  expect(file?.places).toEqual([{ place: "values[2017-09-01].value", was: "90", is: "60" }]);
});

test("the words of an identifier are one place, and an example is told by what is written", () => {
  const file = (words: string, first: string) =>
    `id: x\nvocabulary:\n  - id: classes\n    words: [${words}]\nread:\n${first}  - { written: B2-1, is: B2-1 }\n`;
  const [diff] = lawDiff(
    { "identifiers/x.yaml": file("B1, B2", "") },
    { "identifiers/x.yaml": file("B1, B2, B3", "  - { written: B3-1, is: B3-1 }\n") },
  );
  expect(diff).toMatchObject({ folder: "identifiers", id: "x" });
  expect(diff?.places).toEqual([
    { place: "vocabulary[classes].words", was: "B1, B2", is: "B1, B2, B3" },
    { place: "read[B3-1].written", was: null, is: "B3-1" },
    { place: "read[B3-1].is", was: null, is: "B3-1" },
  ]);
});

test("an entry put before others of a list does not make them all look changed", () => {
  const list = (sources: readonly string[]) =>
    `id: x\ncites:\n${sources.map((source) => `  - { source: ${source}, article: 第一条 }`).join("\n")}\n`;
  const [file] = lawDiff({ "kinds/x.yaml": list(["b", "c"]) }, { "kinds/x.yaml": list(["a", "b", "c"]) });
  expect(file?.places.map(({ place }) => place)).toEqual(["cites[a].source", "cites[a].article"]);
});

test("entries that nothing tells apart are named by their number", () => {
  const cases = (value: number) => `id: x\nregimes:\n  - { days: 1 }\n  - { days: ${value} }\n`;
  const [file] = lawDiff({ "kinds/x.yaml": cases(2) }, { "kinds/x.yaml": cases(3) });
  expect(file?.places).toEqual([{ place: "regimes[2].days", was: "2", is: "3" }]);
});

test("a list of words is one place", () => {
  const kind = (words: string) => `id: x\nwords: [${words}]\n`;
  const [file] = lawDiff({ "kinds/x.yaml": kind("专线") }, { "kinds/x.yaml": kind("专线, 电路") });
  expect(file?.places).toEqual([{ place: "words", was: "专线", is: "专线, 电路" }]);
});

test("a file that came or went shows all of its places on one side", () => {
  const text = "id: x\ntitle: { zh: 甲, en: A }\n";
  const came = lawDiff({}, { "materials/x.yaml": text })[0];
  expect(came).toMatchObject({ change: "added", folder: "materials", id: "x", title: { zh: "甲", en: "A" } });
  expect(came?.places).toContainEqual({ place: "title.zh", was: null, is: "甲" });
  expect(lawDiff({ "materials/x.yaml": text }, {})[0]?.places).toContainEqual({ place: "id", was: "x", is: null });
});

test("another order of keys and a comment are a change of the file and of no place", () => {
  const [file] = lawDiff({ "kinds/x.yaml": "id: x\nends: true\n" }, { "kinds/x.yaml": "# seen\nends: true\nid: x\n" });
  expect(file).toMatchObject({ change: "changed", places: [] });
});

test("a side that is no YAML is a change without places", () => {
  const [file] = lawDiff({ "coverage.yaml": "a: [" }, { "coverage.yaml": "a: b" });
  expect(file).toMatchObject({
    folder: "coverage",
    id: null,
    title: null,
    places: [{ place: "a", was: null, is: "b" }],
  });
});
