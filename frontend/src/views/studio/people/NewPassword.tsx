import { useState } from "preact/hooks";
import { TextField } from "../../../parts/Field";
import type { Account } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { MIN_PASSWORD } from "./password";

/** Sets another person's password, which signs them out everywhere. */
export function NewPassword({ account, save }: { account: Account; save: (password: string) => Promise<boolean> }) {
  const [password, setPassword] = useState<string | null>(null);
  if (password === null) {
    return (
      <button type="button" class="button" onClick={() => setPassword("")}>
        {t("studio.password.new")}
        <span class="vh"> {account.name}</span>
      </button>
    );
  }
  const short = password !== "" && password.length < MIN_PASSWORD;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (password.length >= MIN_PASSWORD && (await save(password))) setPassword(null);
  };
  return (
    <form class="stack narrow" onSubmit={(event) => void submit(event)}>
      <TextField
        id={`password-${account.id}`}
        type="password"
        label={t("studio.password.newOf", { name: account.name })}
        hint={t("studio.password.hint", { n: MIN_PASSWORD })}
        error={short ? t("studio.password.short", { n: MIN_PASSWORD }) : undefined}
        autoComplete="new-password"
        required
        value={password}
        onText={setPassword}
      />
      <div class="row">
        <button type="submit" class="button">
          {t("studio.password.save")}
        </button>
        <button type="button" class="button plain" onClick={() => setPassword(null)}>
          {t("studio.cancel")}
        </button>
      </div>
    </form>
  );
}
