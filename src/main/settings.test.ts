import { expect, test } from "vitest";
import { settle, SettingsError } from "./settings.ts";

test("global options are taken out wherever they stand, the rest is the command's", () => {
  const { settings, rest } = settle(
    ["import", "--data", "/tmp/x", "a.xlsx", "--lang=en", "--company", "甲", "--dry-run"],
    {},
  );
  expect(rest).toEqual(["import", "a.xlsx", "--company", "甲", "--dry-run"]);
  expect(settings).toMatchObject({ dataDirectory: "/tmp/x", language: "en" });
});

test("the environment speaks where no option does", () => {
  const environment = { ZHAOZHANG_DATA: "/srv/zz", PORT: "5000", DATABASE_URL: "postgres://h/d", ZHAOZHANG_LANG: "en" };
  expect(settle(["serve"], environment).settings).toEqual({
    dataDirectory: "/srv/zz",
    databaseUrl: "postgres://h/d",
    lawDirectory: null,
    host: "127.0.0.1",
    port: 5000,
    publicAddress: null,
    language: "en",
    demo: true,
  });
  expect(settle(["serve"], { ZHAOZHANG_LAW: "/srv/law" }).settings.lawDirectory).toBe("/srv/law");
  expect(settle(["due", "--law", "/a/law"], { ZHAOZHANG_LAW: "/srv/law" }).settings.lawDirectory).toBe("/a/law");
  expect(settle(["serve", "--port", "0", "--no-demo"], environment).settings).toMatchObject({ port: 0, demo: false });
});

test("what cannot be meant is said, not guessed", () => {
  for (const wrong of [["--port", "http"], ["--port", "70000"], ["--lang", "fr"], ["--data"]]) {
    expect(() => settle(["serve", ...wrong], {}), wrong.join(" ")).toThrow(SettingsError);
    // The language is not settled yet: both stand there, Chinese first.
    expect(() => settle(["serve", ...wrong], {}), wrong.join(" ")).toThrow(/^.*\p{Script=Han}.*\n.*[a-z]{4}.*$/u);
  }
});

test("the address of links is one that people open, without a slash at its end", () => {
  const linked = (text: string) => settle(["serve"], { ZHAOZHANG_URL: text }).settings.publicAddress;
  expect([linked(""), linked("https://zz.example.com/"), linked("http://10.0.0.8:4180/zz/")]).toEqual([
    null,
    "https://zz.example.com",
    "http://10.0.0.8:4180/zz",
  ]);
  for (const wrong of ["zz.example.com", "ftp://zz", "https://user:secret@zz.example.com", "https://zz?x=1"])
    expect(() => linked(wrong), wrong).toThrow("ZHAOZHANG_URL");
});

test("an address of a database that cannot be meant is refused without its password", () => {
  const wrong = [
    "mysql://app:hush@h/d",
    "app:hush@h/d",
    "postgres://app:hu/sh@h/d",
    "postgres://app:12/hush@h/d",
    "hush",
  ];
  for (const url of wrong) {
    const settled = () => settle(["due"], { DATABASE_URL: url });
    expect(settled, url).toThrow(SettingsError);
    expect(settled, url).not.toThrow(/hush/);
  }
  const right = ["postgres://app:hu%2Fsh@h/d", "postgresql://h/d", "postgres:///d?host=/run/postgresql"];
  for (const url of right) expect(settle(["due"], { DATABASE_URL: url }).settings.databaseUrl).toBe(url);
});
