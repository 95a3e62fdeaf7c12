package throughline.board;

import throughline.platform.log.Decision;
import throughline.workshop.run.Context;
import throughline.workshop.run.Person;

/** Writes a note. Accepted until the workshop closes, late ones marked, so that no word is lost. */
public record AddNote(String question, String text, String lang, String department)
    implements BoardCommand {
  @Override
  public Decision decide(Board board, Context context) {
    if (board.run().question(question).isEmpty()) {
      return Decision.refuse(BoardReason.NO_SUCH_QUESTION);
    }
    if (!board.run().intake()) {
      return Decision.refuse(BoardReason.INTAKE_FROZEN);
    }
    Typed typed = Typed.note(text);
    if (typed.refused() != null) {
      return typed.refused();
    }
    boolean staff = context.facilitating();
    Person writer = board.run().people().get(context.actor().id());
    String from = writer == null ? Text.line(department) : writer.department();
    return Decision.accept(
        new NoteAdded(
            question,
            typed.text(),
            lang,
            staff ? null : context.actor().id(),
            staff ? context.actor().id() : null,
            from,
            staff ? Origin.FACILITATOR : Origin.DEVICE,
            board.run().past(question),
            PersonalData.in(typed.text())));
  }
}
