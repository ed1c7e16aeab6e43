/** A duty as a list of those that there are names it, by its last day to act. */
export const handlingListText = {
  zh: (what: string, lastDay: string) => `${what}（最后可办日 ${lastDay}）`,
  en: (what: string, lastDay: string) => `${what} (last day to act ${lastDay})`,
} as const;
