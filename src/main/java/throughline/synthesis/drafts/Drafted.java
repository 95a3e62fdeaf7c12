package throughline.synthesis.drafts;

import java.util.List;

/**
 * A draft, still without its theme.
 *
 * @param rule R3 to R6, or R16
 * @param evidence ids of the notes it rests on, the rewritten one first
 * @param closeTo notes of the theme within centred cosine .2 of the rewritten note, or of one
 *     quoted
 * @param ideas ids of notes that propose
 * @param questions ids of notes that ask
 */
public record Drafted(
    String hmw,
    String problem,
    String rule,
    List<String> evidence,
    int closeTo,
    List<String> ideas,
    List<String> questions) {}
