type Bilingual = { readonly zh: string; readonly en: string };

/** What can be taken back, as an entry calls it. */
export const takenBackTitles: Readonly<Record<string, Bilingual>> = {
  submission: { zh: "递交", en: "the submission" },
  correction: { zh: "最后一次补正登记", en: "the last entry of a correction" },
  acceptance: { zh: "受理", en: "the acceptance" },
  pause: { zh: "最后一次停时登记", en: "the last entry of a pause" },
  extension: { zh: "延长", en: "the extension" },
  decision: { zh: "决定", en: "the decision" },
  publication: { zh: "见报", en: "the printed statement" },
  result: { zh: "录入的新证", en: "the new paper as entered" },
  step: { zh: "步骤", en: "the step" },
};
