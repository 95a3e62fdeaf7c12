/**
 * A workshop in memory that speaks the wire protocol to pages under test. It keeps just enough rules to be believed by a
 * page; what the real server decides is tested there.
 */

import type { LinkKind } from "../../../src/studio/shapes";
import type { Page } from "../../../src/views/results/page";
import type {
  Answer,
  Audience,
  ClientMessage,
  Cluster,
  Command,
  Entities,
  EntityKind,
  MineUpsert,
  Note,
  OwnRatings,
  Rating,
  Removal,
  Round,
  Run,
  SentCommand,
  ServerMessage,
  Snapshot,
  Upsert,
} from "../../../src/wire/messages";
import type { Turnout } from "../../../src/wire/turnout";

/** One page's connection. */
export interface Peer {
  audience: Audience;
  code: string;
  send(message: ServerMessage): void;
  close(code: number): void;
}

type Key = `${EntityKind} ${string}`;

export class FakeWorkshop {
  version = 1;
  door: "open" | "closed" = "open";
  readonly entities = new Map<Key, Entities[EntityKind]>();
  readonly authors = new Map<string, string>();
  readonly dots = new Map<string, Record<string, Record<string, number>>>();
  readonly rated = new Map<string, Record<string, OwnRatings>>();
  readonly done = new Set<string>();
  /** Whether browsers have forgotten who they were. */
  cookiesLost = false;
  readonly muted = new Set<string>();
  readonly needing = new Set<string>();
  readonly people = new Map<string, { name?: string; department?: string }>();
  readonly peers = new Set<Peer>();
  readonly answers = new Map<string, Answer>();
  /** Commands to refuse, with the reason, once each. */
  readonly refuse = new Map<string, Answer["t"] extends never ? never : { why: string; d?: object }>();
  /** While true, commands get no answer and are not heard. */
  deaf = false;
  /** Steps that were asked to be taken back. */
  readonly undone: { f: number; v: number }[] = [];
  title = "Rethinking Beach Parking";
  /** How the room takes part, as the server would say. */
  turnout: Turnout = {};
  /** What the link in hand lets one be; null for a link that opens nothing. */
  link: LinkKind | null = null;
  /** What the results page says; null for a code that no workshop has. */
  page: Page | null = null;

  get<K extends EntityKind>(kind: K, id: string): Entities[K] {
    return this.entities.get(`${kind} ${id}`) as Entities[K];
  }

  all<K extends EntityKind>(kind: K): [string, Entities[K]][] {
    return [...this.entities]
      .filter(([key]) => key.startsWith(`${kind} `))
      .map(([key, value]) => [key.slice(kind.length + 1), value as Entities[K]]);
  }

  /** Puts things on the board before anybody looks. */
  put(...upserts: Upsert[]): this {
    for (const [kind, id, value] of upserts) this.entities.set(`${kind} ${id}`, value);
    return this;
  }

  /** Changes the board and tells everybody. */
  change(u: Upsert[], r: Removal[] = []): void {
    const f = this.version;
    this.version += 1;
    this.put(...u);
    for (const [kind, id] of r) this.entities.delete(`${kind} ${id}`);
    this.count();
    for (const peer of this.peers) this.tell(peer, f, u, r);
  }

  /** Mutes a person's device, or not any more, and tells it. */
  mute(code: string, is: boolean): void {
    if (is) this.muted.add(code);
    else this.muted.delete(code);
    for (const peer of this.peers)
      if (peer.code === code) peer.send({ t: "mine", v: this.version, full: true, u: this.mineOf(code) });
  }

  run(part: Partial<Run>): void {
    this.change([["run", "", { ...this.get("run", ""), ...part }]]);
  }

  /** A reveal, a close: everybody fetches anew. */
  resync(): void {
    this.version += 1;
    for (const peer of this.peers) peer.send({ t: "resync", v: this.version });
  }

  snapshot(audience: Audience): Snapshot {
    this.count();
    const e = [...this.entities]
      .map(([key, value]) => [key.split(" ")[0], key.slice(key.indexOf(" ") + 1), value] as Upsert)
      .filter((upsert) => this.visible(audience, upsert));
    return {
      v: this.version,
      audience,
      now: Date.now(),
      workshop: { title: this.title, department: "Beaches and Harbors", code: "H7KM4Q", languages: ["en", "es"] },
      e,
    };
  }

  mineOf(code: string): MineUpsert[] {
    const notes = this.all("note")
      .filter(([id]) => this.authors.get(id) === code)
      .map(([id, { q, text = "", tv, at, c, into, hidden, parked, tr }]) => [
        "note",
        id,
        {
          q,
          text,
          tv,
          at,
          ...(c && { c }),
          ...(into && { into }),
          ...(hidden && { hidden }),
          ...(parked && { parked }),
          ...(tr && { tr }),
        },
      ]);
    const dots = Object.entries(this.dots.get(code) ?? {}).map(([round, value]) => ["dots", round, value]);
    const rated = Object.entries(this.rated.get(code) ?? {}).map(([rating, value]) => ["rated", rating, value]);
    const me = {
      code,
      done: this.done.has(code),
      needing: this.needing.has(code),
      ...(this.muted.has(code) && { muted: true }),
    };
    return [["me", "", me], ...notes, ...dots, ...rated] as MineUpsert[];
  }

