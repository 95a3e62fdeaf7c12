import { t } from "../text/text";

/** The mark: a line with three knots, the last one open. */
export function Brand({ href }: { href?: string }) {
  const mark = (
    <>
      <svg viewBox="0 0 30 14" aria-hidden="true">
        <path d="M1 7h28" stroke="var(--thread)" stroke-width="2" stroke-linecap="round" />
        <circle cx="6" cy="7" r="3.2" fill="var(--thread)" />
        <circle cx="15" cy="7" r="3.2" fill="var(--thread)" />
        <circle cx="24" cy="7" r="3.7" fill="var(--surface)" stroke="var(--thread)" stroke-width="2" />
      </svg>
      {t("board.brand")}
    </>
  );
  return href ? (
    <a class="brand" href={href}>
      {mark}
    </a>
  ) : (
    <span class="brand">{mark}</span>
  );
}
