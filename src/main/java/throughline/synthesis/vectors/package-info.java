/**
 * Texts as points: the embedding model, and the space of one run with its centre taken away. Read
 * first: {@link throughline.synthesis.vectors.Space}.
 */
package throughline.synthesis.vectors;
