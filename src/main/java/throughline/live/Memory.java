package throughline.live;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import throughline.identity.Actor;
import throughline.live.wire.Answer;
import throughline.platform.log.CommandEntry;

/** Commands of one workshop that were answered lately; the log remembers all of them for ever. */
final class Memory {
  private static final int MOST = 20_000;

  private final Map<String, CommandEntry> entries =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CommandEntry> eldest) {
          return size() > MOST;
        }
      };

  void add(Collection<CommandEntry> more) {
    more.forEach(e -> entries.put(e.id(), e));
  }

  /** The earlier answer to this command, or null; somebody else learns only that it is stored. */
  Answer answer(String id, Actor actor) {
    CommandEntry entry = entries.get(id);
    if (entry == null) {
      return null;
    }
    return entry.actor().equals(actor.id())
        ? new Answer.Done(id, entry.first(), entry.last(), Map.of())
        : Answer.refused(id, "ALREADY_STORED");
  }
}
