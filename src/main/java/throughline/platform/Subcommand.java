package throughline.platform;

/**
 * A command of its own beside the server ({@code java -jar … NAME arguments}), found by {@link
 * java.util.ServiceLoader}. It runs before any database or port is opened.
 */
public interface Subcommand {

  /** The first word on the command line. */
  String name();

  /**
   * @param args the words after the name
   * @return exit status: 0 all well, 1 it found something wrong, 2 it was called wrongly
   */
  int run(String[] args);
}
