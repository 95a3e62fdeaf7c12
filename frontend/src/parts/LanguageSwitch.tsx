import { LANGUAGES, OWN_NAME } from "../text/language";
import { chooseLanguage, language, t } from "../text/text";

/** Each language under its own name; a change takes effect at once and is remembered on this device. */
export function LanguageSwitch({ onChoose }: { onChoose?: () => void }) {
  return (
    <fieldset class="segments push" aria-label={t("board.language")}>
      {LANGUAGES.map((lang) => (
        <button
          key={lang}
          type="button"
          lang={lang}
          aria-pressed={language.value === lang}
          onClick={() => void chooseLanguage(lang).then(onChoose)}
        >
          {OWN_NAME[lang]}
        </button>
      ))}
    </fieldset>
  );
}
