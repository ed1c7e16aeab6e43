const storageKey = "zhaozhang.replaced";

/**
 * After an upgrade the pages that an open tab would load next are gone. Loads the new ones, once for each version,
 * so that a server that really lacks a file does not reload for ever.
 */
export function reloadWhenReplaced(version: string): void {
  window.addEventListener("vite:preloadError", () => {
    if (sessionStorage.getItem(storageKey) === version) return;
    sessionStorage.setItem(storageKey, version);
    window.location.reload();
  });
}
