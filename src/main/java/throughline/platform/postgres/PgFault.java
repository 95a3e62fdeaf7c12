package throughline.platform.postgres;

/** Why the embedded database cannot run, as one sentence for the person at the console. */
public final class PgFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  PgFault(String sentence) {
    super(sentence);
  }

  PgFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
