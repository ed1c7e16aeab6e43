import { useLanguage } from "../language.tsx";
import "./Tag.css";

/** Marks what belongs to the sample company. */
export function DemoTag() {
  return <span className="tag tag-demo">{useLanguage().texts.company.demo}</span>;
}
