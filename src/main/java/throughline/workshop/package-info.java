/**
 * The register of workshops: which there are, how they are prepared, and how people come to their
 * doors. What happens in one is in its stream; its running half is {@link
 * throughline.workshop.run}. Read first: {@link throughline.workshop.Workshop}.
 */
package throughline.workshop;
