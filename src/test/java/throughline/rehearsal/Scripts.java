package throughline.rehearsal;

/** The scripts that tests read. */
final class Scripts {
  private Scripts() {}

  static Script beaches() {
    return named("beaches-parking");
  }

  static Script named(String name) {
    return Script.load("src/test/resources/workshops/" + name + ".json");
  }
}
