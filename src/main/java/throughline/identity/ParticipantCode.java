package throughline.identity;

import java.security.SecureRandom;

/** A participant's code: random, so that it tells nothing about who joined when. */
final class ParticipantCode {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private ParticipantCode() {}

  static String random() {
    StringBuilder code = new StringBuilder("p");
    for (int i = 0; i < 6; i++) {
      code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return code.toString();
  }
}
