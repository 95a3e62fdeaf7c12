import { useState } from "preact/hooks";
import { Check, TextField } from "../../../parts/Field";
import { api } from "../../../studio/api";
import type { Account, StaffRole } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { Trouble } from "../parts/Trouble";
import { ROLES } from "./Accounts";
import { MIN_PASSWORD } from "./password";

const EMPTY = { email: "", name: "", password: "", roles: ["facilitator"] as StaffRole[] };

/** A new account, with a first password to be handed over in person. */
export function AddAccount({ onAdded }: { onAdded: (account: Account) => void }) {
  const [who, setWho] = useState(EMPTY);
  const [failure, setFailure] = useState<unknown>(null);
  const short = who.password !== "" && who.password.length < MIN_PASSWORD;
  const submit = async (event: Event) => {
    event.preventDefault();
    if (who.password.length < MIN_PASSWORD) return;
    setFailure(null);
    try {
      onAdded(await api.addAccount({ ...who, email: who.email.trim(), name: who.name.trim() }));
      setWho(EMPTY);
    } catch (refused) {
      setFailure(refused);
    }
  };
  const toggle = (role: StaffRole, on: boolean) =>
    setWho({ ...who, roles: on ? [...who.roles, role] : who.roles.filter((one) => one !== role) });
  return (
    <form class="stack addaccount" onSubmit={(event) => void submit(event)}>
      <h2>{t("studio.account.add")}</h2>
      <Trouble failure={failure} />
      <div class="two">
        <TextField
          id="new-name"
          label={t("studio.name")}
          required
          value={who.name}
          onText={(name) => setWho({ ...who, name })}
        />
        <TextField
          id="new-email"
          type="email"
          label={t("studio.email")}
          required
          value={who.email}
          onText={(email) => setWho({ ...who, email })}
        />
      </div>
      <TextField
        id="new-password"
        type="password"
        label={t("studio.password.first")}
        hint={t("studio.password.hint", { n: MIN_PASSWORD })}
        error={short ? t("studio.password.short", { n: MIN_PASSWORD }) : undefined}
        autoComplete="new-password"
        required
        value={who.password}
        onText={(password) => setWho({ ...who, password })}
      />
      <fieldset class="stack">
        <legend class="legend">{t("studio.roles")}</legend>
        {ROLES.map((role) => (
          <Check
            key={role}
            label={t(`studio.role.${role}.may`)}
            checked={who.roles.includes(role)}
            onCheck={(on) => toggle(role, on)}
          />
        ))}
      </fieldset>
      <div>
        <button type="submit" class="button primary">
          {t("studio.account.add.do")}
        </button>
      </div>
    </form>
  );
}
