package throughline.workshop.run;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import throughline.platform.log.Decision;

/** "Catch up": gives activities that are still ahead other lengths, or drops them, in one step. */
public record ChangeAgenda(List<Length> lengths) implements RunCommand {
  /** Minutes; as in a plan. */
  static final int MOST = 240;

  public ChangeAgenda {
    lengths = List.copyOf(lengths);
  }

  @Override
  public Decision decide(Run run, Context context) {
    Set<String> named = new HashSet<>();
    for (Length length : lengths) {
      Optional<Activity> activity = run.activity(length.activity());
      if (activity.isEmpty()) {
        return Decision.refuse(RunReason.NO_SUCH_ACTIVITY);
      }
      if (!run.ahead(activity.get())) {
        return Decision.refuse(RunReason.NOT_AHEAD);
      }
      if (length.minutes() < 0 || length.minutes() > MOST || !named.add(length.activity())) {
        return Decision.refuse(RunReason.BAD_VALUE, "field", "minutes");
      }
    }
    List<Length> changed =
        lengths.stream()
            .filter(l -> run.minutes(run.activity(l.activity()).orElseThrow()) != l.minutes())
            .toList();
    return changed.isEmpty() ? Decision.nothing() : Decision.accept(new AgendaChanged(changed));
  }
}
