import download from "lucide:download";
import { Icon } from "../../../parts/Icon";
import { api } from "../../../studio/api";
import type { Workshop } from "../../../studio/shapes";
import { t } from "../../../text/text";

const FILES = [
  { file: "notes.csv", key: "notes" },
  { file: "themes.csv", key: "themes" },
  { file: "votes.csv", key: "votes" },
  { file: "priorities.csv", key: "priorities" },
  { file: "statements.csv", key: "statements" },
  { file: "people.csv", key: "people" },
  { file: "workbook.xlsx", key: "workbook" },
  { file: "workshop.json", key: "json" },
] as const;

/** Files to take away; marked interim while the workshop may still change. */
export function Exports({ workshop, version }: { workshop: Workshop; version: number | undefined }) {
  return (
    <section class="part" aria-labelledby="exports">
      <h2 id="exports">
        {t("themes.exports")}
        {workshop.state !== "closed" && <span class="tag pending">{t("themes.interim")}</span>}
      </h2>
      <p class="sm quiet">
        {workshop.state === "closed" ? t("themes.exports.closed") : t("themes.exports.interim")}
        {version !== undefined && ` ${t("themes.exports.version", { n: version })}`}
      </p>
      <ul class="exports">
        {FILES.map(({ file, key }) => (
          <li key={file}>
            <a class="button" href={api.exportOf(workshop.id, file)} download>
              <Icon of={download} />
              {t(`themes.export.${key}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
