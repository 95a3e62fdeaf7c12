package throughline.showing;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import throughline.identity.Guests;
import throughline.platform.ids.Ids;
import throughline.rehearsal.Seats;
import throughline.rehearsal.Show;
import throughline.rehearsal.Trouble;

/**
 * One show, from its start until it is put away.
 *
 * <pre>
 * STARTING --workshop there--> PLAYING --> ENDED, STOPPED or FAILED
 * </pre>
 */
final class Run {
  private static final Logger LOG = Logger.getLogger(Run.class);

  /** How it came out; null while it goes on. */
  private record End(String state, String why) {}

  private final Guests guests;
  private final UUID host = Ids.next();
  private final String onlooker;
  private final String facilitator;
  private final Show show;
  private volatile End end;

  Run(Guests guests, URI server, String language) {
    this.guests = guests;
    this.facilitator = guests.facilitator(host);
    this.onlooker = guests.onlooker(host);
    this.show = new Show(server, facilitator, language);
  }

  /** Plays on a thread of its own. */
  void begin() {
    Thread thread = new Thread(this::play, "see-it-run");
    thread.setDaemon(true);
    thread.start();
  }

  private void play() {
    try {
      show.play();
      end = new End("ended", null);
    } catch (Trouble.Stopped wanted) {
      end = new End("stopped", null);
    } catch (Trouble known) {
      LOG.warnf("see it run ended early: %s", known.getMessage());
      end = new End("failed", known.getMessage());
    } catch (RuntimeException broken) {
      LOG.error("see it run broke", broken);
      end = new End("failed", null);
    } finally {
      guests.dismiss(facilitator);
    }
  }

  boolean over() {
    return end != null;
  }

  void skip() {
    show.skip();
  }

  void stop() {
    show.stop();
  }

  /** Token of who looks at the console. */
  String onlooker() {
    return onlooker;
  }

  Optional<Seats> seats() {
    return show.seats();
  }

  Shown shown() {
    End now = end;
    Optional<Seats> seats = show.seats();
    String going = seats.isPresent() ? "playing" : "starting";
    return new Shown(
        now == null ? going : now.state(),
        show.scene(),
        seats.map(Seats::workshop).orElse(null),
        seats.map(Seats::code).orElse(null),
        now == null ? null : now.why());
  }

  /** Nobody looks any more. */
  void putAway() {
    stop();
    guests.dismiss(onlooker);
    guests.dismiss(facilitator);
  }

  /** The workshop that is left, even of a show that came to nothing. */
  Optional<UUID> workshop() {
    return show.workshop().map(UUID::fromString);
  }
}
