/** Draws a tray: its name and count, the ground its notes lie on and, from afar, the notes as colour. */
import { nameOf } from "../actions/subject";
import { t } from "../text/text";
import type { Cluster } from "../wire/messages";
import { element } from "./element";
import type { Rect } from "./geometry";
import { type LaidTray, spotRect } from "./layout";
import { headId } from "./note";
import { marksOf } from "./words";

const SVG = "http://www.w3.org/2000/svg";

export interface DrawnTray {
  readonly el: HTMLElement;
  readonly head: HTMLElement;
  readonly far: SVGPathElement;
  tray: LaidTray | null;
  rect: Rect | null;
  said: string;
  name: string;
  /** How many, the merged ones included. */
  notes: number;
}

/** What stands in its head. */
export interface TrayWords {
  cluster: Cluster | undefined;
  notes: number;
}

export function makeTray({ key, kind }: LaidTray): DrawnTray {
  const head = element("h3", { id: headId(key), tabindex: "-1" });
  if (kind === "cluster") {
    head.dataset.stop = key;
    head.className = "said";
  }
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("class", "from-afar");
  svg.setAttribute("aria-hidden", "true");
  const far = svg.appendChild(document.createElementNS(SVG, "path"));
  const el = element("div", { class: "canvas-tray", role: "group", "data-kind": kind, "aria-labelledby": headId(key) });
  el.append(svg, head);
  return { el, head, far, tray: null, rect: null, said: "", name: "", notes: 0 };
}

export function writeTray(drawn: DrawnTray, kind: LaidTray["kind"], { cluster, notes }: TrayWords): void {
  // Compared before anything is worded: on a full board that is what counting costs.
  const { label, colour, finding, help, elsewhere } = cluster ?? {};
  const raw = [label, colour, finding, help, elsewhere, notes].join("|");
  if (raw === drawn.said) return;
  drawn.said = raw;
  const name = kind === "cluster" ? nameOf(cluster) : t(kind === "loose" ? "board.theme.none" : "triage.lot");
  const marks = cluster ? marksOf(cluster).join(" · ") : "";
  const count = t("board.notes", { n: notes });
  drawn.name = name;
  if (cluster) drawn.el.dataset.colour = cluster.colour;
  drawn.head.replaceChildren(
    element("span", { class: "mark", "aria-hidden": "true" }),
    element("span", { class: "name" }, name),
    element("span", { class: "count num", "aria-hidden": "true" }, notes.toLocaleString(document.documentElement.lang)),
    element("span", { class: "vh" }, `, ${count}`),
    ...(notes === 0 ? [element("span", { class: "marks" }, t("board.emptyTheme"))] : []),
    ...(marks ? [element("span", { class: "marks" }, marks)] : []),
  );
}

export function placeTray({ el }: Pick<DrawnTray, "el">, { x, y, w, h }: Rect): void {
  el.style.transform = `translate(${x}px, ${y}px)`;
  el.style.inlineSize = `${w}px`;
  el.style.blockSize = `${h}px`;
}

/** All notes of a tray in one stroke: from afar a thousand cost as much as one. */
export function farOf(tray: LaidTray): string {
  const at = { x: 0, y: 0, w: tray.w, h: tray.h };
  let path = "";
  for (const spot of tray.spots.values()) {
    const { x, y, w, h } = spotRect(at, spot);
    path += `M${x} ${y}h${w}v${h}h${-w}z`;
  }
  return path;
}
