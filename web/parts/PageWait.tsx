import { useLanguage } from "../language.tsx";
import "./PageWait.css";

/** Grey bars where text will stand. */
export function PageWait() {
  return (
    <output className="page-wait" aria-label={useLanguage().texts.trouble.loading}>
      <i style={{ width: "34%" }} />
      <i style={{ width: "52%" }} />
      <i className="page-wait-block" />
      <i className="page-wait-block" />
    </output>
  );
}
