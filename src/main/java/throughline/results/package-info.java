/**
 * The page that a workshop's code opens once its facilitator has released the results: written from
 * what everybody may see and never from anything else. Nothing depends on this room and it writes
 * nothing back. Read first: {@link throughline.results.ResultsPage}, then {@link
 * throughline.results.Composing}; the rules are in RULES.md.
 */
package throughline.results;
