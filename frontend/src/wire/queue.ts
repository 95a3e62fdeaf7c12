import type { RefusalDetail, SentCommand } from "./messages";
import { type Place, pathOf } from "./place";

/** A command that the server has not stored, kept on the device until it has. */
export interface Unsent {
  command: SentCommand;
  /** Who wrote it: the participant code (or account id) at that time. */
  actor: string;
  /** Epoch milliseconds by the device. */
  at: number;
  /** Set once it was refused: the text is kept until the person decides. */
  refused?: { why: string; d?: RefusalDetail };
}

/** Where unsent commands wait. All calls run in the order they were made. */
export interface Queue {
  /** Oldest first. */
  all(): Promise<Unsent[]>;
  put(entry: Unsent): Promise<void>;
  remove(id: string): Promise<void>;
}

const STORE = "unsent";
type Row = Unsent & { id: string; place: string };

/**
 * A queue on the device, shared by all tabs of one place. Survives reload, sleep and a closed browser. Two tabs may send
 * the same entry: its id makes that harmless.
 */
export class StoredQueue implements Queue {
  readonly #place: string;
  #last: Promise<unknown> = Promise.resolve();
  #base: Promise<IDBDatabase> | null = null;

  constructor(
    place: Place,
    private readonly factory: IDBFactory = indexedDB,
  ) {
    this.#place = pathOf(place);
  }

  all(): Promise<Unsent[]> {
    return this.#run<Row[]>("readonly", (store) => store.index("place").getAll(this.#place)).then((rows) =>
      rows
        .sort((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ command, actor, at, refused }) => ({ command, actor, at, ...(refused && { refused }) })),
    );
  }

  async put(entry: Unsent): Promise<void> {
    const row: Row = { ...entry, id: entry.command.id, place: this.#place };
    await this.#run("readwrite", (store) => store.put(row));
  }

  async remove(id: string): Promise<void> {
    await this.#run("readwrite", (store) => store.delete(id));
  }

  #run<T>(mode: IDBTransactionMode, ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
    const next = this.#last.then(async () => {
      this.#base ??= openBase(this.factory);
      const base = await this.#base;
      return new Promise<T>((resolve, reject) => {
        const work = base.transaction(STORE, mode, { durability: "strict" });
        const request = ask(work.objectStore(STORE));
        work.oncomplete = () => resolve(request.result as T);
        work.onabort = () => reject(work.error);
      });
    });
    this.#last = next.catch(() => {});
    return next;
  }
}

function openBase(factory: IDBFactory): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = factory.open("throughline", 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(STORE, { keyPath: "id" }).createIndex("place", "place");
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** A queue that lives as long as the page, for browsers that forbid storage. */
export class PageQueue implements Queue {
  readonly #entries = new Map<string, Unsent>();

  async all(): Promise<Unsent[]> {
    return [...this.#entries.values()].sort((a, b) => (a.command.id < b.command.id ? -1 : 1));
  }

  async put(entry: Unsent): Promise<void> {
    this.#entries.set(entry.command.id, entry);
  }

  async remove(id: string): Promise<void> {
    this.#entries.delete(id);
  }
}

/** The stored queue where the browser allows one, else one for this page. */
export async function openQueue(place: Place): Promise<Queue> {
  try {
    const queue = new StoredQueue(place);
    await queue.all();
    return queue;
  } catch {
    return new PageQueue();
  }
}
