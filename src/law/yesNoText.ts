/** The answers of a question whose file says `answers: yes-no`. */
export const yesNoAnswers = [
  { id: "yes", title: { zh: "是", en: "Yes" }, written: "title" },
  { id: "no", title: { zh: "否", en: "No" }, written: "title" },
] as const;
