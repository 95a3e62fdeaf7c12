import type { ComponentType } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Brand } from "../../parts/Brand";
import { FieldError } from "../../parts/FieldError";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import type { WordKey } from "../../text/keys";
import { t } from "../../text/text";
import { cleanCode, isCode, showCode } from "../../wire/code";
import { askDoor } from "../../wire/doorway";
import { HttpProblem } from "../../wire/http";

/** Only a browser on the server's own machine may be offered to see it run, so only there it is asked for. */
const atTheServer = () => ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);

/** One field: the code on the screen. A code in the address is tried at once. */
export function JoinPage({ start }: { start: string }) {
  const [code, setCode] = useState(start);
  const [error, setError] = useState<WordKey | null>(null);
  const [busy, setBusy] = useState(false);
  const [Offer, setOffer] = useState<ComponentType | null>(null);
  const field = useRef<HTMLInputElement>(null);

  const refuse = (why: WordKey) => {
    setError(why);
    setBusy(false);
    field.current?.focus();
  };

  const go = async (wanted: string) => {
    if (busy) return;
    if (!isCode(wanted)) {
      refuse("join.badCode");
      return;
    }
    setBusy(true);
    setError(null);
    try {
      await askDoor(wanted);
      location.assign(`/w/${wanted}`);
    } catch (problem) {
      refuse(wordsFor(problem));
    }
  };

  useEffect(() => {
    if (start) void go(start);
    else field.current?.focus();
    if (start || !atTheServer()) return;
    import("../see/Offer").then(
      (module) => setOffer(() => module.Offer),
      () => {},
    );
  }, []);

  return (
    <div class="phone join">
      <header class="row">
        <Brand />
        <LanguageSwitch />
      </header>
      <main class="stack">
        <h1>{t("join.title")}</h1>
        <form
          id="code-form"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void go(code);
          }}
        >
          <div class="field">
            <label for="code">{t("join.code")}</label>
            <p class="hint" id="code-hint">
              {t("join.codeHint")}
            </p>
            <FieldError id="code-error" error={error} />
            <input
              ref={field}
              class="input code"
              id="code"
              value={showCode(code)}
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              enterkeyhint="go"
              aria-invalid={error !== null}
              aria-describedby={error ? "code-error code-hint" : "code-hint"}
              onInput={(event) => {
                const input = event.currentTarget;
                const typed = cleanCode(input.value);
                setCode(typed);
                setError(null);
                // The field shows the code in groups also when the cleaned code is the same as before.
                input.value = showCode(typed);
              }}
            />
          </div>
        </form>
        <p class="sm">
          <a href="/studio">{t("join.staff")}</a>
        </p>
        {Offer && <Offer />}
      </main>
      <footer>
        <button type="submit" class="button primary wide" form="code-form" aria-busy={busy}>
          {t("join.find")}
        </button>
      </footer>
    </div>
  );
}

function wordsFor(problem: unknown): WordKey {
  const status = problem instanceof HttpProblem ? problem.status : 0;
  if (status === 404 || status === 400) return "join.badCode";
  return status === 429 ? "join.tooMany" : "join.noConnection";
}
