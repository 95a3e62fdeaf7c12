import vote from "lucide:circle-dot";
import door from "lucide:door-open";
import file from "lucide:file-text";
import move from "lucide:move";
import pencil from "lucide:pencil";
import type { ComponentChildren } from "preact";
import type { Desk } from "../../actions/desk";
import { paperNote } from "../../actions/note-paper";
import { setDoor, setIntake, setRules } from "../../actions/room";
import { Icon } from "../../parts/Icon";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";

/** What the room may do: come in, write, move, vote for own notes. */
export function Room({ desk, preview }: { desk: Desk; preview: ComponentChildren }) {
  const { run } = desk.moment;
  if (!run || run.state === "closed") return null;
  const rules = { mayMove: run.mayMove ?? false, ownVotable: run.ownVotable ?? false };
  return (
    <section class="section" aria-labelledby="console-room">
      <h2 id="console-room">{t("console.room")}</h2>
      <Trouble desk={desk} about="room" />
      <Switch icon={door} words={t("console.door")} on={run.door ?? false} set={(on) => setDoor(desk, on)} />
      <Switch icon={pencil} words={t("console.intake")} on={run.intake !== false} set={(on) => setIntake(desk, on)} />
      <Switch
        icon={move}
        words={t("console.mayMove")}
        on={rules.mayMove}
        set={(mayMove) => setRules(desk, { ...rules, mayMove })}
      />
      <Switch
        icon={vote}
        words={t("console.ownVotable")}
        on={rules.ownVotable}
        set={(ownVotable) => setRules(desk, { ...rules, ownVotable })}
      />
      {paperNote.when(desk, "") && (
        <button type="button" class="button wide" aria-haspopup="dialog" onClick={() => paperNote.perform(desk, "")}>
          <Icon of={file} />
          {t("console.paper")}
        </button>
      )}
      <Trouble desk={desk} about="paper" />
      {preview}
    </section>
  );
}

interface SwitchProps {
  icon: typeof door;
  words: string;
  on: boolean;
  set: (on: boolean) => void;
}

function Switch({ icon, words, on, set }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={on} onClick={() => set(!on)}>
      <Icon of={icon} />
      {words}
      <i aria-hidden="true" />
    </button>
  );
}
