import { describe, expect, it } from "vitest";
import { Hands } from "../../src/board/hands";
import { HandClock } from "./playground";

describe("what others have in hand", () => {
  it("L35 is shown until nothing more is heard of it", () => {
    const clock = new HandClock();
    const hands = new Hands(clock);

    hands.hold("1c");
    clock.pass(1_000);
    hands.hold("1c");
    clock.pass(1_000);
    expect([...hands.notes.value]).toEqual(["1c"]);

    clock.pass(600);
    expect(hands.notes.value.size).toBe(0);
  });

  it("L35 is one set for each note of its own", () => {
    const clock = new HandClock();
    const hands = new Hands(clock);

    hands.hold("1c");
    clock.pass(1_000);
    hands.hold("1d");
    clock.pass(600);

    expect([...hands.notes.value]).toEqual(["1d"]);
  });

  it("L35 is shown where it is on a canvas, the newest place, and no longer than it is in the hand", async () => {
    const clock = new HandClock();
    const hands = new Hands(clock);

    hands.hold("1c", 10, 20);
    hands.hold("1d");
    hands.hold("1c", 320, -40);
    expect([...hands.offsets.value]).toEqual([["1c", [320, -40]]]);

    await clock.pass(2_000);
    expect(hands.offsets.value.size).toBe(0);
  });
});
