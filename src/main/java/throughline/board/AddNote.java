package throughline.board;

import java.util.Optional;
import throughline.platform.log.Decision;
import throughline.workshop.run.Context;
import throughline.workshop.run.Person;

/** Writes a note. Accepted until the workshop closes, late ones marked, so that no word is lost. */
public record AddNote(String question, String text, String lang, String department)
    implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    return barred(board, question, context).orElseGet(() -> written(board, context));
  }

  /** Why this question takes no note now, if so. */
  static Optional<Decision> barred(Board board, String question, Context context) {
    if (board.run().question(question).isEmpty()) {
      return Optional.of(Decision.refuse(BoardReason.NO_SUCH_QUESTION));
    }
    return board.run().takes(context.now())
        ? Optional.empty()
        : Optional.of(Decision.refuse(BoardReason.INTAKE_FROZEN));
  }

  private Decision written(Board board, Context context) {
    Typed typed = Typed.note(text);
    if (typed.refused() != null) {
      return typed.refused();
    }
    boolean entered = context.entering();
    Person writer = board.run().people().get(context.actor().id());
    String from = writer == null ? Text.line(department) : writer.department();
    return Decision.accept(
        new NoteAdded(
            question,
            typed.text(),
            lang,
            entered ? null : context.actor().id(),
            entered ? context.actor().id() : null,
            from,
            entered ? Origin.FACILITATOR : Origin.DEVICE,
            board.run().past(question) || !board.run().intake(),
            PersonalData.in(typed.text())));
  }
}
