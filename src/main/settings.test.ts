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
    files: { place: null, limitBytes: 50 * 1024 * 1024 },
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

test("files are kept in the data directory, or in S3 with the usual keys", () => {
  const keys = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "hush" };
  const filesOf = (text: string, more: Record<string, string> = keys) =>
    settle(["serve"], { ZHAOZHANG_FILES: text, ...more }).settings.files.place;
  const place = { bucket: "papers", keyId: "id", key: "hush", sessionToken: null };
  expect([filesOf(""), filesOf("s3://papers/a/b/?endpoint=http://127.0.0.1:9000/&region=cn")]).toEqual([
    null,
    { ...place, prefix: "a/b", endpoint: "http://127.0.0.1:9000", style: "path", region: "cn" },
  ]);
  expect(filesOf("s3://papers", { ...keys, AWS_REGION: "cn-north-1", AWS_SESSION_TOKEN: "t" })).toEqual({
    ...place,
    prefix: "",
    endpoint: "https://s3.cn-north-1.amazonaws.com",
    style: "virtual",
    region: "cn-north-1",
    sessionToken: "t",
  });
  const wrong = [
    "papers",
    "http://papers",
    "s3://",
    "s3://id:hush@papers",
    "s3://papers?endpiont=http://h",
    "s3://papers?style=odd",
  ];
  for (const text of [...wrong, "s3://papers?endpoint=ftp://h"]) {
    expect(() => filesOf(text), text).toThrow("ZHAOZHANG_FILES");
    expect(() => filesOf(text), text).not.toThrow(/hush/);
  }
  expect(() => filesOf("s3://papers", {})).toThrow("AWS_SECRET_ACCESS_KEY");
});

test("the largest file is a setting, in MiB", () => {
  const limit = (text: string) => settle(["serve"], { ZHAOZHANG_FILE_LIMIT: text }).settings.files.limitBytes;
  expect([limit(""), limit("1"), limit("1024")]).toEqual([52_428_800, 1_048_576, 1_073_741_824]);
  for (const text of ["0", "1025", "5.5", "many", "-1"])
    expect(() => limit(text), text).toThrow("ZHAOZHANG_FILE_LIMIT");
});
