/** Characters as people count them, and not the units in which a program keeps them: a sign outside the plane is one. */
export function charactersIn(text: string): number {
  return [...text].length;
}
