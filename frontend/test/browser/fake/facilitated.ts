/** The fake workshop with what a facilitator can do in it. */
import type {
  Activity,
  Answer,
  Cluster,
  Command,
  Note,
  Priority,
  Rating,
  Round,
  Run,
  SentCommand,
  Sorted,
  Upsert,
} from "../../../src/wire/messages";
import { FakeWorkshop, ratingOf } from "./workshop.ts";

/** Some figures; the first two are at the same place, the last was rated by one person. */
export function figuresFor(items: readonly string[]): Priority[] {
  const figure = (id: string, at: number): Priority => {
    const [impact, effort] = [Math.max(1, 4.5 - 0.5 * Math.floor(at / 2)), 1.5 + ((at * 7) % 6) / 2];
    const wide = at === 2 ? 1 : 0.5;
    const last = at === items.length - 1;
    return [id, impact, impact - wide, Math.min(5, impact + wide), at < 2 ? 2 : effort, 1.5, 4, last ? 1 : 12];
  };
  return items.map(figure).map((it, at) => (at < 2 ? [it[0], 4.5, 4, 5, 2, 1.5, 2.5, 12] : it));
}

/** What the room placed, as figures: no spread, and nobody rated. */
export const placedFigures = ({ places = {} }: Rating): Priority[] =>
  Object.entries(places).map(([id, [impact, effort]]) => [id, impact, impact, impact, effort, effort, effort, 0]);

/** A theme or a note as it is sorted then. */
function sorted<T extends Sorted>(thing: T, command: Command): T {
  if (command.c === "cluster.confirm") return { ...thing, finding: command.d.as ?? undefined } as T;
  if (command.c !== "item.flag") return thing;
  const { flag, on } = command.d;
  const part = flag === "department" ? { elsewhere: on || undefined } : { help: on ? flag : undefined };
  return { ...thing, ...part } as T;
}

export class FacilitatedWorkshop extends FakeWorkshop {
  override answer(code: string, command: SentCommand): Answer {
    const earlier = this.answers.get(command.id);
    if (earlier || this.refuse.has(command.c)) return super.answer(code, command);
    const f = this.version + 1;
    if (!this.facilitate(command)) return super.answer(code, command);
    const answer: Answer = { t: "done", id: command.id, f, v: this.version };
    this.answers.set(command.id, answer);
    return answer;
  }

