import { t } from "../../text/text";
import { showCode } from "../../wire/code";
import { pathOf } from "../../wire/place";
import type { StageProps } from "./Projector";

/** While people come in: the code as large as it gets, and how many are here. */
export function Lobby({ board, hall, scene }: StageProps) {
  const { workshop, host } = hall;
  const code = showCode(workshop.code);
  const people = scene.run?.people ?? 0;
  const open = scene.run?.door !== false && scene.run?.door !== undefined;
  return (
    <>
      <header>
        <span class="title quiet">{workshop.department}</span>
        <p class="push here num">{t("projector.here", { n: people })}</p>
      </header>
      <main class="lobby">
        {open ? (
          <img class="qr" src={`${pathOf(board.place)}/api/qr.svg`} alt={t("projector.qr", { host, code })} />
        ) : (
          <div />
        )}
        <div>
          <h1>{workshop.title}</h1>
          {open ? (
            <>
              <p class="say">{t("projector.scan", { host })}</p>
              <p class="big">{code}</p>
            </>
          ) : (
            <p class="say">{t("projector.doorClosed")}</p>
          )}
        </div>
      </main>
    </>
  );
}
