/** Services of a licence, joined by 、 or ；; a list inside brackets stays with its service. */
export function readServices(text: string): readonly string[] {
  const services: string[] = [];
  let service = "";
  let depth = 0;
  for (const character of text) {
    if (/[(（]/.test(character)) depth += 1;
    if (/[)）]/.test(character)) depth = Math.max(0, depth - 1);
    if (depth === 0 && /[、;；,，\r\n]/.test(character)) {
      services.push(service);
      service = "";
    } else service += character;
  }
  return [...new Set([...services, service].map((one) => one.trim()).filter((one) => one !== ""))];
}
