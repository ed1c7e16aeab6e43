/** An instant of the clock as the libraries that stamp files want it. */
export function dateOfInstant(instant: string): Date {
  return new Date(instant);
}
