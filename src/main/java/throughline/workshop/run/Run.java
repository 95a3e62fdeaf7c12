package throughline.workshop.run;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import throughline.platform.log.Stamp;

/**
 * Where a workshop is: the fold of its {@link RunEvent}s. Not safe for threads; a room owns it.
 *
 * <pre>
 * waiting --activity.go--> open --workshop.close--> closed --workshop.reopen--> open
 * </pre>
 */
public final class Run {
  /** Ten seconds to end a sentence once notes are stopped, and two for its way here. */
  private static final Duration GRACE = Duration.ofSeconds(12);

  private final Touched touched;
  private Setup setup = new Setup(List.of(), List.of(), new Rules(3, 2, true, false));
  private String current;
  private Instant since;
  private Timer timer;
  private boolean door = true;
  private boolean intake = true;
  private Instant frozen;
  private boolean mayMove;
  private boolean ownVotable = true;
  private Stamp closed;
  private int furthest = -1;
  private Pace pace = Pace.NONE;
  private final Map<String, Person> people = new LinkedHashMap<>();

  public Run(Touched touched) {
    this.touched = touched;
  }

  /** All of it as a value. */
  public RunState state() {
    return new RunState(
        setup,
        current,
        since,
        timer,
        door,
        intake,
        frozen,
        mayMove,
        ownVotable,
        closed,
        furthest,
        pace,
        List.copyOf(people.values()));
  }

  /** The run that has this state; also a second one, for decisions that are not stored yet. */
  public static Run of(RunState state, Touched touched) {
    Run run = new Run(touched);
    run.setup = state.setup();
    run.current = state.current();
    run.since = state.since();
    run.timer = state.timer();
    run.door = state.door();
    run.intake = state.intake();
    run.frozen = state.frozen();
    run.mayMove = state.mayMove();
    run.ownVotable = state.ownVotable();
    run.closed = state.closed();
    run.furthest = state.furthest();
    run.pace = state.pace();
    state.people().forEach(p -> run.people.put(p.code(), p));
    return run;
  }

  public Setup setup() {
    return setup;
  }

  /** Id of the current activity, or null before the first. */
  public String current() {
    return current;
  }

  /** When the current activity began, or null. */
  public Instant since() {
    return since;
  }

  /** The timer, or null. */
  public Timer timer() {
    return timer;
  }

  /** Whether the room stands still, who was called where, and what is not as planned. */
  public Pace pace() {
    return pace;
  }

  /** How long an activity is to be: as planned, or as was said since; 0 where it was dropped. */
  public int minutes(Activity activity) {
    return pace.lengths().getOrDefault(activity.id(), activity.minutes());
  }

  /** Whether an activity is not on the agenda any more. */
  public boolean dropped(Activity activity) {
    return minutes(activity) == 0;
  }

  public boolean door() {
    return door;
  }

  public boolean intake() {
    return intake;
  }

  /** Since when no notes are taken; null while they are. */
  public Instant frozen() {
    return frozen;
  }

  /** Whether a note that comes now is taken: a sentence that was begun may be ended. */
  public boolean takes(Instant now) {
    return intake || now.isBefore(frozen.plus(GRACE));
  }

  public boolean mayMove() {
    return mayMove;
  }

  public boolean ownVotable() {
    return ownVotable;
  }

  public boolean closed() {
    return closed != null;
  }

  /** When and at which version it was closed, or null. */
  public Stamp closing() {
    return closed;
  }

  /** People by code, in the order of joining; removed ones included. */
  public Map<String, Person> people() {
    return Collections.unmodifiableMap(people);
  }

  /** Whether somebody joined and was sent out since. */
  public boolean sentOut(String code) {
    Person person = people.get(code);
    return person != null && person.removed();
  }

  public Optional<Activity> activity(String id) {
    return setup.activities().stream().filter(a -> a.id().equals(id)).findFirst();
  }

  public Optional<Question> question(String id) {
    return setup.questions().stream().filter(q -> q.id().equals(id)).findFirst();
  }

  /** Kind of the current activity; WELCOME before the first. */
  public ActivityKind now() {
    return activity(current).map(Activity::kind).orElse(ActivityKind.WELCOME);
  }

