import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { plain } from "../text/plain";

/** One thing to choose: the words are searched, the rest is shown beside them. */
export interface Choice {
  id: string;
  words: string;
  colour?: string | undefined;
  detail?: ComponentChildren;
}

/** A list to choose one from, with a field to find it by its words once the list is long. */
export function Picker({
  choices,
  find,
  none,
  onChoose,
}: {
  choices: readonly Choice[];
  find: string;
  none: string;
  onChoose: (id: string) => void;
}) {
  const [wanted, setWanted] = useState("");
  const id = useId();
  const found = choices.filter(({ words }) => plain(words).includes(plain(wanted)));
  return (
    <>
      {choices.length > 6 && (
        <div class="sheet-find">
          <label class="vh" for={id}>
            {find}
          </label>
          <input
            class="input"
            id={id}
            type="search"
            placeholder={find}
            value={wanted}
            onInput={(event) => setWanted(event.currentTarget.value)}
          />
        </div>
      )}
      <ul class="targets">
        {found.map((choice) => (
          <li key={choice.id}>
            <button type="button" data-colour={choice.colour} onClick={() => onChoose(choice.id)}>
              <span class={choice.colour ? "mark" : ""} aria-hidden="true" />
              <span class="name">{choice.words}</span>
              <span class="sm quiet num">{choice.detail}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length === 0 && <p class="sheet-none quiet">{none}</p>}
    </>
  );
}
