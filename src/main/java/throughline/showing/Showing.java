package throughline.showing;

import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import throughline.identity.Guests;
import throughline.platform.web.Glass;
import throughline.platform.web.Problem;
import throughline.workshop.Removed;
import throughline.workshop.Workshops;

/** The one show of this server: there is one at a time, and what one leaves goes with the next. */
@ApplicationScoped
class Showing implements Glass {
  private final Workshops workshops;
  private final Guests guests;
  private final AtomicReference<Run> now = new AtomicReference<>();

  @Inject
  Showing(Workshops workshops, Guests guests) {
    this.workshops = workshops;
    this.guests = guests;
  }

  void end(@Observes ShutdownEvent event) {
    run().ifPresent(Run::stop);
  }

  private Optional<Run> run() {
    return Optional.ofNullable(now.get());
  }

  Shown shown() {
    return run().map(Run::shown).orElse(Shown.NONE);
  }

  /** Starts a show; fails with 409 ALREADY_PLAYING. */
  Uni<Shown> start(URI server, String language) {
    Run before = now.get();
    if (before != null && !before.over()) {
      return Uni.createFrom().failure(Problem.of(409, "ALREADY_PLAYING"));
    }
    Run run = new Run(guests, server, language);
    if (!now.compareAndSet(before, run)) {
      run.putAway();
      return Uni.createFrom().failure(Problem.of(409, "ALREADY_PLAYING"));
    }
    return putAway(before)
        .invoke(run::begin)
        .map(done -> run.shown())
        // Nothing begins while the one before can't be put away; that one is still there then.
        .onFailure()
        .invoke(() -> now.compareAndSet(run, before));
  }

  /** The one that plays; fails with 409 NOTHING_PLAYS. */
  Run playing() {
    return run().filter(r -> !r.over()).orElseThrow(() -> Problem.of(409, "NOTHING_PLAYS"));
  }

  /** The one that can be looked at; fails with 409 NOTHING_PLAYS. */
  Run there() {
    return run()
        .filter(r -> r.seats().isPresent())
        .orElseThrow(() -> Problem.of(409, "NOTHING_PLAYS"));
  }

  /** Removes what a show has left; fails with 409 STILL_PLAYING. */
  Uni<Void> remove() {
    Run run = now.get();
    if (run != null && !run.over()) {
      return Uni.createFrom().failure(Problem.of(409, "STILL_PLAYING"));
    }
    return putAway(run).invoke(() -> now.compareAndSet(run, null));
  }

  private Uni<Void> putAway(Run run) {
    if (run == null) {
      return Uni.createFrom().voidItem();
    }
    run.putAway();
    return run.workshop()
        .map(
            id ->
                workshops
                    .find(id)
                    .flatMap(
                        there ->
                            there.isPresent() ? workshops.remove(id) : Uni.createFrom().voidItem()))
        .orElseGet(() -> Uni.createFrom().voidItem());
  }

  /** Its workshop was removed by another way. */
  void removed(@Observes Removed gone) {
    run()
        .filter(r -> r.workshop().filter(gone.workshop()::equals).isPresent())
        .ifPresent(Run::putAway);
  }

  @Override
  public boolean shows(String path) {
    Run run = now.get();
    if (run == null || run.seats().isEmpty()) {
      return false;
    }
    String code = run.seats().get().code();
    return path.equals("/w/" + code)
        || path.equals("/present/" + code)
        || (path + "/").startsWith(BEFORE + "/studio/");
  }
}
