import { language, t } from "../../text/text";
import type { Side, Turnout } from "../../wire/turnout";

/** In the room and remote side by side, where neither side is so small that it points to somebody. */
export function Sides({ turnout: { room, remote } }: { turnout: Turnout }) {
  if (!room || !remote) return <p class="quiet">{t("console.sides.few")}</p>;
  return (
    <table class="turnout num">
      <caption>{t("console.sides")}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{t("console.sides.room")}</th>
          <th scope="col">{t("console.sides.remote")}</th>
        </tr>
      </thead>
      <tbody>
        <Line words={t("console.sides.people")} room={count(room.people)} remote={count(remote.people)} />
        <Line words={t("console.sides.active")} room={count(room.active)} remote={count(remote.active)} />
        <Line words={t("console.sides.each")} room={each(room)} remote={each(remote)} />
      </tbody>
    </table>
  );
}

function Line({ words, room, remote }: { words: string; room: string; remote: string }) {
  return (
    <tr>
      <th scope="row">{words}</th>
      <td>{room}</td>
      <td>{remote}</td>
    </tr>
  );
}

const count = (n = 0) => n.toLocaleString(language.value);

const each = ({ notes = 0, people = 0 }: Side) =>
  (people > 0 ? notes / people : 0).toLocaleString(language.value, {
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
