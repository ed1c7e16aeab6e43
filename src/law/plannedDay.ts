/** A question whose id begins so asks for a day that somebody plans with and that may come; any other day has come. */
const planned = "planned";

export function isPlannedDay(question: string): boolean {
  return question.startsWith(planned);
}
