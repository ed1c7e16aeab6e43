/** The address of a bot, on the origin that stands for its host where a test has put one in its place. */
export function botAddress(address: string, origin: string | undefined): URL {
  const url = new URL(address);
  return origin === undefined ? url : new URL(`${url.pathname}${url.search}`, origin);
}