  hear(peer: Peer, message: ClientMessage): void {
    if (message.t === "ping") peer.send({ t: "pong", now: Date.now() });
    if (message.t === "hello") {
      peer.send({ t: "welcome", p: 1, v: this.version, now: Date.now(), online: this.peers.size });
      if (message.v < this.version) peer.send({ t: "resync", v: this.version });
      peer.send({ t: "mine", v: this.version, full: true, u: this.mineOf(peer.code) });
    }
    if (message.t === "do" && !this.deaf) peer.send(this.answer(peer.code, message));
  }

  answer(code: string, command: SentCommand): Answer {
    const earlier = this.answers.get(command.id);
    if (earlier) return earlier;
    const no = this.refuse.get(command.c);
    if (no) {
      this.refuse.delete(command.c);
      return { t: "refused", id: command.id, ...no } as Answer;
    }
    if (this.get("run", "").paused && code !== "studio" && /^(note|dot|item|cluster|step)\./.test(command.c))
      return { t: "refused", id: command.id, why: "ROOM_PAUSED" };
    const f = this.version + 1;
    this.perform(code, command);
    const answer: Answer = { t: "done", id: command.id, f, v: this.version };
    this.answers.set(command.id, answer);
    for (const peer of this.peers)
      if (peer.code === code) peer.send({ t: "mine", v: this.version, full: true, u: this.mineOf(code) });
    return answer;
  }

  private perform(code: string, command: Command): void {
    const id = (this.version + 1).toString(36);
    const edit = (note: string, part: Partial<Note>) =>
      this.change([["note", note, { ...this.get("note", note), ...part }]]);
    switch (command.c) {
      case "note.add":
        this.authors.set(id, code);
        this.change([["note", id, { q: command.d.q, text: command.d.text, tv: this.version + 1, at: Date.now() }]]);
        break;
      case "note.edit":
        edit(command.d.note, { text: command.d.text, tv: this.version + 1 });
        break;
      case "note.delete":
        this.change([], [["note", command.d.note]]);
        break;
      case "note.move":
        this.change(
          command.d.notes.map((note) => [
            "note",
            note,
            { ...this.get("note", note), c: command.d.to ?? undefined } as Note,
          ]),
        );
        break;
      case "note.merge":
        edit(command.d.note, { into: command.d.into });
        break;
      case "note.split":
        edit(command.d.note, { into: undefined } as unknown as Partial<Note>);
        break;
      case "cluster.add": {
        const { q, label, colour = "sky", notes } = command.d;
        this.change([
          ["cluster", id, { q, label, colour } satisfies Cluster],
          ...notes.map((note): Upsert => ["note", note, { ...this.get("note", note), c: id }]),
        ]);
        break;
      }
      case "cluster.rename":
        this.change([
          ["cluster", command.d.cluster, { ...this.get("cluster", command.d.cluster), label: command.d.label }],
        ]);
        break;
      case "dot.cast":
      case "dot.take": {
        const rounds = this.dots.get(code) ?? {};
        const round = { ...rounds[command.d.round] };
        round[command.d.item] = (round[command.d.item] ?? 0) + (command.c === "dot.cast" ? 1 : -1);
        this.dots.set(code, { ...rounds, [command.d.round]: round });
        this.change([]);
        break;
      }
      case "item.rate":
      case "item.unrate": {
        const ratings = this.rated.get(code) ?? {};
        const { [command.d.item]: _before, ...rest } = ratings[command.d.rating]?.items ?? {};
        const items =
          command.c === "item.rate"
            ? { ...rest, [command.d.item]: [command.d.impact, command.d.effort] as [number, number] }
            : rest;
        this.rated.set(code, { ...ratings, [command.d.rating]: { items } });
        this.change([]);
        break;
      }
      case "step.undo":
        this.undone.push(command.d);
        this.change([]);
        break;
      case "done.mark":
      case "time.need": {
        const [said, other] = command.c === "done.mark" ? [this.done, this.needing] : [this.needing, this.done];
        if (command.d.on) {
          said.add(code);
          other.delete(code);
        } else said.delete(code);
        this.run({ ready: this.done.size, needing: this.needing.size });
        break;
      }
      default:
        this.change([]);
    }
  }

  private tell(peer: Peer, f: number, u: Upsert[], r: Removal[]): void {
    const seen = [...u, ...this.figures()].filter((upsert) => this.visible(peer.audience, upsert));
    peer.send({ t: "changes", f, v: this.version, u: seen, r });
  }

  private figures(): Upsert[] {
    return [
      ...this.all("question").map(([id, value]) => ["question", id, value] as Upsert),
      ...this.all("cluster").map(([id, value]) => ["cluster", id, value] as Upsert),
    ];
  }

  private count(): void {
    const notes = this.all("note");
    for (const [id, question] of this.all("question"))
      this.put(["question", id, { ...question, notes: notes.filter(([, note]) => note.q === id).length }]);
    for (const [id, cluster] of this.all("cluster"))
      this.put(["cluster", id, { ...cluster, notes: notes.filter(([, note]) => note.c === id).length }]);
  }

  private visible(audience: Audience, [kind, , value]: Upsert): boolean {
    if (kind === "person") return audience === "facilitator";
    if (kind !== "note") return true;
    return audience === "facilitator" || this.get("question", value.q)?.revealed === true;
  }
}

/** A vote that was opened just now. */
export const voteOn = (items: string[], more: Partial<Round> = {}): Round => ({
  n: 1,
  target: "cluster",
  dots: 3,
  max: 2,
  items,
  state: "open",
  opened: Date.now(),
  ...more,
});

/** A rating that was opened just now. */
export const ratingOf = (items: string[], more: Partial<Rating> = {}): Rating => ({
  n: 1,
  target: "cluster",
  items,
  state: "open",
  opened: Date.now(),
  ...more,
});
