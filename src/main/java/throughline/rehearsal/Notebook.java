package throughline.rehearsal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The player's own book of what was written and when the room was allowed to see it. */
final class Notebook {
  private static final long NEVER = Long.MAX_VALUE;

  private final List<Written> notes = new ArrayList<>();
  private final Map<String, Written> byScript = new HashMap<>();
  private final Map<String, Long> revealed = new HashMap<>();
  private final Map<String, Long> heldUntil = new HashMap<>();

  synchronized void add(Written note) {
    notes.add(note);
    byScript.put(note.script(), note);
  }

  /** A retry is the note that it repeats. */
  synchronized void fold(String script, Written into) {
    byScript.put(script, into);
  }

  synchronized List<Written> all() {
    return List.copyOf(notes);
  }

  synchronized Written byScript(String script) {
    return byScript.get(script);
  }

  List<Written> of(String question) {
    return all().stream().filter(n -> n.question().equals(question)).toList();
  }

  List<Written> by(Player author) {
    return all().stream().filter(n -> n.author() == author).toList();
  }

  synchronized void revealed(String question, long at) {
    revealed.put(question, at);
  }

  /** The server keeps this one back from the room. */
  synchronized void held(String note) {
    heldUntil.put(note, NEVER);
  }

  synchronized void released(String note, long at) {
    heldUntil.put(note, at);
  }

  synchronized boolean hidden(String note) {
    return heldUntil.getOrDefault(note, 0L) == NEVER;
  }

  /** When the room, or the facilitator, may see a note; a time that never comes if never. */
  synchronized long visibleFrom(Written note, boolean facilitator) {
    long shown = revealed.getOrDefault(note.question(), NEVER);
    return facilitator ? shown : Math.max(shown, heldUntil.getOrDefault(note.id(), shown));
  }
}
