/**
 * A note as words: folded, cleaned of scaffolding, cut into tagged words and noun phrases; in which
 * language it is, and whether it holds what belongs to one person. Read first: {@link
 * throughline.synthesis.text.Grammar}.
 */
package throughline.synthesis.text;
