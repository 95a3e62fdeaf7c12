import { describe, expect, it } from "vitest";
import { paths, routeOf } from "../../src/views/studio/route";

describe("the studio's paths", () => {
  it("are read as they are written", () => {
    expect(routeOf(paths.workshops)).toEqual({ at: "workshops" });
    expect(routeOf("/studio/")).toEqual({ at: "workshops" });
    expect(routeOf(paths.new)).toEqual({ at: "new" });
    expect(routeOf("/studio/first")).toEqual({ at: "first" });
    expect(routeOf("/see/studio/w/1/themes")).toEqual({ at: "themes", id: "1" });
    expect(routeOf(paths.accounts)).toEqual({ at: "accounts" });
    expect(routeOf(paths.board("a b"))).toEqual({ at: "board", id: "a b" });
    expect(routeOf(paths.themes("w1"))).toEqual({ at: "themes", id: "w1" });
    expect(routeOf(paths.preview("w1"))).toEqual({ at: "preview", id: "w1" });
    expect(routeOf(paths.invite("w1"))).toEqual({ at: "invite", id: "w1" });
    expect(routeOf(paths.statement("w1", "s/1"))).toEqual({ at: "statement", id: "w1", sid: "s/1" });
  });

  it("lead nowhere when there is no such page", () => {
    for (const path of ["/studio/x", "/studio/x/y", "/studio/w/1/x", "/studio/w/1/x/y", "/studio/w/1/statements/2/3"]) {
      expect(routeOf(path)).toEqual({ at: "nowhere" });
    }
  });

  it("survive a broken escape", () => {
    expect(routeOf("/studio/w/%E0")).toEqual({ at: "board", id: "%E0" });
  });
});
