/** The things actions are about, looked up on the board as the person sees it. */
import { mayArrange, mayReshape } from "../board/may";
import { t } from "../text/text";
import type { Cluster, Note, Question } from "../wire/messages";
import type { Desk } from "./desk";

export const noteOf = (desk: Desk, id: string): Note | undefined => desk.board.view.notes.value.get(id);

export const clusterOf = (desk: Desk, id: string): Cluster | undefined => desk.board.view.clusters.value.get(id);

export const questionOf = (desk: Desk, id: string | undefined): Question | undefined =>
  desk.board.view.questions.value.find((question) => question.id === id);

/** The question among whose notes this one can be grouped; a parked note stands apart. */
export function groupedIn(desk: Desk, id: string): string | undefined {
  const note = noteOf(desk, id);
  return note?.parked ? undefined : note?.q;
}

/** Whether the things of a question may be arranged now. */
export const arrangeable = (desk: Desk, question: string | undefined): boolean =>
  mayArrange(desk.moment, questionOf(desk, question));

/** The same, and no vote stands in the way of changing what there is to vote on. */
export const reshapeable = (desk: Desk, question: string | undefined): boolean =>
  arrangeable(desk, question) && mayReshape(desk.board.view.rounds.value, desk.board.view.ratings.value);

/** What a theme is called on screen. */
export const nameOf = (cluster: Pick<Cluster, "label"> | undefined): string =>
  cluster?.label || t("board.theme.unnamed");