  /** Whether the command was a facilitator's. */
  private facilitate(command: Command): boolean {
    const run = (part: Partial<Run>) => this.run(part);
    switch (command.c) {
      case "activity.go":
        run({
          ...{ paused: undefined, call: undefined },
          ...{ state: "open", activity: command.d.activity, since: Date.now(), ready: 0, needing: 0 },
        } as unknown as Partial<Run>);
        return true;
      case "timer.start":
        run({ timer: { ends: Date.now() + command.d.seconds * 1000 } });
        return true;
      case "timer.pause":
        run({ timer: { left: Math.max(0, (this.get("run", "").timer?.ends ?? 0) - Date.now()) } });
        return true;
      case "timer.resume":
        run({ timer: { ends: Date.now() + (this.get("run", "").timer?.left ?? 0) } });
        return true;
      case "timer.add": {
        const timer = this.get("run", "").timer;
        const ms = command.d.seconds * 1000;
        run({ timer: timer?.ends === undefined ? { left: (timer?.left ?? 0) + ms } : { ends: timer.ends + ms } });
        return true;
      }
      case "timer.stop":
        run({ timer: undefined } as unknown as Partial<Run>);
        return true;
      case "room.pause": {
        const { timer, paused } = this.get("run", "");
        const { minutes, back = minutes === undefined ? undefined : Date.now() + minutes * 60_000 } = command.d;
        const left = timer?.ends === undefined ? timer : { left: Math.max(0, timer.ends - Date.now()) };
        const since = paused?.since ?? Date.now();
        run({ paused: back === undefined ? { since } : { since, back }, ...(left && { timer: left }) });
        return true;
      }
      case "room.resume": {
        const { timer } = this.get("run", "");
        run({
          paused: undefined,
          ...(timer?.left !== undefined && { timer: { ends: Date.now() + timer.left } }),
        } as unknown as Partial<Run>);
        return true;
      }
      case "room.call":
        run({ call: { id: (this.version + 1).toString(36), ...command.d } });
        return true;
      case "agenda.change":
        this.change(
          command.d.lengths.map(({ activity, minutes }) => ["activity", activity, this.lasting(activity, minutes)]),
        );
        return true;
      case "door.set":
        run({ door: command.d.open });
        return true;
      case "intake.set":
        run({ intake: command.d.open, ...{ frozen: command.d.open ? undefined : Date.now() } } as Partial<Run>);
        return true;
      case "rules.set":
        run(command.d);
        return true;
      case "workshop.close":
        run({ state: "closed", closed: Date.now() });
        return true;
      case "workshop.reopen":
        run({ state: "open" });
        return true;
      case "results.release": {
        const { released, changed } = this.get("run", "").results ?? {};
        run({
          results: {
            ...command.d,
            released: released ?? Date.now(),
            ...(released && { changed: Date.now() }),
            ...(changed && { changed }),
          },
        });
        return true;
      }
      case "results.retract": {
        const { text, textEs, steps } = this.get("run", "").results ?? {};
        run({ results: { ...(text && { text }), ...(textEs && { textEs }), ...(steps && { steps }) } });
        return true;
      }
      case "question.reveal":
      case "question.hide":
        this.change([
          [
            "question",
            command.d.q,
            { ...this.get("question", command.d.q), revealed: command.c === "question.reveal" },
          ],
        ]);
        return true;
      case "note.hide":
        this.note(command.d.note, { hidden: command.d.reason });
        return true;
      case "note.show":
        this.note(command.d.note, { hidden: undefined } as unknown as Partial<Note>);
        return true;
      case "note.release":
        this.note(command.d.note, { held: undefined } as unknown as Partial<Note>);
        return true;
      case "note.park":
        this.note(command.d.note, { parked: true, c: undefined } as unknown as Partial<Note>);
        return true;
      case "note.unpark":
        this.note(command.d.note, { parked: undefined } as unknown as Partial<Note>);
        return true;
      case "cluster.confirm":
        this.change([["cluster", command.d.cluster, sorted(this.cluster(command.d.cluster), command)]]);
        return true;
      case "item.flag": {
        const { item } = command.d;
        const cluster = this.cluster(item);
        if (cluster) this.change([["cluster", item, sorted(cluster, command)]]);
        else this.change([["note", item, sorted(this.get("note", item), command)]]);
        return true;
      }
      case "device.mute":
      case "device.unmute":
        this.note(command.d.note, { muted: command.c === "device.mute" || undefined } as unknown as Partial<Note>);
        return true;
      case "notes.import": {
        const { q, notes } = command.d;
        const first = this.version + 1;
        const origin = "imported" as const;
        const made = notes.map(({ text }, at): Upsert => {
          return ["note", `${first.toString(36)}i${at}`, { q, text, tv: first, at: Date.now(), origin }];
        });
        this.change(made);
        return true;
      }
      case "notes.take-back": {
        const imported = this.all("note").filter(([, note]) => note.origin === "imported");
        this.change(
          [],
          imported.map(([id]) => ["note", id]),
        );
        return true;
      }
      case "note.translate": {
        const { note, lang, text } = command.d;
        this.note(note, { tr: text ? { lang, text } : undefined } as unknown as Partial<Note>);
        return true;
      }
      case "cluster.translate": {
        const { cluster, lang, label } = command.d;
        const tr = label ? { lang, text: label } : undefined;
        this.change([["cluster", cluster, { ...this.cluster(cluster), tr } as Cluster]]);
        return true;
      }
      case "cluster.colour":
        this.change([["cluster", command.d.cluster, { ...this.cluster(command.d.cluster), colour: command.d.colour }]]);
        return true;
      case "round.open":
        this.openRound(command.d);
        return true;
      case "round.close":
        this.closeRound(command.d.round);
        return true;
      case "rating.open": {
        const { target, q, together } = command.d;
        const items = this.all(target)
          .filter(([, thing]) => !q || q.includes(thing.q))
          .map(([id]) => id);
        const n = this.all("rating").length + 1;
        this.change([
          [
            "rating",
            `p${n}`,
            ratingOf(items, together ? { n, target, together } : { n, target, started: 0, done: 0, given: 0 }),
          ],
        ]);
        return true;
      }
      case "rating.close": {
        const rating = this.get("rating", command.d.rating);
        const figures = rating.together ? placedFigures(rating) : figuresFor(rating.items);
        const raters = rating.together ? {} : { raters: 18 };
        const closed = { state: "closed", closed: Date.now(), figures, now: figures, ...raters, people: 25 } as const;
        this.change([["rating", command.d.rating, { ...rating, ...closed }]]);
        return true;
      }
      case "item.place":
      case "item.unplace":
        this.place(command.d);
        return true;
      case "suggestion.accept":
        this.accept(command.d.groups);
        return true;
      case "person.remove":
      case "person.readmit": {
        const person = this.get("person", command.d.person);
        this.change([["person", command.d.person, { ...person, removed: command.c === "person.remove" }]]);
        return true;
      }
      default:
        return false;
    }
  }

