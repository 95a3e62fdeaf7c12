import { describe, expect, it } from "vitest";
import type { ShowDoor, Shown } from "../../src/studio/seeItRun";
import { Watching } from "../../src/views/see/watching";
import { HttpProblem } from "../../src/wire/http";

const scene = {
  name: "write",
  question: 1,
  place: 3,
  of: 15,
  people: 30,
  notes: 12,
  clusters: 0,
  dots: 0,
  drafts: 0,
} as const;
const playing: Shown = { state: "playing", scene, workshop: "w1", code: "H7KM4Q" };

/** A door whose next answers are set by the test. */
class Door implements ShowDoor {
  answer: Shown | HttpProblem = { state: "none" };
  refusal: HttpProblem | null = null;
  readonly asked: string[] = [];
  private ask(what: string): Promise<void> {
    this.asked.push(what);
    return this.refusal ? Promise.reject(this.refusal) : Promise.resolve();
  }
  shown = () => (this.answer instanceof HttpProblem ? Promise.reject(this.answer) : Promise.resolve(this.answer));
  start = () => this.ask("start").then(() => playing);
  skip = () => this.ask("skip");
  stop = () => this.ask("stop");
  seats = () => this.ask("seats");
  remove = () => this.ask("remove");
}

async function looked(answer: Shown | HttpProblem) {
  const door = new Door();
  door.answer = answer;
  const watching = new Watching(door);
  return { door, watching, again: await watching.look() };
}

describe("the page of the show", () => {
  it("looks again while the room is prepared, without panes", async () => {
    const { door, watching, again } = await looked({ state: "starting" });
    expect(again).toBe(true);
    expect(watching.seated.value).toBeNull();
    expect(door.asked).toEqual([]);
  });

  it("takes its seats once for each workshop", async () => {
    const { door, watching, again } = await looked(playing);
    await watching.look();
    expect(again).toBe(true);
    expect(watching.seated.value).toBe("w1");
    door.answer = { ...playing, workshop: "w2", code: "AAAAAA" };
    await watching.look();
    expect(watching.seated.value).toBe("w2");
    expect(door.asked).toEqual(["seats", "seats"]);
  });

  it.each(["none", "ended", "stopped", "failed"] as const)("looks no more when it is %s", async (state) => {
    const { again } = await looked({ ...playing, state });
    expect(again).toBe(false);
  });

  it("says so to who may not see it", async () => {
    const { watching, again } = await looked(new HttpProblem(403, "NOT_SHOWN_HERE"));
    expect(again).toBe(false);
    expect(watching.stand.value).toEqual({ at: "refused" });
  });

  it("keeps what it shows and tries on while the server does not answer", async () => {
    const { door, watching } = await looked(playing);
    door.answer = new HttpProblem(0, "NO_CONNECTION");
    expect(await watching.look()).toBe(true);
    expect(watching.lost.value).toBe(true);
    expect(watching.stand.value).toEqual({ at: "shown", shown: playing });
    door.answer = { ...playing, state: "ended" };
    expect(await watching.look()).toBe(false);
    expect(watching.lost.value).toBe(false);
  });

  it("asks for a skip once, and until it is over", async () => {
    const { door, watching } = await looked(playing);
    await watching.skip();
    await watching.skip();
    expect(watching.doing.value).toBe("skip");
    expect(door.asked).toEqual(["seats", "skip"]);
    door.answer = { ...playing, state: "ended" };
    await watching.look();
    expect(watching.doing.value).toBeNull();
  });

  it("takes it for done when the show ended by itself meanwhile, and tells any other refusal", async () => {
    const { door, watching } = await looked(playing);
    door.refusal = new HttpProblem(409, "NOTHING_PLAYS");
    await watching.stop();
    expect([watching.doing.value, watching.failure.value]).toEqual([null, null]);
    door.refusal = new HttpProblem(0, "NO_CONNECTION");
    await watching.stop();
    expect(watching.failure.value).toBe(door.refusal);
  });

  it("has nothing to show after the rehearsal is removed", async () => {
    const { watching } = await looked({ ...playing, state: "ended" });
    await watching.remove();
    expect(watching.removed.value).toBe(true);
    expect(watching.seated.value).toBeNull();
    expect(watching.stand.value).toEqual({ at: "shown", shown: { state: "none" } });
  });
});
