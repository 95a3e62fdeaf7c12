package throughline.platform.log;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;

/**
 * What speaks against an append before the database is asked: text that the wire encoding would
 * silently change (NUL, lone surrogates), a size, a command id twice. Syntax is left to the
 * storage.
 */
final class Objection {

  static final int MOST_BYTES = 256 * 1024;

  static final String UNSTORABLE_TEXT = "UNSTORABLE_TEXT";
  static final String NOT_JSON = "NOT_JSON";
  static final String TOO_LARGE = "TOO_LARGE";
  static final String COMMAND_TWICE = "COMMAND_TWICE";

  private Objection() {}

  static Optional<String> to(Append append) {
    if (!sound(append.stream())) {
      return Optional.of(UNSTORABLE_TEXT);
    }
    for (NewEvent event : append.events()) {
      if (!sound(event.actor()) || !sound(event.type()) || !sound(event.data())) {
        return Optional.of(UNSTORABLE_TEXT);
      }
      if (tooLarge(event.data())) {
        return Optional.of(TOO_LARGE);
      }
    }
    var ids = new HashSet<String>();
    for (CommandEntry command : append.commands()) {
      if (!sound(command.id()) || !sound(command.actor())) {
        return Optional.of(UNSTORABLE_TEXT);
      }
      if (!ids.add(command.id())) {
        return Optional.of(COMMAND_TWICE);
      }
    }
    return Optional.empty();
  }

  /**
   * No NUL, and every surrogate has its other half: UTF-8 can carry it and Postgres can keep it.
   */
  static boolean sound(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return false;
      }
      if (Character.isHighSurrogate(c)
          && (++i == text.length() || !Character.isLowSurrogate(text.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean tooLarge(String data) {
    // A UTF-16 unit is at most three bytes of UTF-8, so most texts need not be encoded to know.
    return data.length() > MOST_BYTES / 3
        && data.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES;
  }
}
