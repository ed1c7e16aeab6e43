/**
 * Whether a text is one mail address and nothing else: no line break, no second address, no display name. Real mail servers
 * take less than this; what could become a header or another recipient is not in here.
 */
export function isMailAddress(text: string): boolean {
  return text.length <= 254 && /^[^\s\p{Cc}@<>()[\]\\,;:"]{1,64}@[^\s\p{Cc}@<>()[\]\\,;:"]+$/u.test(text);
}
