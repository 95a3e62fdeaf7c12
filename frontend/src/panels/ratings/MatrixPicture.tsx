import type { ComponentChildren } from "preact";
import { t } from "../../text/text";
import { MOST, PLOT, type Placed, type Point, placesOf, xOf, yOf } from "./places";
import { type Axis, type Line, QUARTERS } from "./standing";

const { left, top, size, radius } = PLOT;
const right = left + size;
const bottom = top + size;
const INSET = 10;
/** How far a ring of spread stands off, so that a small one is seen around its number. */
const HALO = radius + 5;
const DIAMOND = 10;

/** Four quarters with a number for each item; the table beside it says the same in words. */
export function MatrixPicture({ lines }: { lines: readonly Line[] }) {
  const places = placesOf(lines);
  const rated = lines.filter(({ impact }) => impact !== null).length;
  return (
    <figure class="matrix">
      <div role="img" aria-label={t("rating.picture")}>
        <svg viewBox="0 0 540 540" aria-hidden="true">
          <rect class="plot" x={left} y={top} width={size} height={size} />
          <path class="mid" d={`M${xOf(3)} ${top}V${bottom}M${left} ${yOf(3)}H${right}`} />
          {places.map((place) => (
            <Spread key={place.line.id} place={place} />
          ))}
          <Names />
          {places.map((place) => place.moved && <Leader key={place.line.id} place={place} />)}
          {places.map(({ line, at }) => line.room && <Agreed key={line.id} line={line} from={at} />)}
          {places.map((place) => (
            <Knot key={place.line.id} place={place} />
          ))}
        </svg>
      </div>
      <Legend
        differ={places.some(({ line }) => line.differ)}
        spread={places.some(({ line }) => !line.together)}
        agreed={places.some(({ line }) => line.room !== null)}
        moved={places.some(({ moved }) => moved)}
        crowd={rated > MOST}
      />
    </figure>
  );
}

export function Names() {
  return (
    <g class="names">
      {QUARTERS.map(({ quarter, high, easy }) => (
        <text
          key={quarter}
          x={easy ? left + INSET : right - INSET}
          y={high ? top + 2.4 * INSET : bottom - INSET}
          text-anchor={easy ? "start" : "end"}
        >
          {t(`rating.quarter.${quarter}`)}
        </text>
      ))}
      <text class="axis" x={left + size / 2} y={540 - 12} text-anchor="middle">
        {t("rating.effort")}
      </text>
      <text x={left} y={540 - 12}>
        {t("rating.little")}
      </text>
      <text x={right} y={540 - 12} text-anchor="end">
        {t("rating.much")}
      </text>
      <g transform={`rotate(-90 26 ${bottom})`}>
        <text x={26} y={bottom}>
          {t("rating.little")}
        </text>
        <text class="axis" x={26 + size / 2} y={bottom} text-anchor="middle">
          {t("rating.impact")}
        </text>
        <text x={26 + size} y={bottom} text-anchor="end">
          {t("rating.much")}
        </text>
      </g>
    </g>
  );
}

/** A ring around the middle half of the answers; nothing where they are all the same. */
function Spread({ place: { line } }: { place: Placed }) {
  const [impact, effort] = [line.impact as Axis, line.effort as Axis];
  if (impact.low === impact.high && effort.low === effort.high) return null;
  const [west, east] = [xOf(effort.low), xOf(effort.high)];
  const [north, south] = [yOf(impact.high), yOf(impact.low)];
  return (
    <ellipse
      class="spread"
      data-colour={line.colour}
      cx={(west + east) / 2}
      cy={(north + south) / 2}
      rx={(east - west) / 2 + HALO}
      ry={(south - north) / 2 + HALO}
    />
  );
}

function Leader({ place: { at, true: home } }: { place: Placed }) {
  return (
    <g class="leader">
      <path d={`M${home.x} ${home.y}L${at.x} ${at.y}`} />
      <circle cx={home.x} cy={home.y} r={4} />
    </g>
  );
}

/** A diamond where the room agreed that it belongs, tied to its number. */
function Agreed({ line: { room }, from }: { line: Line; from: Point }) {
  if (!room) return null;
  const [x, y] = [xOf(room.effort), yOf(room.impact)];
  return (
    <g class="agreed">
      <path d={`M${from.x} ${from.y}L${x} ${y}`} />
      <path
        class="full"
        d={`M${x} ${y - DIAMOND}l${DIAMOND} ${DIAMOND}l${-DIAMOND} ${DIAMOND}l${-DIAMOND} ${-DIAMOND}z`}
      />
    </g>
  );
}

export function Knot({ place: { line, at } }: { place: Placed }) {
  return (
    <g class="number" data-colour={line.colour}>
      {line.differ && <circle class="ring" cx={at.x} cy={at.y} r={radius + 1} />}
      <circle cx={at.x} cy={at.y} r={line.differ ? radius - 3 : radius} />
      <text x={at.x} y={at.y} dy="0.35em" text-anchor="middle">
        {line.n}
      </text>
    </g>
  );
}

interface Signs {
  spread: boolean;
  differ: boolean;
  agreed: boolean;
  moved: boolean;
  crowd: boolean;
}

function Legend({ spread, differ, agreed, moved, crowd }: Signs) {
  return (
    <figcaption>
      <ul class="signs" aria-label={t("rating.legend")}>
        <li>
          <Sign>
            <circle cx={12} cy={12} r={9} />
            <text x={12} y={12} dy="0.35em" text-anchor="middle">
              1
            </text>
          </Sign>
          {t("rating.legend.number")}
        </li>
        {spread && (
          <li>
            <Sign>
              <ellipse class="dashed" cx={12} cy={12} rx={11} ry={7} />
            </Sign>
            {t("rating.legend.spread")}
          </li>
        )}
        {differ && (
          <li>
            <Sign>
              <circle cx={12} cy={12} r={10} />
              <circle cx={12} cy={12} r={6} />
            </Sign>
            {t("rating.legend.differ")}
          </li>
        )}
        {agreed && (
          <li>
            <Sign>
              <path class="full" d="M12 4l8 8l-8 8l-8 -8z" />
            </Sign>
            {t("rating.legend.agreed")}
          </li>
        )}
        {moved && (
          <li>
            <Sign>
              <path d="M4 20L20 4" />
              <circle class="full" cx={4} cy={20} r={3} />
            </Sign>
            {t("rating.legend.moved")}
          </li>
        )}
        {crowd && <li>{t("rating.legend.most", { n: MOST })}</li>}
      </ul>
    </figcaption>
  );
}

function Sign({ children }: { children: ComponentChildren }) {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      {children}
    </svg>
  );
}
