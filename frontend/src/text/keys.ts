import type ballot from "./en/ballot.json";
import type board from "./en/board.json";
import type canvas from "./en/canvas.json";
import type console from "./en/console.json";
import type guide from "./en/guide.json";
import type bringing from "./en/import.json";
import type join from "./en/join.json";
import type kept from "./en/kept.json";
import type link from "./en/link.json";
import type offline from "./en/offline.json";
import type pace from "./en/pace.json";
import type pack from "./en/pack.json";
import type participant from "./en/participant.json";
import type projector from "./en/projector.json";
import type rating from "./en/rating.json";
import type reading from "./en/reading.json";
import type refusals from "./en/refusals.json";
import type results from "./en/results.json";
import type see from "./en/see.json";
import type sheets from "./en/sheets.json";
import type statement from "./en/statement.json";
import type studio from "./en/studio.json";
import type themes from "./en/themes.json";
import type triage from "./en/triage.json";
import type walk from "./en/walk.json";

/** One part per view, so that each file has one owner; `problems` is the server's. */
interface Parts {
  ballot: typeof ballot;
  board: typeof board;
  canvas: typeof canvas;
  console: typeof console;
  guide: typeof guide;
  import: typeof bringing;
  join: typeof join;
  kept: typeof kept;
  link: typeof link;
  offline: typeof offline;
  pace: typeof pace;
  pack: typeof pack;
  participant: typeof participant;
  projector: typeof projector;
  rating: typeof rating;
  reading: typeof reading;
  refusals: typeof refusals;
  results: typeof results;
  see: typeof see;
  sheets: typeof sheets;
  statement: typeof statement;
  studio: typeof studio;
  themes: typeof themes;
  triage: typeof triage;
  walk: typeof walk;
}

export type Part = keyof Parts;

/** `part.key` of everything there are words for. */
export type WordKey = { [P in Part]: `${P}.${Extract<keyof Parts[P], string>}` }[Part];

export type Values = Readonly<Record<string, string | number>>;
