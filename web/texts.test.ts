import { expect, test } from "vitest";
import { en } from "./en.ts";
import { enHealth } from "./enHealth.ts";
import { zhHealth } from "./zhHealth.ts";
import { enCompanies } from "./enCompanies.ts";
import { enWarnings } from "./enWarnings.ts";
import { zhCompanies } from "./zhCompanies.ts";
import { zhWarnings } from "./zhWarnings.ts";
import { enPeople } from "./enPeople.ts";
import { zhPeople } from "./zhPeople.ts";
import { enDeclaration } from "./enDeclaration.ts";
import { zhDeclaration } from "./zhDeclaration.ts";
import { enDay } from "./enDay.ts";
import { enLawPages } from "./enLawPages.ts";
import { zhDay } from "./zhDay.ts";
import { enCase } from "./enCase.ts";
import { enCases } from "./enCases.ts";
import { zhCase } from "./zhCase.ts";
import { zhCases } from "./zhCases.ts";
import { enTodos } from "./enTodos.ts";
import { zhTodos } from "./zhTodos.ts";
import { enWhichLicence } from "./enWhichLicence.ts";
import { zhWhichLicence } from "./zhWhichLicence.ts";
import { zhLawPages } from "./zhLawPages.ts";
import { enFiles } from "./enFiles.ts";
import { zhFiles } from "./zhFiles.ts";
import { enDocuments } from "./enDocuments.ts";
import { zhDocuments } from "./zhDocuments.ts";
import { zh } from "./zh.ts";

/** Paths of all texts with the sort of each: `due.headline function`. */
function pathsOf(value: unknown, path: string): string[] {
  if (typeof value !== "object" || value === null) return [`${path} ${typeof value}`];
  return Object.entries(value).flatMap(([key, below]) => pathsOf(below, path === "" ? key : `${path}.${key}`));
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test("both languages have the same texts", () => {
  expect(pathsOf(en, "")).toEqual(pathsOf(zh, ""));
  expect(pathsOf(enWhichLicence, "").toSorted()).toEqual(pathsOf(zhWhichLicence, "").toSorted());
  expect(pathsOf(enWarnings, "").toSorted()).toEqual(pathsOf(zhWarnings, "").toSorted());
  expect(pathsOf(enCompanies, "").toSorted()).toEqual(pathsOf(zhCompanies, "").toSorted());
  expect(pathsOf(enFiles, "")).toEqual(pathsOf(zhFiles, ""));
  expect(pathsOf(enCases, "")).toEqual(pathsOf(zhCases, ""));
  expect(pathsOf(enCase, "")).toEqual(pathsOf(zhCase, ""));
  expect(pathsOf(enHealth, "").toSorted()).toEqual(pathsOf(zhHealth, "").toSorted());
  expect(pathsOf(enPeople, "").toSorted()).toEqual(pathsOf(zhPeople, "").toSorted());
  expect(pathsOf(enDay, "").toSorted()).toEqual(pathsOf(zhDay, "").toSorted());
  expect(pathsOf(enDeclaration, "").toSorted()).toEqual(pathsOf(zhDeclaration, "").toSorted());
  expect(pathsOf(enTodos, "")).toEqual(pathsOf(zhTodos, ""));
  expect(pathsOf(enDocuments, "")).toEqual(pathsOf(zhDocuments, ""));
  expect(pathsOf(enLawPages, "").toSorted()).toEqual(pathsOf(zhLawPages, "").toSorted());
});

test("no text is empty", () => {
  const all = [
    zh,
    en,
    zhDay,
    enDay,
    zhPeople,
    enPeople,
    zhWarnings,
    enWarnings,
    zhCompanies,
    zhHealth,
    enCompanies,
    enHealth,
    zhLawPages,
    enLawPages,
    zhWhichLicence,
    enWhichLicence,
    zhTodos,
    enTodos,
    zhFiles,
    enFiles,
    zhDeclaration,
    enDeclaration,
    zhCases,
    enCases,
    zhCase,
    enCase,
  ];
  expect(all.flatMap(textsOf).filter((text) => text.trim() === "")).toEqual([]);
});

test("English has no Chinese but the seal, the way back and the name of the marked column", () => {
  const english = [
    en,
    enDay,
    enPeople,
    enWarnings,
    enCompanies,
    enHealth,
    enLawPages,
    enWhichLicence,
    enTodos,
    enDeclaration,
    enCases,
    enCase,
  ];
  const chinese = english.flatMap(textsOf).filter((text) => /\p{Script=Han}/u.test(text));
  const allowed = ["照", "章", "中文", "切换到中文", "Download the file with a 问题 column"];
  expect(new Set(chinese)).toEqual(new Set(allowed));
});
