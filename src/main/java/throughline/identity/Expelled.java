package throughline.identity;

/**
 * Somebody who came in and may not be there any more.
 *
 * @param known whether they are signed in still, and have only lost the role that they came in
 */
public record Expelled(Pass pass, boolean known) {}
