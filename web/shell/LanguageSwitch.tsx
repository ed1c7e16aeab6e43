import { useLanguage } from "../language.tsx";

export function LanguageSwitch() {
  const { name, texts, change } = useLanguage();
  const other = name === "zh" ? "en" : "zh";
  return (
    <button
      type="button"
      className="shell-language"
      lang={other === "zh" ? "zh-CN" : "en"}
      title={texts.product.switchLanguage}
      onClick={() => change(other)}
    >
      {texts.product.otherLanguage}
    </button>
  );
}
