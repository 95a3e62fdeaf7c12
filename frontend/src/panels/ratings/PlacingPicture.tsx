import { useRef, useState } from "preact/hooks";
import type { Said } from "../../actions/rating";
import { t } from "../../text/text";
import { Knot, Names } from "./MatrixPicture";
import { distance, PLOT, type Point, placesOf, valuesAt, xOf, yOf } from "./places";
import type { Line } from "./standing";

const { left, top, size } = PLOT;
const STEPS = [1, 2, 3, 4, 5];
/** The side of the picture in its own units. */
const SIDE = 540;
/** A hand that trembles less than this has pressed, not moved. */
const STILL = 8;

interface Props {
  lines: readonly Line[];
  chosen: string | null;
  onChoose: (item: string | null) => void;
  onPut: (item: string, to: Said) => void;
}

/** What is in the hand: from where, where it is now, and whether its number was taken hold of. */
interface Hand {
  item: string;
  from: Point;
  at: Point;
  held: boolean;
}

/** The matrix to press on: the chosen item goes there; a number is moved by taking hold of it. Keys have the list beside. */
export function PlacingPicture({ lines, chosen, onChoose, onPut }: Props) {
  const svg = useRef<SVGSVGElement>(null);
  const [hand, setHand] = useState<Hand | null>(null);
  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const box = svg.current?.getBoundingClientRect();
    const scale = SIDE / (box?.width || SIDE);
    return { x: (clientX - (box?.left ?? 0)) * scale, y: (clientY - (box?.top ?? 0)) * scale };
  };
  const take = (event: PointerEvent) => {
    if (event.button > 0) return;
    const number = (event.target as Element).closest<SVGElement>("[data-item]")?.dataset.item;
    const item = number ?? chosen;
    if (!item) return;
    svg.current?.setPointerCapture(event.pointerId);
    if (number) onChoose(number);
    const at = pointOf(event);
    setHand({ item, from: at, at, held: number !== undefined });
  };
  const move = (event: PointerEvent) => hand && setHand({ ...hand, at: pointOf(event) });
  const drop = (event: PointerEvent) => {
    if (!hand) return;
    setHand(null);
    const at = pointOf(event);
    if (!hand.held || distance(hand.from, at) > STILL) onPut(hand.item, valuesAt(at));
  };
  const target = hand && (!hand.held || distance(hand.from, hand.at) > STILL) ? valuesAt(hand.at) : null;
  const places = placesOf(lines).map((place) =>
    target && hand?.item === place.line.id ? { ...place, at: hand.at } : place,
  );
  return (
    <figure class="matrix">
      <div role="img" aria-label={t("rating.picturePlacing")}>
        <svg
          ref={svg}
          class={`can-place${chosen ? " has-chosen" : ""}`}
          viewBox={`0 0 ${SIDE} ${SIDE}`}
          aria-hidden="true"
          onPointerDown={take}
          onPointerMove={move}
          onPointerUp={drop}
          onPointerCancel={() => setHand(null)}
        >
          <rect class="plot" x={left} y={top} width={size} height={size} />
          <path class="mid" d={`M${xOf(3)} ${top}V${top + size}M${left} ${yOf(3)}H${left + size}`} />
          {STEPS.map((effort) =>
            STEPS.map((impact) => (
              <circle key={`${effort} ${impact}`} class="step" cx={xOf(effort)} cy={yOf(impact)} r={3} />
            )),
          )}
          {target && <circle class="target" cx={xOf(target.effort)} cy={yOf(target.impact)} r={PLOT.radius + 6} />}
          <Names />
          {places.map((place) => (
            <g
              key={place.line.id}
              data-item={place.line.id}
              class={`movable${place.line.id === chosen ? " is-chosen" : ""}`}
            >
              <circle class="grip" cx={place.at.x} cy={place.at.y} r={PLOT.radius + 9} />
              <Knot place={place} />
            </g>
          ))}
        </svg>
      </div>
      <figcaption class="sm quiet">{t(chosen ? "rating.pressNow" : "rating.pressFirst")}</figcaption>
    </figure>
  );
}
