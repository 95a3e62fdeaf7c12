import { useState } from "preact/hooks";
import { api } from "../../../studio/api";
import type { Account, StaffRole } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { Heading } from "../parts/Heading";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { session } from "../session";
import { AddAccount } from "./AddAccount";
import { NewPassword } from "./NewPassword";

export const ROLES: readonly StaffRole[] = ["facilitator", "analyst", "administrator"];

/** Who may sign in, and as what. */
export function Accounts() {
  const { value, failure, again, put } = useLoad("accounts", api.accounts);
  const [refused, setRefused] = useState<unknown>(null);
  const [said, setSaid] = useState("");
  const accounts = value ?? [];
  const change = async (account: Account, what: { roles?: StaffRole[]; disabled?: boolean; password?: string }) => {
    setRefused(null);
    try {
      const after = await api.changeAccount(account.id, {
        roles: what.roles ?? account.roles,
        disabled: what.disabled ?? account.disabled ?? false,
        ...(what.password ? { password: what.password } : {}),
      });
      put(accounts.map((one) => (one.id === account.id ? { ...account, ...after } : one)));
      setSaid(t("studio.account.saved", { name: account.name }));
      return true;
    } catch (trouble) {
      setRefused(trouble);
      return false;
    }
  };
  return (
    <main class="page" id="main">
      <div class="pagehead">
        <Heading title={t("studio.accounts")} />
      </div>
      <Trouble failure={failure} again={again} />
      <Trouble failure={refused} />
      <p class="vh" role="status">
        {said}
      </p>
      {value && (
        <table class="list accounts">
          <caption class="vh">{t("studio.accounts")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("studio.name")}</th>
              <th scope="col">{t("studio.roles")}</th>
              <th scope="col">{t("studio.account.doing")}</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <AccountRow key={account.id} account={account} change={change} />
            ))}
          </tbody>
        </table>
      )}
      <AddAccount
        onAdded={(account) => {
          put([...accounts, account]);
          setSaid(t("studio.account.added", { name: account.name }));
        }}
      />
    </main>
  );
}

type Change = (
  account: Account,
  what: { roles?: StaffRole[]; disabled?: boolean; password?: string },
) => Promise<boolean>;

function AccountRow({ account, change }: { account: Account; change: Change }) {
  const now = session.value;
  const oneself = typeof now === "object" && "account" in now && now.account.id === account.id;
  const toggle = (role: StaffRole, on: boolean) =>
    change(account, { roles: on ? [...account.roles, role] : account.roles.filter((one) => one !== role) });
  return (
    <tr>
      <th scope="row">
        {account.name}
        <span class="sub quiet">{account.email}</span>
        {account.disabled && <span class="tag pending">{t("studio.account.off")}</span>}
      </th>
      <td>
        <fieldset class="row wrap" aria-label={t("studio.rolesOf", { name: account.name })}>
          {ROLES.map((role) => (
            <label key={role} class="check sm">
              <input
                type="checkbox"
                checked={account.roles.includes(role)}
                disabled={oneself && role === "administrator"}
                onChange={(event) => void toggle(role, event.currentTarget.checked)}
              />
              {t(`studio.role.${role}`)}
            </label>
          ))}
        </fieldset>
        {oneself && <p class="xs quiet">{t("studio.account.oneself")}</p>}
      </td>
      <td>
        <div class="row wrap">
          <NewPassword account={account} save={(password) => change(account, { password })} />
          {!oneself && (
            <button
              type="button"
              class="button"
              onClick={() => void change(account, { disabled: account.disabled !== true })}
            >
              {account.disabled ? t("studio.account.enable") : t("studio.account.disable")}
              <span class="vh"> {account.name}</span>
            </button>
          )}
        </div>
      </td>
    </tr>
  );
}
