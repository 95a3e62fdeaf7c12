import type { Drawing } from "../../actions/action";
import type { Desk } from "../../actions/desk";
import { clusterOf, nameOf } from "../../actions/subject";
import { boardOf } from "../../board/select";
import { Icon } from "../../parts/Icon";
import { t } from "../../text/text";
import type { Note } from "../../wire/messages";
import { membersOf, pieces, type Suggestion } from "./run";

/** Before and after: the loose notes with the shared words marked, and the theme as it would be. */
export function Before({ desk, one, arrow }: { desk: Desk; one: Suggestion; arrow: Drawing }) {
  const notes = desk.board.view.notes.value;
  const clusters = desk.board.view.clusters.value;
  const moving = membersOf(one, notes).map((id) => ({ id, note: notes.get(id) as Note }));
  const { cluster, question, keywords } = one.group;
  const there = cluster === null ? [] : inTheme(boardOf(question, notes, clusters), cluster);
  const target = cluster === null ? undefined : clusterOf(desk, cluster);
  return (
    <div class="ba">
      <div>
        <h3>{t("board.theme.none")}</h3>
        <ul class="from">
          {moving.map(({ id, note }) => (
            <li key={id} class="note" lang={note.lang}>
              {pieces(note.text ?? "", keywords).map((piece, index) =>
                piece.shared ? <mark key={index}>{piece.text}</mark> : piece.text,
              )}
            </li>
          ))}
        </ul>
      </div>
      <Icon of={arrow} />
      <div>
        <h3>{t("console.suggest.after", { n: there.length + moving.length })}</h3>
        <div class="slab after" data-colour={target?.colour}>
          <h4>
            {target && <span class="mark" aria-hidden="true" />}
            {target ? nameOf(target) : one.label || t("board.theme.unnamed")}
          </h4>
          <ul>
            {there.map(({ id, text }) => (
              <li key={id} class="note">
                {text}
              </li>
            ))}
            {moving.map(({ id, note }) => (
              <li key={id} class="note added" lang={note.lang}>
                {note.text}
                <span class="foot">{t("console.suggest.added")}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

const inTheme = ({ groups }: ReturnType<typeof boardOf>, id: string) =>
  groups.find((group) => group.id === id)?.cards ?? [];
