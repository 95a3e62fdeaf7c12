/**
 * What a workshop's notes come to: groups suggested, themes with their counts, proposals of
 * statements, figures for lists. Work that takes long is a job in the database first and a message
 * second. Read first: {@link throughline.analysis.Reading}, {@link throughline.analysis.Theming},
 * then {@link throughline.analysis.Worker}; the rules are in RULES.md.
 */
package throughline.analysis;
