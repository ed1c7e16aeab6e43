/** At the foot of a printed document: whose form it is. */
export const footerText = {
  ours: "本文书由企业自拟，不是主管机关的制式表格；主管机关有自己的表格的，以其为准。",
} as const;
