package throughline.rehearsal;

/**
 * Where somebody sits who watches a show: beside one of its people at their phone, and before the
 * projector.
 *
 * @param workshop id of the workshop that is played
 * @param code its join code
 * @param participant token of the person whose phone is watched
 * @param projector token of the projector
 */
public record Seats(String workshop, String code, String participant, String projector) {}
