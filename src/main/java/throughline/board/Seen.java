package throughline.board;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import throughline.board.View.ActivityView;
import throughline.board.View.CallView;
import throughline.board.View.ClusterView;
import throughline.board.View.Me;
import throughline.board.View.MyNote;
import throughline.board.View.NoteView;
import throughline.board.View.PauseView;
import throughline.board.View.PersonView;
import throughline.board.View.QuestionView;
import throughline.board.View.ResultsView;
import throughline.board.View.RunView;
import throughline.board.View.StepView;
import throughline.board.View.TimerView;
import throughline.board.View.TranslationView;
import throughline.workshop.run.Activity;
import throughline.workshop.run.Call;
import throughline.workshop.run.Pause;
import throughline.workshop.run.Person;
import throughline.workshop.run.Question;
import throughline.workshop.run.Run;
import throughline.workshop.run.Timer;

/** Makes the views; whether an audience may have them is decided in {@link Visibility}. */
final class Seen {
  private Seen() {}

  static View run(Audience audience, Board board) {
    Run run = board.run();
    return new RunView(
        Totals.state(board),
        run.current(),
        millis(run.since()),
        timer(run.timer()),
        run.door(),
        run.intake(),
        millis(run.frozen()),
        run.mayMove(),
        run.ownVotable(),
        audience == Audience.PUBLIC ? Few.people(run.present()) : run.present(),
        run.ready(),
        audience == Audience.FACILITATOR ? run.needing() : 0,
        run.closed() ? run.closing().at().toEpochMilli() : null,
        millis(run.pace().started()),
        paused(run.pace().pause()),
        call(run.pace().call()),
        results(audience, board));
  }

  /** Before the release, and after it was taken back, the words are the facilitator's alone. */
  private static ResultsView results(Audience audience, Board board) {
    Results results = board.results();
    boolean draft = audience == Audience.FACILITATOR && !results.outlook().equals(Outlook.NONE);
    if (!results.out() && !draft) {
      return null;
    }
    Outlook outlook = results.outlook();
    return new ResultsView(
        millis(results.released()),
        millis(results.changed()),
        outlook.text(),
        outlook.textEs(),
        outlook.steps().stream()
            .map(s -> new StepView(s.what(), s.whatEs(), s.who(), s.when()))
            .toList(),
        results.out() ? departments(audience, board.run()) : 0);
  }

  private static int departments(Audience audience, Run run) {
    boolean few = audience == Audience.PUBLIC && Few.people(run.present()) == 0;
    return few ? 0 : (int) run.departments();
  }

  private static Long millis(Instant at) {
    return at == null ? null : at.toEpochMilli();
  }

  private static PauseView paused(Pause pause) {
    return pause == null ? null : new PauseView(millis(pause.since()), millis(pause.back()));
  }

  private static CallView call(Call call) {
    return call == null ? null : new CallView(Board.id(call.version()), call.question());
  }

  private static TimerView timer(Timer timer) {
    if (timer == null) {
      return null;
    }
    return timer.ends() != null
        ? new TimerView(timer.ends().toEpochMilli(), null)
        : new TimerView(null, timer.left().toMillis());
  }

  static Optional<View> activity(Board board, String id) {
    List<Activity> all = board.run().setup().activities();
    return board
        .run()
        .activity(id)
        .map(
            a ->
                new ActivityView(
                    all.indexOf(a) + 1,
                    a.kind().word(),
                    a.title(),
                    a.titleEs(),
                    a.question(),
                    board.run().minutes(a),
                    board.run().minutes(a) == a.minutes() ? null : a.minutes(),
                    board.run().dropped(a)));
  }

  static Optional<View> question(Audience audience, Board board, String id) {
    List<Question> all = board.run().setup().questions();
    return board
        .run()
        .question(id)
        .map(
            q ->
                new QuestionView(
                    all.indexOf(q) + 1,
                    q.text(),
                    q.textEs(),
                    q.kind().word(),
                    board.revealed(id),
                    board.written().notes(id),
                    audience == Audience.FACILITATOR && board.revealed(id)
                        ? board.written().held(id)
                        : 0));
  }

  static View note(Audience audience, Board board, Note note, boolean withText) {
    Note root = board.root(note);
    boolean looks = audience.staff();
    // A hidden note is judged by its words: whoever mutes its device is not to learn whose it is.
    boolean names = looks && note.hidden() == null;
    return new NoteView(
        note.question(),
        withText ? note.text() : null,
        note.textVersion(),
        root.cluster(),
        root == note ? null : note.into(),
        note.at().toEpochMilli(),
        note.late(),
        note.origin() == Origin.DEVICE ? null : note.origin().word(),
        note.lang(),
        withText ? translated(note.translation()) : null,
        names ? note.author() : null,
        names ? note.department() : null,
        looks ? note.hidden() : null,
        looks && note.held() ? note.flags().stream().map(Flag::word).sorted().toList() : null,
        board.parked(note),
        help(audience, note.triage()),
        elsewhere(audience, note.triage()),
        audience == Audience.FACILITATOR && note.triage().muted());
  }

  static View cluster(Audience audience, Board board, Cluster cluster) {
    Figures all = Figures.of(board, cluster.id());
    Figures figures = audience == Audience.PUBLIC ? all.forEverybody() : all;
    return new ClusterView(
        cluster.question(),
        cluster.label(),
        cluster.colour().word(),
        figures.notes(),
        figures.people(),
        figures.departments(),
        cluster.suggested(),
        help(audience, cluster.triage()),
        elsewhere(audience, cluster.triage()),
        finding(audience, cluster.triage()),
        translated(cluster.translation()));
  }

  /** The room's sorting stays in the room: the public reads themes, not what is made of them. */
  private static String help(Audience audience, Triage triage) {
    boolean told = audience != Audience.PUBLIC && triage.help() != null;
    return told ? triage.help().word() : null;
  }

  private static boolean elsewhere(Audience audience, Triage triage) {
    return audience != Audience.PUBLIC && triage.elsewhere();
  }

  private static String finding(Audience audience, Triage triage) {
    boolean told = audience != Audience.PUBLIC && triage.finding() != null;
    return told ? triage.finding().word() : null;
  }

  private static TranslationView translated(Translation translation) {
    return translation == null ? null : new TranslationView(translation.lang(), translation.text());
  }

  static View person(Board board, Person person) {
    return new PersonView(
        person.department(),
        person.org(),
        person.remote(),
        person.at().toEpochMilli(),
        person.removed(),
        person.doneWith(board.run().current()));
  }

  static View own(Board board, Note note) {
    boolean revealed = board.revealed(note.question());
    Note root = board.root(note);
    return new MyNote(
        note.question(),
        note.text(),
        note.textVersion(),
        note.at().toEpochMilli(),
        revealed ? root.cluster() : null,
        revealed && root != note ? note.into() : null,
        note.late(),
        revealed && note.held(),
        note.hidden(),
        board.shown(note) ? translated(note.translation()) : null,
        revealed && board.parked(note));
  }

  static View me(Board board, Person person) {
    String now = board.run().current();
    return new Me(
        person.code(),
        person.doneWith(now),
        person.needsMore(now),
        person.removed(),
        Barred.muted(board, person.code()));
  }
}