  private lasting(id: string, minutes: number): Activity {
    const { planned: before, dropped: _gone, ...activity } = this.get("activity", id);
    const planned = before ?? activity.minutes ?? 0;
    return { ...activity, minutes, ...(planned !== minutes && { planned }), ...(minutes === 0 && { dropped: true }) };
  }

  private place(at: { rating: string; item: string; impact?: number; effort?: number }): void {
    const rating = this.get("rating", at.rating);
    const { [at.item]: _before, ...rest } = rating.places ?? {};
    const places = at.impact === undefined ? rest : { ...rest, [at.item]: [at.impact, at.effort] as [number, number] };
    this.change([["rating", at.rating, { ...rating, places }]]);
  }

  private note(id: string, part: Partial<Note>): void {
    this.change([["note", id, { ...this.get("note", id), ...part }]]);
  }

  private cluster(id: string): Cluster {
    return this.get("cluster", id);
  }

  private openRound({
    target,
    dots,
    max,
    own,
  }: {
    target: "note" | "cluster";
    dots: number;
    max: number;
    own?: boolean;
  }) {
    const items = this.all(target).map(([id]) => id);
    const n = this.all("round").length + 1;
    const round: Round = { n, target, dots, max, items, state: "open", opened: Date.now(), started: 0, done: 0 };
    this.change([["round", `r${n}`, own ? { ...round, own } : round]]);
  }

  private closeRound(id: string): void {
    const round = this.get("round", id);
    const tally = round.items.map((item, at): [string, number, number] => {
      const dots = Math.max(0, 24 - at * 5);
      return [item, dots, Math.ceil(dots / 1.4)];
    });
    this.change([
      [
        "round",
        id,
        { ...round, state: "closed", closed: Date.now(), tally, now: tally, themes: [], voters: 24, people: 27 },
      ],
    ]);
  }

  private accept(groups: { cluster: string | null; label: string; notes: string[] }[]): void {
    const first = this.version + 1;
    const changed = groups.flatMap(({ cluster, label, notes }, at): Upsert[] => {
      const id = cluster ?? `${first.toString(36)}${at}`;
      const made: Upsert[] = cluster ? [] : [["cluster", id, { q: "q1", label, colour: "lagoon" }]];
      return [...made, ...notes.map((note): Upsert => ["note", note, { ...this.get("note", note), c: id }])];
    });
    this.change(changed);
  }
}
