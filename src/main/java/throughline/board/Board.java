package throughline.board;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import throughline.board.Change.Field;
import throughline.platform.log.Command;
import throughline.platform.log.Decision;
import throughline.platform.log.Fact;
import throughline.platform.log.Stamp;
import throughline.workshop.run.Context;
import throughline.workshop.run.Kind;
import throughline.workshop.run.Run;
import throughline.workshop.run.RunCommand;
import throughline.workshop.run.RunEvent;
import throughline.workshop.run.Touched;

/**
 * A workshop's board: the fold of its stream. Not safe for threads; a room owns it. Only facts
 * change it, through the package-private methods below.
 */
public final class Board {
  private final Touched touched;
  private final Run run;
  private long version;
  private final Map<String, Note> notes = new LinkedHashMap<>();
  private final Map<String, Cluster> clusters = new LinkedHashMap<>();
  private final Blinds blinds;
  private final Set<String> revealed = new HashSet<>();
  private final Steps steps;
  private final Written written;
  private final Stacks stacks;
  private Results results = Results.NONE;

  public Board() {
    touched = new Touched();
    run = new Run(touched);
    blinds = new Blinds(touched);
    steps = new Steps();
    written = new Written();
    stacks = new Stacks();
  }

  private Board(Board from) {
    touched = new Touched();
    run = Run.of(from.run.state(), touched);
    steps = from.steps.copy();
    version = from.version;
    notes.putAll(from.notes);
    written = from.written.copy();
    stacks = from.stacks.copy();
    clusters.putAll(from.clusters);
    blinds = from.blinds.copy(touched);
    revealed.addAll(from.revealed);
    results = from.results;
  }

  private Board(BoardState from) {
    touched = new Touched();
    run = Run.of(from.run(), touched);
    steps = Steps.of(from.steps());
    version = from.version();
    from.notes().forEach(n -> notes.put(n.id(), n));
    written = Written.of(from.notes());
    stacks = Stacks.of(from.stacks());
    from.clusters().forEach(c -> clusters.put(c.id(), c));
    blinds = Blinds.of(from.blinds(), touched);
    revealed.addAll(from.revealed());
    results = from.results();
  }

  /** The board that has this state; it goes on as the one did that gave it. */
  public static Board of(BoardState state) {
    return new Board(state);
  }

  /** All of it as a value, made quickly: most of it is values already. */
  public BoardState state() {
    return new BoardState(
        version,
        run.state(),
        List.copyOf(notes.values()),
        List.copyOf(clusters.values()),
        blinds.state(),
        Set.copyOf(revealed),
        steps.state(),
        stacks.state(),
        results);
  }

  /** A second board with the same state, for deciding on facts that are not stored yet. */
  public Board copy() {
    return new Board(this);
  }

  /** Ids of notes, clusters and rounds: the creating version, short on the wire. */
  public static String id(long version) {
    return Long.toString(version, 36);
  }

  /** What a command comes to here; pure. The one place that tells the families apart. */
  public Decision decide(Command command, Context context) {
    return Barred.now(this, command, context)
        .orElseGet(
            () ->
                command instanceof RunCommand r
                    ? r.decide(run, context)
                    : ((BoardCommand) command).decide(this, context));
  }

  /** Whether this person may move notes now, as the commands that group ask. */
  public boolean mayGroup(Context context) {
    return !Barred.standsStill(this, context)
        && !Barred.muted(this, context)
        && Grouping.barred(this, context).isEmpty();
  }

  /** Folds the next fact of the stream. */
  public void fold(Fact fact, Stamp stamp) {
    if (stamp.version() != version + 1) {
      throw new IllegalStateException("version " + stamp.version() + " after " + version);
    }
    version = stamp.version();
    if (fact instanceof RunEvent r) {
      r.applyTo(run, stamp);
      if (run.closed()) {
        blinds.closeAll(stamp.at(), present());
      } else {
        // A workshop that goes on has no results yet; what was told of them stays for the next
        // time.
        results = results.takenBack();
      }
    } else {
      ((BoardEvent) fact).applyTo(this, stamp);
    }
  }

