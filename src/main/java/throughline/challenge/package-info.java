/**
 * Challenge statements from a machine's proposal to a closed project, as records with their whole
 * history. Knows no notes: evidence is ids, and what they say is asked of {@link
 * throughline.challenge.Sources}. Read first: {@link throughline.challenge.Life}, then {@link
 * throughline.challenge.Statement}; the rules are in RULES.md.
 */
package throughline.challenge;
