import "./suggestions.css";
import arrow from "lucide:arrow-right";
import check from "lucide:check";
import lock from "lucide:lock";
import x from "lucide:x";
import { useEffect, useRef, useState } from "preact/hooks";
import type { Desk } from "../../actions/desk";
import { Icon } from "../../parts/Icon";
import { Trouble } from "../../parts/Trouble";
import { t } from "../../text/text";
import { Before } from "./Before";
import { Meter } from "./Meter";
import { membersOf, type Suggestion, strengthOf } from "./run";
import type { Suggesting } from "./useSuggestions";
import { What, Why } from "./What";

interface Props {
  desk: Desk;
  suggesting: Suggesting;
  onClose: () => void;
}

/** Suggested groups one by one: the list, and what the chosen one would change. Nothing moves until it is accepted. */
export function Preview({ desk, suggesting, onClose }: Props) {
  const { open, accept, reject, accepted } = suggesting;
  const [key, setKey] = useState<number | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const at = Math.max(
    0,
    open.findIndex((one) => one.key === key),
  );
  const chosen = open[at];
  const strong = open.filter(({ group }) => strengthOf(group.confidence) === "strong");
  const decide = async (list: readonly Suggestion[], yes: boolean) => {
    if (yes) await accept(list);
    else reject(list);
    heading.current?.focus();
  };
  return (
    <div class="split">
      <section class="list" data-region aria-labelledby="suggestions">
        <header>
          <h2 id="suggestions" ref={heading} tabIndex={-1}>
            {t("console.suggest.count", { n: open.length })}
          </h2>
          <p class="sm quiet">{t("console.suggest.safe")}</p>
          <Trouble desk={desk} about="suggestions" />
        </header>
        <ol>
          {open.map((one) => (
            <Line
              key={one.key}
              desk={desk}
              one={one}
              current={one === chosen}
              onOpen={() => setKey(one.key)}
              onDecide={(yes) => void decide([one], yes)}
            />
          ))}
        </ol>
        <footer>
          {strong.length > 0 && strong.length < open.length && (
            <button type="button" class="button" onClick={() => void decide(strong, true)}>
              {t("console.suggest.acceptStrong", { n: strong.length })}
            </button>
          )}
          {open.length > 0 && (
            <>
              <button type="button" class="button" onClick={() => void decide(open, true)}>
                {t("console.suggest.acceptAll", { n: open.length })}
              </button>
              <button type="button" class="button plain" onClick={() => void decide(open, false)}>
                {t("console.suggest.rejectAll")}
              </button>
            </>
          )}
          {accepted > 0 && (
            <button type="button" class="button plain" onClick={() => void suggesting.undoAll()}>
              {t("console.suggest.undoAll", { n: accepted })}
            </button>
          )}
          <button type="button" class="button plain push" onClick={onClose}>
            {t("console.suggest.close")}
          </button>
        </footer>
      </section>
      <section class="preview" data-region tabIndex={-1} aria-label={t("console.suggest.previewOf")}>
        {chosen ? (
          <One
            key={chosen.key}
            desk={desk}
            one={chosen}
            place={t("console.suggest.place", {
              n: at + 1,
              of: open.length,
              strength: t(`console.suggest.${strengthOf(chosen.group.confidence)}`),
            })}
            onRename={(label) => suggesting.rename(chosen, label)}
            onDecide={(yes) => void decide([chosen], yes)}
          />
        ) : (
          <div class="stack">
            <p>{t("console.suggest.none")}</p>
            <div>
              <button type="button" class="button primary" onClick={onClose}>
                {t("console.suggest.close")}
              </button>
            </div>
          </div>
        )}
      </section>
    </div>
  );
}

interface LineProps {
  desk: Desk;
  one: Suggestion;
  current: boolean;
  onOpen: () => void;
  onDecide: (yes: boolean) => void;
}

function Line({ desk, one, current, onOpen, onDecide }: LineProps) {
  const name = one.group.label;
  return (
    <li class={current ? "on" : undefined}>
      <Meter confidence={one.group.confidence} />
      <div>
        <button type="button" class="what" aria-current={current ? "true" : undefined} onClick={onOpen}>
          <What desk={desk} one={one} />
        </button>
        <Why one={one} />
      </div>
      <div class="acts">
        <button
          type="button"
          class="button icon-only"
          aria-label={t("console.suggest.acceptThis", { name })}
          onClick={() => onDecide(true)}
        >
          <Icon of={check} />
        </button>
        <button
          type="button"
          class="button icon-only plain"
          aria-label={t("console.suggest.rejectThis", { name })}
          onClick={() => onDecide(false)}
        >
          <Icon of={x} />
        </button>
      </div>
    </li>
  );
}

interface OneProps {
  desk: Desk;
  one: Suggestion;
  place: string;
  onRename: (label: string) => void;
  onDecide: (yes: boolean) => void;
}

function One({ desk, one, place, onRename, onDecide }: OneProps) {
  const n = membersOf(one, desk.board.view.notes.value).length;
  const isNew = one.group.cluster === null;
  return (
    <>
      <div class="row wrap preview-head">
        <div>
          <p class="eyebrow">{place}</p>
          <h2>{isNew ? t("console.suggest.new", { n }) : t("console.suggest.moveTo", { n })}</h2>
        </div>
        <div class="row push">
          <button type="button" class="button" onClick={() => onDecide(false)}>
            <Icon of={x} />
            {t("console.suggest.reject")}
          </button>
          <button type="button" class="button primary" onClick={() => onDecide(true)}>
            <Icon of={check} />
            {t("console.suggest.accept")}
          </button>
        </div>
      </div>
      {isNew && (
        <div class="field">
          <label for="suggested-label">{t("sheets.theme.name")}</label>
          <input
            class="input said"
            id="suggested-label"
            maxLength={80}
            value={one.label}
            onInput={(event) => onRename(event.currentTarget.value)}
          />
          {(one.group.alternatives ?? []).length > 0 && (
            <p class="row wrap sm">
              {t("console.suggest.or")}
              {(one.group.alternatives ?? []).slice(0, 3).map((other) => (
                <button key={other} type="button" class="button said" onClick={() => onRename(other)}>
                  {other}
                </button>
              ))}
            </p>
          )}
        </div>
      )}
      <Before desk={desk} one={one} arrow={arrow} />
      <p class="kept">
        <Icon of={lock} />
        <span>{t("console.suggest.kept")}</span>
      </p>
    </>
  );
}
