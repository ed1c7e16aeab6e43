/** How long what a form leads to may take to stand there. */
const milliseconds = 1500;

/**
 * The focus must not fall to nowhere: once what had it is gone, the heading of its part of the page has it, or, where
 * that part is gone too, what is to be done next.
 */
export function focusAfter(gone: Element | null): void {
  const own = gone?.closest("section")?.querySelector<HTMLElement>("h2");
  const until = Date.now() + milliseconds;
  const look = (): void => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === null) {
      const next = own?.isConnected === true ? own : document.querySelector<HTMLElement>(".case-today h2");
      next?.focus();
      if (next !== null) return;
    }
    if (Date.now() < until) setTimeout(look, 50);
  };
  setTimeout(look, 50);
}
