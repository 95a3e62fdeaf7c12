package throughline.identity;

/**
 * By what a member of staff came in, and as whom.
 *
 * @param session hash of the token of their signed-in browser
 */
public record Pass(String session, Actor actor) {}
