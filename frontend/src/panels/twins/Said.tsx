import type { Desk } from "../../actions/desk";
import { clusterOf, nameOf, noteOf, questionOf } from "../../actions/subject";
import type { TwinNote, Twins } from "../../board/twins";
import { t } from "../../text/text";

/** The words of a group as they were written, each once; and the themes, where they stand in several. */
export function Said({ desk, group }: { desk: Desk; group: Twins }) {
  const themes = new Set(group.notes.map(({ id }) => noteOf(desk, id)?.c));
  return (
    <>
      <p class="sm quiet">
        {t(group.nearly ? "console.twins.nearly" : "console.twins.same", {
          question: questionOf(desk, group.q)?.n ?? 0,
          n: group.notes.length,
        })}
      </p>
      {textsOf(group.notes).map(({ id, text, times }) => (
        <p key={id} class="note">
          <span lang={noteOf(desk, id)?.lang}>{text}</span>
          {times > 1 && <span class="quiet"> {t("console.twins.times", { n: times })}</span>}
        </p>
      ))}
      {themes.size > 1 && (
        <p class="sm quiet">{t("console.twins.stays", { theme: themeOf(desk, group.notes[0]?.id ?? "") })}</p>
      )}
    </>
  );
}

function themeOf(desk: Desk, id: string): string {
  const theme = clusterOf(desk, noteOf(desk, id)?.c ?? "");
  return theme ? nameOf(theme) : t("board.theme.none");
}

/** The words that a group is called by. */
export const wordsOf = (group: Twins): string => group.notes[0]?.text ?? "";

function textsOf(notes: readonly TwinNote[]): { id: string; text: string; times: number }[] {
  const times = new Map<string, { id: string; text: string; times: number }>();
  for (const { id, text } of notes) {
    const there = times.get(text);
    if (there) there.times += 1;
    else times.set(text, { id, text, times: 1 });
  }
  return [...times.values()];
}