  /** Whether the time for writing on this question is over: a note that comes now is late. */
  public boolean past(String question) {
    if (activity(current).filter(a -> writes(a, question)).isPresent()) {
      return false;
    }
    List<Activity> all = setup.activities();
    for (int i = 0; i <= furthest && i < all.size(); i++) {
      if (writes(all.get(i), question) && !dropped(all.get(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether an activity comes after the current one. */
  boolean ahead(Activity activity) {
    List<Activity> all = setup.activities();
    return all.indexOf(activity) > activity(current).map(all::indexOf).orElse(-1);
  }

  /** People who are in and not removed. */
  public long present() {
    return people.values().stream().filter(p -> !p.removed()).count();
  }

  /** Departments that people who are in and not removed come from. */
  public long departments() {
    return people.values().stream()
        .filter(p -> !p.removed() && p.department() != null && !p.department().isEmpty())
        .map(Person::department)
        .distinct()
        .count();
  }

  /** People who are done with the current activity. */
  public long ready() {
    return people.values().stream().filter(p -> !p.removed() && p.doneWith(current)).count();
  }

  /** People who need more time for the current activity. */
  public long needing() {
    return people.values().stream().filter(p -> !p.removed() && p.needsMore(current)).count();
  }

  private static boolean writes(Activity activity, String question) {
    return question.equals(activity.question())
        && (activity.kind() == ActivityKind.IDEATE || activity.kind() == ActivityKind.PRACTICE);
  }

  void open(Setup prepared, Instant at) {
    setup = prepared;
    since = at;
    mayMove = prepared.rules().mayMove();
    ownVotable = prepared.rules().ownVotable();
    touched.everything();
  }

  void start(String activity, Instant at) {
    touchSaid(current);
    touchSaid(activity);
    current = activity;
    since = at;
    timer = null;
    pace = pace.begun(at);
    for (int i = 0; i < setup.activities().size(); i++) {
      if (setup.activities().get(i).id().equals(activity)) {
        furthest = Math.max(furthest, i);
      }
    }
    touched.shared(Kind.RUN, "");
  }

  /** Being done, or needing time, is about the current activity: going on, or back, changes it. */
  private void touchSaid(String activity) {
    for (Person person : people.values()) {
      if (person.doneWith(activity)) {
        touched.shared(Kind.PERSON, person.code());
      }
      if (person.doneWith(activity) || person.needsMore(activity)) {
        touched.mine(person.code(), Kind.ME, "");
      }
    }
  }

  void timer(Timer set) {
    timer = set;
    touched.shared(Kind.RUN, "");
  }

  void pause(Pause now) {
    pace = pace.paused(now);
    touched.shared(Kind.RUN, "");
  }

  void call(Call now) {
    pace = pace.called(now);
    touched.shared(Kind.RUN, "");
  }

  void lengths(List<Length> changed) {
    pace = pace.with(changed);
    changed.forEach(l -> touched.shared(Kind.ACTIVITY, l.activity()));
  }

  void door(boolean open) {
    door = open;
    touched.shared(Kind.RUN, "");
  }

  void intake(boolean open, Instant at) {
    intake = open;
    frozen = open ? null : at;
    touched.shared(Kind.RUN, "");
  }

  void rules(boolean move, boolean own) {
    mayMove = move;
    ownVotable = own;
    touched.shared(Kind.RUN, "");
  }

  Person person(String code) {
    return people.get(code);
  }

  /** Somebody sent out or let in again. */
  void put(Person person) {
    counted(person);
    touched.shared(Kind.PERSON, person.code());
  }

  /** Who joins, is done or needs more time is counted, and counts go out on the beat. */
  void counted(Person person) {
    people.put(person.code(), person);
    touched.quietly(Kind.PERSON, person.code());
    touched.quietly(Kind.RUN, "");
    touched.mine(person.code(), Kind.ME, "");
  }

  void close(Stamp stamp) {
    closed = stamp;
    timer = null;
    pace = pace.closed();
    touched.everything();
  }

  void reopen() {
    closed = null;
    touched.everything();
  }
}
