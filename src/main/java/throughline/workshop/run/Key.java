package throughline.workshop.run;

/**
 * Names one thing in a view.
 *
 * @param kind what it is
 * @param id its id among its kind; empty where there is only one
 */
public record Key(Kind kind, String id) {
  public static final Key RUN = new Key(Kind.RUN, "");
  public static final Key ME = new Key(Kind.ME, "");
}
