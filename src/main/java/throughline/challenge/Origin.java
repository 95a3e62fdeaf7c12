package throughline.challenge;

/** Who made the words. */
enum Origin {
  MACHINE("machine draft"),
  ASSISTED("assisted"),
  HUMAN("human");

  private final String word;

  Origin(String word) {
    this.word = word;
  }

  String word() {
    return word;
  }
}
