/** Signs that steer the text on a screen and that a PDF would print as an empty box. */
const steering = /[\r\u00ad\u180b-\u180f\u200b-\u200d\u2060]/gu;

/** A text as a PDF prints it: what Word moves to the next stop is a wide blank, and what nobody sees is not there. */
export function printedText(text: string): string {
  return text.replaceAll("\t", "    ").replaceAll(steering, "");
}
