/** A name of this machine. `localhost.` with something behind it is somebody else's. */
export function isLoopbackHost(host: string): boolean {
  return host === "localhost" || /^127(?:\.\d{1,3}){3}$/.test(host) || host === "[::1]";
}
