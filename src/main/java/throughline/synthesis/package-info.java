/**
 * Finds themes in the notes of a board and drafts a challenge statement for each: offline,
 * repeatable, and only in the notes' own words. Pure but for the embedding model and the offline
 * command; knows no socket, register or database. The rules are numbered in {@code RULES.md}. Read
 * first: {@link throughline.synthesis.Synthesis}.
 */
package throughline.synthesis;
