package throughline.board;

import throughline.platform.log.Stamp;
import throughline.workshop.run.Kind;

/** Puts one field back as an undo says. */
final class Restoring {
  private Restoring() {}

  static Note note(Note note, Change to, Stamp stamp) {
    return switch (to.field()) {
      case TEXT -> note.text(to.after(), stamp.version(), PersonalData.in(to.after()));
      case CLUSTER -> note.in(to.after());
      case INTO -> note.under(to.after());
      case PARKED, HELP, ELSEWHERE -> note.with(note.triage().with(to.field(), to.after()));
      case TRANSLATION -> note.translated(Translation.of(to.after()));
      case FINDING, LABEL, COLOUR, PLACE, GONE ->
          throw new IllegalStateException("a note has no " + to.field());
    };
  }

  static Cluster cluster(Cluster cluster, Change to) {
    return switch (to.field()) {
      case LABEL -> cluster.label(to.after());
      case COLOUR -> cluster.colour(Colour.valueOf(to.after()));
      case TRANSLATION -> cluster.translated(Translation.of(to.after()));
      case GONE -> cluster.gone(Boolean.parseBoolean(to.after()), cluster.into());
      case INTO -> cluster.gone(cluster.gone(), to.after());
      case HELP, ELSEWHERE, FINDING -> cluster.with(cluster.triage().with(to.field(), to.after()));
      case TEXT, CLUSTER, PARKED, PLACE ->
          throw new IllegalStateException("a cluster has no " + to.field());
    };
  }

  /**
   * What the field holds now, in the words of a {@link Change}; null also when the thing is gone.
   */
  static String now(Board board, Change change) {
    Note note = change.of() == Kind.NOTE ? board.note(change.id()) : null;
    Cluster cluster = change.of() == Kind.CLUSTER ? board.cluster(change.id()) : null;
    return switch (change.field()) {
      case TEXT -> note.text();
      case CLUSTER -> note.cluster();
      case INTO -> note != null ? note.into() : cluster.into();
      case PARKED, HELP, ELSEWHERE, FINDING ->
          (note != null ? note.triage() : cluster.triage()).told(change.field());
      case LABEL -> cluster.label();
      case COLOUR -> cluster.colour().name();
      case TRANSLATION ->
          Translation.word(note != null ? note.translation() : cluster.translation());
      case GONE -> Boolean.toString(cluster.gone());
      case PLACE -> Places.word(board.blinds().place(change.id()));
    };
  }
}
