/** What part of the canvas is looked at. Pure; every person has a view of their own. */
import type { Point, Rect } from "./geometry";

/** The canvas' point in the upper left corner, and how large it is shown. */
export interface View extends Point {
  z: number;
}

export interface Size {
  w: number;
  h: number;
}

/** Smaller, notes are colour and count: words would be under ten pixels. */
export const TEXT_ZOOM = 0.58;
export const MOST = 2;
export const LEAST = 0.04;
/** One press of + or −. */
export const STEP_ZOOM = 1.25;

const held = (z: number): number => Math.min(MOST, Math.max(LEAST, z));

export const toCanvas = ({ x, y, z }: View, at: Point): Point => ({ x: x + at.x / z, y: y + at.y / z });

export const toScreen = ({ x, y, z }: View, at: Point): Point => ({ x: (at.x - x) * z, y: (at.y - y) * z });

/** So many pixels of the screen further. */
export const pan = (view: View, dx: number, dy: number): View => ({
  ...view,
  x: view.x + dx / view.z,
  y: view.y + dy / view.z,
});

/** Larger or smaller; what is under `at` on the screen stays there. */
export function zoom(view: View, by: number, at: Point): View {
  const z = held(view.z * by);
  return { x: view.x + at.x / view.z - at.x / z, y: view.y + at.y / view.z - at.y / z, z };
}

/** What two fingers mean that went from one place to another: what was under each is under it still. */
export function pinch(view: View, before: [Point, Point], after: [Point, Point]): View {
  const gap = ([a, b]: [Point, Point]) => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  const middle = ([a, b]: [Point, Point]) => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });
  const [from, to] = [middle(before), middle(after)];
  return zoom(pan(view, from.x - to.x, from.y - to.y), gap(after) / gap(before), to);
}

/** Room that something lies over: the toolbar. */
export interface Margins {
  top: number;
  side: number;
  bottom: number;
}

/** The view that shows all of it, in the middle, and no larger than `most`. */
export function whole(rect: Rect, screen: Size, { top, side, bottom }: Margins, most = 1): View {
  const [w, h] = [Math.max(1, screen.w - 2 * side), Math.max(1, screen.h - top - bottom)];
  const z = Math.max(LEAST, Math.min(most, w / Math.max(1, rect.w), h / Math.max(1, rect.h)));
  return { z, x: rect.x + rect.w / 2 - (side + w / 2) / z, y: rect.y + rect.h / 2 - (top + h / 2) / z };
}

/** The smallest move after which all of it is in view, or its upper left corner where it is too large. */
export function reveal(view: View, rect: Rect, screen: Size, { top, side, bottom }: Margins): View {
  const shown = { x: view.x + side / view.z, y: view.y + top / view.z };
  const [w, h] = [(screen.w - 2 * side) / view.z, (screen.h - top - bottom) / view.z];
  const along = (from: number, long: number, at: number, size: number) =>
    at < from || size > long ? at - from : Math.max(0, at + size - from - long);
  return { ...view, x: view.x + along(shown.x, w, rect.x, rect.w), y: view.y + along(shown.y, h, rect.y, rect.h) };
}

/** What was at one place and is at another now stays where it is on the screen. */
export const anchored = (view: View, before: Point, after: Point): View => ({
  ...view,
  x: view.x + after.x - before.x,
  y: view.y + after.y - before.y,
});

/** Keeps a strip of the board in sight, so that nobody loses it. */
export function kept(view: View, board: Rect, screen: Size): View {
  const strip = 80 / view.z;
  const within = (at: number, least: number, most: number) => Math.min(Math.max(at, least), Math.max(least, most));
  return {
    ...view,
    x: within(view.x, board.x + strip - screen.w / view.z, board.x + board.w - strip),
    y: within(view.y, board.y + strip - screen.h / view.z, board.y + board.h - strip),
  };
}

/** What is in view, and a margin around it. */
export const shownOf = ({ x, y, z }: View, { w, h }: Size, margin = 0): Rect => ({
  x: x - margin / z,
  y: y - margin / z,
  w: (w + 2 * margin) / z,
  h: (h + 2 * margin) / z,
});
