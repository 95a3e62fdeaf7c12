import type { WordKey } from "../../text/keys";

export type Reader = "facilitator" | "participant";

/** A heading and what to do under it, in the order in which it happens. */
export interface Chapter {
  title: WordKey;
  steps: readonly WordKey[];
}

/** One printed page each: a line more has to take the place of another (guide.spec.ts counts the pages). */
export const CHAPTERS: Readonly<Record<Reader, readonly Chapter[]>> = {
  facilitator: [
    { title: "guide.f.before", steps: ["guide.f.before.1", "guide.f.before.2", "guide.f.before.3"] },
    { title: "guide.f.write", steps: ["guide.f.write.1", "guide.f.write.2", "guide.f.write.3"] },
    { title: "guide.f.group", steps: ["guide.f.group.1", "guide.f.group.2", "guide.f.group.3"] },
    { title: "guide.f.vote", steps: ["guide.f.vote.1", "guide.f.vote.2"] },
    { title: "guide.f.end", steps: ["guide.f.end.1", "guide.f.end.2", "guide.f.end.3"] },
    {
      title: "guide.f.wrong",
      steps: ["guide.f.wrong.1", "guide.f.wrong.2", "guide.f.wrong.3", "guide.f.wrong.4", "guide.f.wrong.5"],
    },
  ],
  participant: [
    { title: "guide.p.in", steps: ["guide.p.in.1", "guide.p.in.2"] },
    { title: "guide.p.write", steps: ["guide.p.write.1", "guide.p.write.2", "guide.p.write.3"] },
    { title: "guide.p.read", steps: ["guide.p.read.1", "guide.p.read.2"] },
    { title: "guide.p.vote", steps: ["guide.p.vote.1", "guide.p.vote.2"] },
    { title: "guide.p.private", steps: ["guide.p.private.1", "guide.p.private.2"] },
    { title: "guide.p.wrong", steps: ["guide.p.wrong.1", "guide.p.wrong.2", "guide.p.wrong.3"] },
  ],
};
