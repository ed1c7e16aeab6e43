import { useEffect } from "react";
import { useLanguage } from "./language.tsx";

/** Names the tab after the page, so that history and screen readers tell pages apart. */
export function useTitle(page: string): void {
  const { name } = useLanguage().texts.product;
  useEffect(() => {
    document.title = `${page} · ${name}`;
  }, [page, name]);
}
