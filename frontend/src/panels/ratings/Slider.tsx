import "./rate.css";
import type { Said } from "../../actions/rating";
import { t } from "../../text/text";

interface SliderProps {
  id: string;
  axis: keyof Said;
  name: string;
  /** What a value that is not set is called. */
  unset?: string;
  /** 0 while nothing is said: the step before 1, so that it is reached and left like any other. */
  value: number;
  onMove: (value: number) => void;
  onSay: (value: number) => void;
}

/** One of the two values of an item, from 1 to 5, or not set. */
export function Slider({ id, axis, name, unset, value, onMove, onSay }: SliderProps) {
  const words = value === 0 ? (unset ?? t("rating.unset")) : t("rating.value", { n: value });
  return (
    <div class={`slider${value === 0 ? " is-unset" : ""}`}>
      <label for={id}>
        <span aria-hidden="true">{t(`rating.${axis}`)}</span>
        <span class="vh">{t(axis === "impact" ? "rating.impactOf" : "rating.effortOf", { name })}</span>
      </label>
      <output for={id} class="num">
        {words}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={5}
        step={1}
        value={value}
        aria-valuetext={words}
        onInput={(event) => onMove(event.currentTarget.valueAsNumber)}
        onChange={(event) => onSay(event.currentTarget.valueAsNumber)}
      />
      <span class="steps" aria-hidden="true">
        <i>–</i>
        <i>1</i>
        <i>2</i>
        <i>3</i>
        <i>4</i>
        <i>5</i>
      </span>
    </div>
  );
}
