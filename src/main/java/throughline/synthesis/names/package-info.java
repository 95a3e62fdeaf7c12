/**
 * Names for themes, in the notes' own noun phrases. Read first: {@link
 * throughline.synthesis.names.Naming}.
 */
package throughline.synthesis.names;
