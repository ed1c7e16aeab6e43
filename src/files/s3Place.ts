/** Where files lie in an S3-compatible store, and with what key. */
export type S3Place = {
  readonly bucket: string;
  /** Without a slash at either end; empty for the root of the bucket. */
  readonly prefix: string;
  /** Address of the store, without a slash at the end. */
  readonly endpoint: string;
  /** Whether the bucket stands in the path, or before the host. */
  readonly style: "path" | "virtual";
  readonly region: string;
  readonly keyId: string;
  readonly key: string;
  readonly sessionToken: string | null;
};

/** Address of an object, or of the bucket where the name is empty. */
export function s3Address({ bucket, prefix, endpoint, style }: S3Place, name: string): string {
  const base = URL.parse(endpoint);
  if (base === null) throw new Error(`${endpoint} is no address`);
  const path =
    name === ""
      ? []
      : [prefix, name]
          .filter((part) => part !== "")
          .join("/")
          .split("/");
  const parts = style === "path" ? [bucket, ...path] : path;
  const host = style === "path" ? base.host : `${bucket}.${base.host}`;
  const root = base.pathname.replace(/\/+$/, "");
  return `${base.protocol}//${host}${root}/${parts.map((part) => encodeURIComponent(part)).join("/")}`;
}
