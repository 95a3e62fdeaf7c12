import monitor from "lucide:monitor";
import { Icon } from "../../../parts/Icon";
import { Loading } from "../../../parts/Loading";
import { api } from "../../../studio/api";
import type { Workshop } from "../../../studio/shapes";
import { t } from "../../../text/text";
import { CopyButton } from "../parts/CopyButton";
import { Heading } from "../parts/Heading";
import { Trouble } from "../parts/Trouble";
import { useLoad } from "../parts/useLoad";
import { paths } from "../route";
import { codeWords } from "./codeWords";

/** How people get in: code, link, QR, and the projector's own link. */
export function Invite({ id }: { id: string }) {
  const { value, failure, again } = useLoad(`workshop ${id}`, () => api.workshop(id));
  return (
    <main class="page" id="main">
      <Trouble failure={failure} again={again} />
      {!value && !failure && <Loading words={t("studio.loading")} />}
      {value && <Ways workshop={value} />}
    </main>
  );
}

function Ways({ workshop }: { workshop: Workshop }) {
  return (
    <>
      <div class="pagehead">
        <div>
          <p class="eyebrow">{t(workshop.state === "closed" ? "studio.ready.closed" : "studio.ready")}</p>
          <Heading class="said" title={workshop.title} />
        </div>
        <a class="button primary big push" href={paths.board(workshop.id)}>
          {t("studio.openBoard")}
        </a>
      </div>
      <div class="invite">
        <figure class="slab qr">
          <img src={api.qr(workshop.id)} alt={t("studio.qr.alt")} width="240" height="240" />
          <figcaption class="sm quiet">{t("studio.qr.how")}</figcaption>
        </figure>
        <dl class="ways">
          <div>
            <dt>{t("studio.code")}</dt>
            <dd>
              <span class="clock bigcode">{codeWords(workshop.code)}</span>
              <CopyButton text={workshop.code} what={t("studio.code")} />
            </dd>
          </div>
          <div>
            <dt>{t("studio.joinLink")}</dt>
            <dd>
              <span class="link">{workshop.joinUrl}</span>
              <CopyButton text={workshop.joinUrl} what={t("studio.joinLink")} />
            </dd>
          </div>
          <div>
            <dt>{t("studio.projectorLink")}</dt>
            <dd>
              <span class="sm quiet">{t("studio.projectorLink.how")}</span>
              <span class="row wrap">
                <a class="button" href={workshop.projectorUrl} target="_blank" rel="noreferrer">
                  <Icon of={monitor} />
                  {t("studio.present")}
                </a>
                <CopyButton text={workshop.projectorUrl} what={t("studio.projectorLink")} />
              </span>
            </dd>
          </div>
          <div>
            <dt>{t("studio.paper")}</dt>
            <dd>
              <a class="button" href={paths.pack(workshop.id)}>
                {t("studio.paper.pack")}
              </a>
            </dd>
          </div>
        </dl>
      </div>
    </>
  );
}
