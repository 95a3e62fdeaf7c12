import { useState } from "preact/hooks";
import { Brand } from "../../../parts/Brand";
import { TextField } from "../../../parts/Field";
import { LanguageSwitch } from "../../../parts/LanguageSwitch";
import { api } from "../../../studio/api";
import { t } from "../../../text/text";
import { Offer } from "../../see/Offer";
import { Heading } from "../parts/Heading";
import { Trouble } from "../parts/Trouble";
import { session } from "../session";

/** Email and password; whatever page was asked for opens after it. */
export function SignIn({ firstRun }: { firstRun: boolean }) {
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const [failure, setFailure] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    setFailure(null);
    try {
      session.value = await api.signIn(email.trim(), password);
    } catch (refused) {
      setFailure(refused);
      setPassword("");
      document.getElementById("password")?.focus();
    } finally {
      setBusy(false);
    }
  };
  return (
    <main class="gate" id="main">
      <div class="row">
        <Brand />
        <LanguageSwitch />
      </div>
      <Heading title={t("studio.signIn.title")} />
      {firstRun ? (
        <div class="stack">
          <p>{t("studio.firstRun")}</p>
          <p class="quiet">{t("studio.firstRun.how")}</p>
          <Offer />
        </div>
      ) : (
        <form class="stack" onSubmit={(event) => void submit(event)}>
          <Trouble failure={failure} />
          <TextField
            id="email"
            type="email"
            label={t("studio.email")}
            autoComplete="username"
            required
            value={email}
            onText={setEmail}
          />
          <TextField
            id="password"
            type="password"
            label={t("studio.password")}
            autoComplete="current-password"
            required
            value={password}
            onText={setPassword}
          />
          <button type="submit" class="button primary big" aria-disabled={busy}>
            {busy ? t("studio.signingIn") : t("studio.signIn")}
          </button>
        </form>
      )}
    </main>
  );
}
