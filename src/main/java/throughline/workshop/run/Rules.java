package throughline.workshop.run;

/**
 * What a workshop starts with; a vote round may take other numbers.
 *
 * @param dots for each person in a round
 * @param max on one item
 * @param ownVotable whether people may vote for their own notes
 * @param mayMove whether participants may group notes
 */
public record Rules(int dots, int max, boolean ownVotable, boolean mayMove) {}
