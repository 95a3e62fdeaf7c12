package throughline.rehearsal;

import java.net.URI;

/**
 * What was asked on the command line.
 *
 * @param url server to play at, or null for a temporary one
 * @param speed seconds of the script in a second; 0 waits for nothing
 */
record Options(String file, URI url, double speed, boolean json) {
  static final String USAGE =
      """
      rehearse FILE.json [--url URL] [--speed N] [--json]

      Plays a workshop script with simulated people through the front door of a server, and says
      whether every screen, answer and file agrees. FILE may be "beaches-parking", which is in this
      program.

        --url URL   server to play at; without it a temporary one with its own database is started.
                    Signs in with THROUGHLINE_ADMIN_EMAIL and THROUGHLINE_ADMIN_PASSWORD.
        --speed N   how many times faster than the script (60 if not said); 0 waits for nothing
        --json      the report as one JSON object

      Ends with 0 if everything agrees, 1 if not, 2 if it was called wrongly.""";

  private static final double MINUTE_A_SECOND = 60;

  /** Fails with {@link IllegalArgumentException}, whose message says what is wrong. */
  static Options of(String[] args) {
    String file = null;
    URI url = null;
    double speed = MINUTE_A_SECOND;
    boolean json = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--json" -> json = true;
        case "--url" -> url = url(value(args, ++i));
        case "--speed" -> speed = speed(value(args, ++i));
        default -> {
          if (args[i].startsWith("-") || file != null) {
            throw new IllegalArgumentException("Unknown: " + args[i]);
          }
          file = args[i];
        }
      }
    }
    if (file == null) {
      throw new IllegalArgumentException("Which script? None was named.");
    }
    return new Options(file, url, speed, json);
  }

  private static String value(String[] args, int i) {
    if (i >= args.length) {
      throw new IllegalArgumentException(args[i - 1] + " needs a value.");
    }
    return args[i];
  }

  private static URI url(String text) {
    URI url = URI.create(text.endsWith("/") ? text : text + "/");
    if (url.getHost() == null || !String.valueOf(url.getScheme()).startsWith("http")) {
      throw new IllegalArgumentException("Not an address of a server: " + text);
    }
    return url;
  }

  private static double speed(String text) {
    try {
      double speed = Double.parseDouble(text);
      if (speed >= 0 && speed <= 1e6) {
        return speed;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException("Not a speed: " + text);
  }
}
