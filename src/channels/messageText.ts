/** The words that channels add to a message. */
export const messageText = {
  zh: {
    more: (count: number) => `还有 ${count} 项`,
    openItem: "查看",
    lastDay: (day: string, timeLeft: string) => `最后可办日 ${day}，${timeLeft}`,
    nextStep: (step: string) => `下一步：${step}`,
    openAnswer: "去答复",
    for: (name: string) => `${name}：`,
    noWrite: "这封邮件由系统发出，请不要回复。",
  },
  en: {
    more: (count: number) => `${count} more`,
    openItem: "Open",
    lastDay: (day: string, timeLeft: string) => `Last day to act ${day}: ${timeLeft}`,
    nextStep: (step: string) => `Next step: ${step}`,
    openAnswer: "Answer",
    for: (name: string) => `For ${name}:`,
    noWrite: "This mail was sent by a machine. Please do not reply.",
  },
} as const;

/** How pressing a line is, for eyes; the words beside it say the same. */
export const lightMark = { red: "🔴", yellow: "🟡", blue: "🔵", grey: "⚪", green: "🟢" } as const;

/** Stands in every message to a group: bots that let only messages with a keyword through can be given this one. */
export const keyword = "照章";
