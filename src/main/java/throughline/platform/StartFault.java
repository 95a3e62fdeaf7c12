package throughline.platform;

/** Why the server cannot start, as one sentence for the person at the console. */
final class StartFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  StartFault(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
