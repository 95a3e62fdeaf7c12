import type { ComponentChildren } from "preact";
import { Brand } from "../../parts/Brand";
import { LanguageSwitch } from "../../parts/LanguageSwitch";

/** A page that says one thing, and what to do. */
export function Message({ title, more, children }: { title: string; more?: string; children?: ComponentChildren }) {
  return (
    <div class="phone">
      <header class="row">
        <Brand />
        <LanguageSwitch />
      </header>
      <main>
        <div class="empty">
          <h1>{title}</h1>
          {more && <p>{more}</p>}
          {children}
        </div>
      </main>
    </div>
  );
}
