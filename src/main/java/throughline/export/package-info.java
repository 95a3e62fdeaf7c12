/**
 * Files to take away: CSV, one workbook, JSON; written from what their reader may see and never
 * from anything else. Nothing depends on this room and it writes nothing back. Read first: {@link
 * throughline.export.Material}, then the tables; the rules are in RULES.md, the formats in
 * FORMATS.md.
 */
package throughline.export;