  /** What folding has touched since this was last asked. */
  public Touched.Drained drain() {
    return touched.drain();
  }

  public long version() {
    return version;
  }

  public Run run() {
    return run;
  }

  /** All notes by id in the order of writing, deleted and hidden ones included. */
  public Map<String, Note> notes() {
    return Collections.unmodifiableMap(notes);
  }

  /** Ids of all notes that somebody wrote, in the order of writing. */
  public List<String> writtenBy(String owner) {
    return written.by(owner);
  }

  /** All clusters by id, gone ones included. */
  public Map<String, Cluster> clusters() {
    return Collections.unmodifiableMap(clusters);
  }

  /** All vote rounds by id, oldest first. */
  public Map<String, Round> rounds() {
    return blinds.rounds();
  }

  /** All ratings of impact and effort by id, oldest first. */
  public Map<String, Rating> ratings() {
    return blinds.ratings();
  }

  /** Whether everybody may read the results, and what happens next. */
  public Results results() {
    return results;
  }

  public boolean revealed(String question) {
    return revealed.contains(question);
  }

  /** The round that is open now. */
  public Optional<Round> openRound() {
    return blinds.openRound();
  }

  /** The rating that is open now. */
  public Optional<Rating> openRating() {
    return blinds.openRating();
  }

  /** On the board for the room: revealed, not held, not hidden, not deleted. */
  public boolean shown(Note note) {
    return shown(note, revealed(note.question()));
  }

  private static boolean shown(Note note, boolean revealed) {
    return revealed && !note.deleted() && note.hidden() == null && !note.held();
  }

  /** The note that a merged note stands under, or the note itself; hidden ones carry nobody. */
  public Note root(Note note) {
    Note at = note;
    while (at.into() != null) {
      Note up = notes.get(at.into());
      if (up.deleted() || up.hidden() != null) {
        break;
      }
      at = up;
    }
    return at;
  }

  /** Whether a note stands under another one at any depth, also where a hidden one lies between. */
  boolean standsUnder(String id, String above) {
    String at = id;
    while (at != null && !at.equals(above)) {
      at = notes.get(at).into();
    }
    return at != null;
  }

  /** In the parking lot, by itself or with the note it stands under. */
  public boolean parked(Note note) {
    return note.parked() || root(note).parked();
  }

  /** The cluster a note is in, seen through merges of notes; null when it is loose. */
  public String clusterOf(Note note) {
    return root(note).cluster();
  }

  /** The cluster that a merged one lives on in; null when that one is gone too. */
  public String living(String cluster) {
    Cluster at = clusters.get(cluster);
    while (at != null && at.into() != null) {
      at = clusters.get(at.into());
    }
    return at == null || at.gone() ? null : at.id();
  }

  /** Notes of a cluster that the room sees, in the order of writing. */
  public Stream<Note> in(String cluster) {
    return notes.values().stream().filter(n -> shown(n) && cluster.equals(clusterOf(n)));
  }

  /** Whether an open round or rating is about this note or cluster. */
  boolean voting(String id) {
    return blinds.about(id);
  }

  Note note(String id) {
    return notes.get(id);
  }

  Cluster cluster(String id) {
    return clusters.get(id);
  }

  Blinds blinds() {
    return blinds;
  }

  Steps steps() {
    return steps;
  }

  Written written() {
    return written;
  }

  Stacks stacks() {
    return stacks;
  }

  int present() {
    return (int) run.present();
  }

  void step(Stamp stamp, Change... changes) {
    steps.add(stamp, List.of(changes));
  }

  void put(Note note) {
    Note before = notes.get(note.id());
    boolean moves = before != null && !samePlace(before, note);
    List<String> along = moves ? stacks.below(note.id()) : List.of();
    if (before != null) {
      touchCluster(clusterOf(before));
      along.forEach(id -> touchCluster(clusterOf(notes.get(id))));
    }
    notes.put(note.id(), note);
    written.changed(before, note);
    stacks.changed(before, note);
    touched.shared(Kind.QUESTION, note.question());
    touch(note);
    along.forEach(id -> touch(notes.get(id)));
    if (before != null && shown(before, true) != shown(note, true)) {
      blinds.sight(note.id());
    }
    if (moves) {
      blinds.moved();
    }
  }

