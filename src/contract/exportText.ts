/** Names of exported files and of their sheet. */
export const exportText = {
  sheet: "资源清单",
  template: "照章-台账模板",
  ledger: (today: string) => `照章-台账-${today}`,
} as const;
