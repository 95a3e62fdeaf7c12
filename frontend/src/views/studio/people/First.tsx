import { useState } from "preact/hooks";
import { Brand } from "../../../parts/Brand";
import { TextField } from "../../../parts/Field";
import { LanguageSwitch } from "../../../parts/LanguageSwitch";
import { api } from "../../../studio/api";
import { t } from "../../../text/text";
import { Offer } from "../../see/Offer";
import { Heading } from "../parts/Heading";
import { Trouble } from "../parts/Trouble";
import { go, paths } from "../route";
import { session } from "../session";
import { MIN_PASSWORD } from "./password";

/** The first administrator; the one-time secret is in the fragment and goes to the server once. */
export function First() {
  const [secret] = useState(() => location.hash.slice(1));
  const [who, setWho] = useState({ email: "", name: "", password: "" });
  const [failure, setFailure] = useState<unknown>(null);
  const short = who.password !== "" && who.password.length < MIN_PASSWORD;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (who.password.length < MIN_PASSWORD) return;
    setFailure(null);
    try {
      const signedIn = await api.first({ secret, ...who, email: who.email.trim(), name: who.name.trim() });
      go(paths.workshops, "replace");
      session.value = signedIn;
    } catch (refused) {
      setFailure(refused);
    }
  };
  return (
    <main class="gate" id="main">
      <div class="row">
        <Brand />
        <LanguageSwitch />
      </div>
      <Heading title={t("studio.first.title")} />
      <p class="quiet">{t("studio.first.why")}</p>
      <form class="stack" onSubmit={(event) => void submit(event)}>
        <Trouble failure={failure} />
        <TextField
          id="name"
          label={t("studio.name")}
          autoComplete="name"
          required
          value={who.name}
          onText={(name) => setWho({ ...who, name })}
        />
        <TextField
          id="email"
          type="email"
          label={t("studio.email")}
          autoComplete="username"
          required
          value={who.email}
          onText={(email) => setWho({ ...who, email })}
        />
        <TextField
          id="password"
          type="password"
          label={t("studio.password")}
          hint={t("studio.password.hint", { n: MIN_PASSWORD })}
          error={short ? t("studio.password.short", { n: MIN_PASSWORD }) : undefined}
          autoComplete="new-password"
          required
          value={who.password}
          onText={(password) => setWho({ ...who, password })}
        />
        <button type="submit" class="button primary big">
          {t("studio.first.make")}
        </button>
      </form>
      <Offer />
    </main>
  );
}
