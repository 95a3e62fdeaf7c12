import type { Theme, Themes } from "../../../studio/shapes";
import { language, t } from "../../../text/text";
import { paths } from "../route";

/** Every theme with the figures that must agree everywhere. */
export function ThemeTable({ workshop, themes }: { workshop: string; themes: Themes }) {
  return (
    <section class="part" aria-labelledby="themes">
      <h2 id="themes">{t("themes.count", { n: themes.themes.length })}</h2>
      <div class="scroll">
        <table class="list figures">
          <caption class="vh">{t("themes.caption")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("themes.theme")}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col" class="n">
                  {t(`themes.${column}`)}
                </th>
              ))}
              <th scope="col">{t("themes.statement")}</th>
            </tr>
          </thead>
          <tbody>
            {themes.themes.map((theme) => (
              <Row key={theme.id} workshop={workshop} theme={theme} />
            ))}
          </tbody>
        </table>
      </div>
      {themes.ungrouped > 0 && <p class="sm quiet">{t("themes.ungrouped", { n: themes.ungrouped })}</p>}
    </section>
  );
}

const COLUMNS = ["notes", "people", "departments", "dots", "voters"] as const;

function Row({ workshop, theme }: { workshop: string; theme: Theme }) {
  return (
    <tr>
      <th scope="row">
        <span class="said label">{theme.label || t("themes.unnamed")}</span>
        <span class="quiet sub">
          {theme.keywords.length > 0 && t("themes.keywords", { words: theme.keywords.join(", ") })}
          {theme.origin === "machine" && <span class="tag">{t("themes.byMachine")}</span>}
          {theme.provisional && <span class="tag pending">{t("themes.provisional")}</span>}
        </span>
      </th>
      {COLUMNS.map((column) => (
        <td key={column} class="n" data-label={t(`themes.${column}`)}>
          {theme[column] === undefined ? "–" : theme[column].toLocaleString(language.value)}
        </td>
      ))}
      <td>
        {theme.statement && (
          <a href={paths.statement(workshop, theme.statement.id)}>
            {t(`statement.state.${theme.statement.state}`)}
            <span class="vh"> {theme.label}</span>
          </a>
        )}
      </td>
    </tr>
  );
}
