package throughline.showing;

import throughline.rehearsal.Scene;

/**
 * How the show stands, as its page reads it.
 *
 * @param state {@code none}, {@code starting}, {@code playing}, {@code ended}, {@code stopped} or
 *     {@code failed}
 * @param scene what happens now and what there is so far; null before it plays
 * @param workshop id of the workshop that is played; null until it is there
 * @param code its join code
 * @param why a sentence, if it failed
 */
record Shown(String state, Scene scene, String workshop, String code, String why) {
  static final Shown NONE = new Shown("none", null, null, null, null);
}