  /** Whether a change of a note leaves it, and what is under it, where they are. */
  private static boolean samePlace(Note before, Note after) {
    return Objects.equals(before.cluster(), after.cluster())
        && Objects.equals(before.into(), after.into())
        && before.deleted() == after.deleted()
        && before.parked() == after.parked()
        && (before.hidden() == null) == (after.hidden() == null);
  }

  private void touch(Note note) {
    touched.shared(Kind.NOTE, note.id());
    touched.mine(note.owner(), Kind.NOTE, note.id());
    touchCluster(clusterOf(note));
  }

  void put(Cluster cluster) {
    Cluster before = clusters.put(cluster.id(), cluster);
    touched.shared(Kind.CLUSTER, cluster.id());
    if (before != null && before.gone() != cluster.gone()) {
      blinds.moved();
    }
  }

  void form(Stamp stamp, Cluster cluster) {
    steps.add(stamp, List.of(new Change(Kind.CLUSTER, cluster.id(), Field.GONE, "true", "false")));
    put(cluster);
  }

  void place(Stamp stamp, List<String> ids, String cluster) {
    List<Change> changes = new ArrayList<>();
    for (String id : ids) {
      Note before = notes.get(id);
      changes.add(new Change(Kind.NOTE, id, Field.CLUSTER, before.cluster(), cluster));
      put(before.in(cluster));
    }
    steps.add(stamp, changes);
  }

  void merge(Stamp stamp, String id, String into) {
    Note before = notes.get(id);
    steps.add(stamp, List.of(new Change(Kind.NOTE, id, Field.INTO, before.into(), into)));
    put(before.under(into));
  }

  void dissolve(Stamp stamp, String id, String into) {
    place(
        stamp,
        notes.values().stream().filter(n -> id.equals(n.cluster())).map(Note::id).toList(),
        into);
    List<Change> changes =
        List.of(
            new Change(Kind.CLUSTER, id, Field.GONE, "false", "true"),
            new Change(Kind.CLUSTER, id, Field.INTO, null, into));
    steps.add(stamp, changes);
    put(clusters.get(id).gone(true, into));
  }

  /** Null takes an item of a rating off its place. */
  void place(Stamp stamp, String rating, String item, Rated place) {
    String key = Places.key(rating, item);
    String before = Places.word(blinds.place(key));
    restore(stamp, List.of(new Change(Kind.RATING, key, Field.PLACE, before, Places.word(place))));
  }

  /** What stood under it is free where it was seen. */
  void delete(String id) {
    Note note = notes.get(id);
    String place = clusterOf(note);
    for (String child : stacks.directly(id)) {
      put(notes.get(child).under(null).in(place));
    }
    put(note.gone());
  }

  void hide(String id, String reason) {
    put(notes.get(id).hidden(reason));
    blinds.giveBack(id);
  }

  /** Mutes or unmutes from a note; its author hears of it, and nobody is named to anyone else. */
  void mute(String id, boolean is) {
    Note note = notes.get(id);
    put(note.with(note.triage().muted(is)));
    touched.mine(note.author(), Kind.ME, "");
  }

  void reveal(String question, boolean to) {
    if (to) {
      revealed.add(question);
    } else {
      revealed.remove(question);
    }
    touched.everything();
  }

  void restore(Stamp stamp, List<Change> changes) {
    steps.add(stamp, changes);
    for (Change change : changes) {
      if (change.of() == Kind.RATING) {
        blinds.place(change.id(), Places.of(change.after()));
      } else if (change.of() == Kind.NOTE) {
        put(Restoring.note(notes.get(change.id()), change, stamp));
      } else {
        put(Restoring.cluster(clusters.get(change.id()), change));
      }
    }
  }

  /** What everybody may read changes as a whole. */
  void release(Outlook outlook, Instant at) {
    results = results.released(outlook, at);
    touched.everything();
  }

  void retract() {
    results = results.takenBack();
    touched.everything();
  }

  private void touchCluster(String id) {
    if (id != null) {
      touched.shared(Kind.CLUSTER, id);
    }
  }
}
