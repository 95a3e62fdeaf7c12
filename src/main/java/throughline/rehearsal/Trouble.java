package throughline.rehearsal;

/** The rehearsal cannot go on; the message is a whole sentence for the person who started it. */
public class Trouble extends RuntimeException {
  private static final long serialVersionUID = 1;

  Trouble(String sentence) {
    super(sentence);
  }

  Trouble(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /** Somebody wanted it to end. */
  public static final class Stopped extends Trouble {
    private static final long serialVersionUID = 1;

    Stopped() {
      super("The rehearsal was stopped.");
    }
  }
}
