import logOut from "lucide:log-out";
import type { ComponentChildren } from "preact";
import { Brand } from "../../parts/Brand";
import { Icon } from "../../parts/Icon";
import { LanguageSwitch } from "../../parts/LanguageSwitch";
import { GLASS } from "../../studio/glass";
import { t } from "../../text/text";
import { paths, route } from "./route";
import { hasRole, session, signOut } from "./session";

/** The frame of every page but the live board: where one is, who one is, the way out. */
export function Chrome({ children }: { children: ComponentChildren }) {
  const here = route.value.at;
  const who = session.value;
  return (
    <>
      <a class="skip" href="#main">
        {t("studio.skip")}
      </a>
      <header class="topbar">
        <Brand href={paths.workshops} />
        <nav class="mainnav" aria-label={t("studio.nav")}>
          <ul>
            <li>
              <a href={paths.workshops} aria-current={here === "accounts" ? undefined : "page"}>
                {t("studio.workshops")}
              </a>
            </li>
            {hasRole("administrator") && (
              <li>
                <a href={paths.accounts} aria-current={here === "accounts" ? "page" : undefined}>
                  {t("studio.accounts")}
                </a>
              </li>
            )}
          </ul>
        </nav>
        <LanguageSwitch />
        {typeof who === "object" && "account" in who && (
          <>
            <span class="sm who">{who.account.name}</span>
            {!GLASS && (
              <button type="button" class="button plain leave" onClick={() => void signOut()}>
                <Icon of={logOut} />
                {t("studio.signOut")}
              </button>
            )}
          </>
        )}
      </header>
      {children}
    </>
  );
}
