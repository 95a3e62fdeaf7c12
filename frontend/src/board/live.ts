import { computed, type ReadonlySignal } from "@preact/signals";
import { ServerClock } from "../wire/clock";
import type { Ending } from "../wire/closing";
import { fetchSnapshot, postCommands } from "../wire/http";
import type { Answer, Command, Snapshot } from "../wire/messages";
import { type Place, socketUrl } from "../wire/place";
import { openQueue, type Queue, type Unsent } from "../wire/queue";
import { type RawSocket, realSurroundings, type Surroundings } from "../wire/socket";
import { watchWaking } from "../wire/wake";
import { answers, openWay, Ways } from "../wire/ways";
import type { Offset } from "./hands";
import { Line, type Link } from "./line";
import { standsStill } from "./may";
import { Outbox } from "./outbox";
import { Pending } from "./pending";
import { BoardState } from "./state";
import { BoardView } from "./view";

/** A workshop's live board, as views and actions use it. */
export interface LiveBoard {
  readonly place: Place;
  /** What the server said. */
  readonly state: BoardState;
  /** The same with the person's own unanswered commands laid over it; read this one. */
  readonly view: BoardView;
  readonly link: ReadonlySignal<Link>;
  /** Set once it is over for good. */
  readonly ended: ReadonlySignal<Ending | null>;
  /** Whether there is anything to draw. */
  readonly ready: ReadonlySignal<boolean>;
  readonly online: ReadonlySignal<number>;
  /** Notes in somebody's hand now. */
  readonly inHand: ReadonlySignal<ReadonlySet<string>>;
  /** Of these, those on somebody's canvas: how far from their place, in whole pixels of 100 %. */
  readonly offsets: ReadonlySignal<ReadonlyMap<string, Offset>>;
  readonly outbox: Outbox;
  /** Own commands without an answer. */
  readonly unsent: ReadonlySignal<readonly Unsent[]>;
  readonly clock: ServerClock;
  /** Gives a command; it shows at once and the promise ends with the server's answer. */
  send(command: Command): Promise<Answer>;
  /** Shows the others that this note is in the person's hand, and where; to be said again while it is. */
  hold(note: string, at?: { x: number; y: number }): void;
  /** Looks after the line at once, instead of when its pause is over. */
  wake(): void;
  close(): void;
}

/** What tests hand in instead of the browser's. */
export interface BoardWays {
  connect?: () => RawSocket;
  snapshot?: () => Promise<Snapshot>;
  queue?: Promise<Queue>;
  around?: Surroundings;
  /** Calls back on waking and on being put away; returns the undo. */
  watch?: (wake: () => void, sleep: () => void) => () => void;
}

/** Opens the board of a place and keeps it live until `close`. */
export function openBoard(place: Place, ways: BoardWays = {}): LiveBoard {
  const around = ways.around ?? realSurroundings;
  const clock = new ServerClock(around.now);
  const state = new BoardState();
  const pending = new Pending(around.later);
  const settle = () => pending.settle(state.version.peek(), state.mineVersion.peek());
  const outbox: Outbox = new Outbox({
    queue: ways.queue ?? openQueue(place),
    transmit: (command) => line.send(command),
    pending,
    held: () => standsStill({ audience: state.audience.peek(), run: state.kinds.run.peek().get("") ?? null }),
    around,
  });
  const socket = () => new WebSocket(socketUrl(place)) as RawSocket;
  const network = new Ways(
    (way) => openWay(place, way, socket, around),
    () => answers(place),
    around,
  );
  const line: Line = new Line(
    state,
    {
      connect: ways.connect ?? (() => network.connect()),
      snapshot: ways.snapshot ?? (() => fetchSnapshot(place)),
      clock,
      around,
    },
    {
      away: () => outbox.suspend(),
      answer: (answer) => {
        outbox.answer(answer);
        settle();
      },
      changed: () => {
        settle();
        outbox.goOn();
      },
      identified: () => void outbox.identify(state.me.peek()?.code ?? ""),
    },
  );
  /** The page is put away: a last attempt for what has no answer; its ids make a second arrival harmless. */
  const lastWords = () => {
    const waiting = outbox.waiting.peek();
    if (waiting.length === 0) return;
    const commands = waiting.map(({ command }) => command);
    postCommands(place, commands, { lastWords: true }).then(
      (answers) => {
        for (const answer of answers) outbox.answer(answer);
      },
      () => {},
    );
  };
  const unwatch = (ways.watch ?? watchWaking)(() => line.wake(), lastWords);
  line.start();
  return {
    place,
    state,
    view: new BoardView(state, pending),
    link: line.link,
    ended: line.ended,
    ready: computed(() => state.version.value > 0),
    online: line.online,
    inHand: line.inHand,
    offsets: line.offsets,
    outbox,
    unsent: outbox.waiting,
    clock,
    send: (command) => outbox.give(command),
    hold: (note, at) => line.preview(note, at),
    wake: () => line.wake(),
    close: () => {
      unwatch();
      line.close();
    },
  };
}
