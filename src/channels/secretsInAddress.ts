/**
 * What must not be repeated of an address: the whole, what stands behind the host, and the parts that look like tokens. Short
 * words such as `v1` or `send` are in every answer and tell nobody anything.
 */
export function secretsInAddress(address: string): string[] {
  const url = new URL(address);
  const parameters = [...url.searchParams.values()].filter((value) => value.length >= 4);
  const segments = url.pathname.split("/").filter((segment) => segment.length >= 12);
  const behind = `${url.pathname}${url.search}`;
  return [address, url.href, ...(behind === "/" ? [] : [behind]), ...parameters, ...segments];
}
