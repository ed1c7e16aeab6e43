import { useRef } from "react";

/**
 * What had the focus when something opened over the page gets it back when that closes. The drawer does so itself only
 * once it has finished opening; who presses Escape before would lose the place.
 */
export function useOpener() {
  const opener = useRef<Element | null>(null);
  return {
    /** To be called while rendering what opens, before it takes the focus. */
    remember: () => {
      opener.current ??= document.activeElement;
    },
    giveBack: () => {
      const element = opener.current;
      opener.current = null;
      if (element instanceof HTMLElement && element.isConnected) element.focus();
    },
  };
}
