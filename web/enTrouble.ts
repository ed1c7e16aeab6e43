import type { zhTrouble } from "./zhTrouble.ts";

export const enTrouble: typeof zhTrouble = {
  health: {
    title: "Health",
    wrong: "What is wrong",
    away: "The Zhaozhang server does not answer: nobody sweeps, and no warning goes out. Start it (npm start).",
  },
  trouble: {
    unreachable: "The Zhaozhang server does not answer",
    unreachableHint: "Check that it is running (npm start in its folder). It is read again here every 5 seconds.",
    notSaved: "The Zhaozhang server does not answer: whether this was recorded is not known",
    notSavedHint:
      "What you entered is still on this page: do not close or reload it. Start the server (npm start in its folder); once it answers this says so, and you press again. Nothing is sent by itself.",
    backAgain: "The server answers again: press once more",
    backAgainHint:
      "What you entered is still there. Whether it was recorded is not known yet; pressing again tells, and writes nothing twice.",
    broken: "The server has failed",
    brokenHint:
      "The last action was not completed. Try again; if it persists, send the last lines of the server’s window to whoever maintains it.",
    retry: "Try again",
    page: "This page cannot be shown",
    pageHint: "Reload the page. The ledger’s data is not affected.",
    notFound: "There is no such page",
    notFoundHint: "The address may be mistyped, or the item belongs to another company.",
    home: "Back to the overview",
    loading: "Loading …",
  },
};
