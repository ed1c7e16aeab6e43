/** How something is called; its id where it has no name here, so that nothing of the server is ever lost. */
export function namedText(names: Readonly<Record<string, string>>, id: string): string {
  return names[id] ?? id;
}
