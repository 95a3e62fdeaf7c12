package throughline.rehearsal;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import throughline.platform.Subcommand;

/** The command {@code rehearse}; its words are in {@link Options#USAGE}. */
public final class Rehearse implements Subcommand {
  private static final int GOOD = 0;
  private static final int BAD = 1;
  private static final int CALLED_WRONGLY = 2;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  @Override
  public String name() {
    return "rehearse";
  }

  @Override
  public int run(String[] args) {
    Options options;
    try {
      options = Options.of(args);
    } catch (IllegalArgumentException e) {
      err.println(e.getMessage());
      err.println(Options.USAGE);
      return CALLED_WRONGLY;
    }
    try {
      Script script = Script.load(options.file());
      Report report = options.url() == null ? temporary(script, options) : there(script, options);
      out.println(options.json() ? Json.MAPPER.writeValueAsString(report) : Telling.of(report));
      return report.good() ? GOOD : BAD;
    } catch (Trouble e) {
      err.println("The rehearsal ended early. " + e.getMessage());
      return BAD;
    } catch (JsonProcessingException bug) {
      throw new IllegalStateException("a report that can't be written", bug);
    }
  }

  private Report temporary(Script script, Options options) {
    err.println("Starting a temporary server and database.");
    try (TemporaryServer server = TemporaryServer.start()) {
      return play(script, options, server.url(), TemporaryServer.EMAIL, server.password());
    }
  }

  private Report there(Script script, Options options) {
    String email = System.getenv("THROUGHLINE_ADMIN_EMAIL");
    String password = System.getenv("THROUGHLINE_ADMIN_PASSWORD");
    if (email == null || password == null) {
      throw new Trouble(
          "THROUGHLINE_ADMIN_EMAIL and THROUGHLINE_ADMIN_PASSWORD have to say who signs in.");
    }
    return play(script, options, options.url(), email, password);
  }

  private Report play(Script script, Options options, URI url, String email, String password) {
    err.println("Playing " + script.id() + " at " + url + ".");
    return new Play(script, options.speed()).at(url, email, password);
  }
}
