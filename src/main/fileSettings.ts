import type { S3Place } from "#files/s3Place.ts";
import { defaultLimitBytes } from "#service/fileStore.ts";
import { settingsText } from "./settingsText.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** Where files are kept: `null` is the folder `files` of the data directory. */
export type FileSettings = { readonly place: S3Place | null; readonly limitBytes: number };

/** What the environment says of files; `wrong` makes the error of what cannot be meant. */
export function fileSettingsOf(environment: Environment, wrong: (sentence: string) => Error): FileSettings {
  const text = environment["ZHAOZHANG_FILES"] ?? "";
  return {
    place: text === "" ? null : s3PlaceOf(text, environment, wrong),
    limitBytes: limitOf(environment["ZHAOZHANG_FILE_LIMIT"] ?? "", wrong),
  };
}

/** In MiB. A file is looked at as a whole before it is kept, so that there is an end to it. */
const largestLimit = 1024;

function limitOf(text: string, wrong: (sentence: string) => Error): number {
  if (text === "") return defaultLimitBytes;
  const limit = Number(text);
  if (!/^\d+$/.test(text) || limit < 1 || limit > largestLimit) throw wrong(settingsText.fileLimit(text, largestLimit));
  return limit * 1024 * 1024;
}

const known = new Set(["endpoint", "region", "style"]);

/** `s3://bucket/prefix?endpoint=https://…&region=…&style=path`; the keys are the usual variables. */
function s3PlaceOf(text: string, environment: Environment, wrong: (sentence: string) => Error): S3Place {
  const url = URL.parse(text);
  if (url === null || url.protocol !== "s3:" || url.username !== "" || url.password !== "" || url.hash !== "")
    throw wrong(settingsText.filesPlace);
  const asked = url.searchParams;
  if ([...asked.keys()].some((name) => !known.has(name))) throw wrong(settingsText.filesPlace);
  const style = asked.get("style") ?? (asked.has("endpoint") ? "path" : "virtual");
  const region = asked.get("region") ?? environment["AWS_REGION"] ?? environment["AWS_DEFAULT_REGION"] ?? "us-east-1";
  const endpoint = asked.get("endpoint") ?? `https://s3.${region}.amazonaws.com`;
  const isBucket = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/.test(url.hostname);
  if (!isBucket || (style !== "path" && style !== "virtual") || !/^https?:$/.test(URL.parse(endpoint)?.protocol ?? ""))
    throw wrong(settingsText.filesPlace);
  const [keyId, key] = [environment["AWS_ACCESS_KEY_ID"] ?? "", environment["AWS_SECRET_ACCESS_KEY"] ?? ""];
  if (keyId === "" || key === "") throw wrong(settingsText.filesKeys);
  return {
    bucket: url.hostname,
    prefix: decodeURIComponent(url.pathname).replaceAll(/^\/+|\/+$/g, ""),
    endpoint: endpoint.replace(/\/+$/, ""),
    style,
    region,
    keyId,
    key,
    sessionToken: environment["AWS_SESSION_TOKEN"] ?? null,
  };
}
