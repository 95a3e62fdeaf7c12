import { suggestedRules } from "../../../actions/round";
import { boardOf } from "../../../board/select";
import { BoardState } from "../../../board/state";
import type { Rules } from "../../../studio/shapes";
import type { Cluster, Note, Question, Round, Snapshot } from "../../../wire/messages";

export interface Line {
  id: string;
  text: string;
  /** A name in the other language, entered by a person. */
  also?: string;
}

export interface Ballot {
  lines: readonly Line[];
  dots: number;
  max: number;
}

/**
 * What people without a device vote on: the items of the vote that is open, else what a vote that was opened now would be
 * on. Only what everybody in the room may see.
 */
export function ballotOf(snapshot: Snapshot, planned: Rules): Ballot {
  const state = new BoardState();
  state.applySnapshot(snapshot);
  const kinds = {
    notes: state.kinds.note.value,
    clusters: state.kinds.cluster.value,
    questions: state.kinds.question.value,
    rounds: state.kinds.round.value,
  };
  const open = [...kinds.rounds.values()].find(({ state: now }) => now === "open");
  const all = optionsIn(kinds.questions, kinds.notes, kinds.clusters);
  return open ? ofRound(open, all) : ofPlan(all, planned);
}

interface Options {
  themes: readonly Line[];
  notes: readonly Line[];
}

function ofRound(round: Round, { themes, notes }: Options): Ballot {
  const lines = [...themes, ...notes].filter(({ id }) => round.items.includes(id));
  return { lines, dots: round.dots, max: round.max };
}

function ofPlan({ themes, notes }: Options, planned: Rules): Ballot {
  const rules = suggestedRules(
    { clusters: themes.length, notes: notes.length },
    { dots: planned.dots, max: planned.max, own: planned.ownVotable },
  );
  return { lines: rules.target === "cluster" ? themes : notes, dots: rules.dots, max: rules.max };
}

function optionsIn(
  questions: ReadonlyMap<string, Question>,
  notes: ReadonlyMap<string, Note>,
  clusters: ReadonlyMap<string, Cluster>,
): Options {
  const boards = [...questions]
    .filter(([, { revealed, kind }]) => revealed && kind !== "practice")
    .map(([id]) => boardOf(id, notes, clusters));
  const votable = (note: Note) => !note.hidden && !note.held?.length;
  const themes = boards.flatMap(({ groups }) =>
    groups
      .filter(({ cards }) => cards.some(votable))
      .map(({ id, label, tr, cards }) => line(id, label || (cards.find(votable)?.text ?? ""), tr?.text)),
  );
  const loose = boards
    .flatMap((board) => [...board.groups.flatMap(({ cards }) => cards), ...board.loose])
    .filter(votable)
    .map(({ id, text, tr }) => line(id, text, tr?.text));
  return { themes, notes: loose };
}

const line = (id: string, text: string | undefined, also: string | undefined): Line => ({
  id,
  text: text ?? "",
  ...(also && { also }),
});
