/**
 * Decides what a command on notes, clusters, votes and ratings means, folds facts into the board,
 * and says which audience may see what. Pure: nothing here knows a clock, a database or JSON. The
 * rules are numbered in {@code RULES.md}. Read first: {@link throughline.board.Board}, then {@link
 * throughline.board.CastDot} and {@link throughline.board.DotCast}.
 *
 * <p>{@code Board} is longer than files here are: it holds every way in which a fact may change
 * what is on the board, none of them public, so that nothing but a fact can.
 */
package throughline.board;
