package throughline.platform.log;

/**
 * The database could not be asked, or said no for a reason of its own. Carries the state code and
 * nothing of what was to be stored: database messages may quote it.
 */
final class LogFault extends RuntimeException {

  private static final long serialVersionUID = 1;

  LogFault(String what, Throwable cause) {
    super(what, cause);
  }
}
