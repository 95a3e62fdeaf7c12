package throughline.rehearsal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A workshop script ({@code workshop-script/1}). Its {@code reference} fields never leave the
 * player.
 */
record Script(
    String id,
    String title,
    String department,
    String track,
    String date,
    List<Phase> agenda,
    List<Question> questions,
    List<Guest> participants,
    List<Note> notes,
    List<Round> voteRounds) {

  /** The name under which the script in the jar is asked for. */
  static final String SHIPPED = "beaches-parking";

  private static final ObjectMapper MAPPER =
      Json.MAPPER.copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);

  /** A phase of the agenda; {@code question} is an index or null. */
  record Phase(String phase, int minutes, Integer question) {}

  /** A primary question in both languages. */
  record Question(int index, String text, String textEs) {}

  /** A person of the script; {@code joinedAfterS} counts from the first question's opening. */
  record Guest(
      String id,
      String department,
      String orgType,
      String attendance,
      String device,
      String uiLanguage,
      int joinedAfterS) {}

  /** A note; {@code tS} counts from the opening of its question. */
  record Note(
      String id,
      String participant,
      int question,
      int tS,
      String lang,
      String text,
      Reference reference) {
    /** The hand-assigned theme, or null where the script has none. */
    String theme() {
      return reference == null ? null : reference.theme();
    }
  }

  /** What must never be shown to the product. */
  record Reference(String theme) {}

  /** A vote round; {@code target} is {@code note} or {@code theme}. */
  record Round(
      String id,
      String target,
      int dotsPerPerson,
      int maxPerItem,
      boolean selfVote,
      List<Vote> votes) {
    boolean onNotes() {
      return "note".equals(target);
    }
  }

  /** So many dots of one person on a note or theme of the script. */
  record Vote(String participant, String item, int dots) {}

  static Script load(String file) {
    try (InputStream in =
        file.equals(SHIPPED)
            ? Script.class.getResourceAsStream("/rehearsal/" + SHIPPED + ".json")
            : Files.newInputStream(Path.of(file))) {
      if (in == null) {
        throw new Trouble("This build ships no script called " + SHIPPED + ".");
      }
      return MAPPER.readValue(in, Script.class).checked();
    } catch (IOException e) {
      throw new Trouble("The script " + file + " can't be read: " + e.getMessage(), e);
    }
  }

  /** Fails on what would make a play senseless. */
  private Script checked() {
    if (agenda == null || questions == null || participants == null || notes == null) {
      throw new Trouble("The script lacks an agenda, questions, participants or notes.");
    }
    Set<String> people = participants.stream().map(Guest::id).collect(Collectors.toSet());
    for (Note note : notes) {
      if (!people.contains(note.participant()) || note.question() >= questions.size()) {
        throw new Trouble(
            "Note " + note.id() + " of the script names an unknown person or question.");
      }
    }
    return voteRounds != null
        ? this
        : new Script(
            id, title, department, track, date, agenda, questions, participants, notes, List.of());
  }

  /**
   * The note that this one is a retry of: the same words of the same person within two seconds.
   * Null for all others.
   */
  Note retryOf(Note note) {
    return notes.stream()
        .filter(n -> n != note && n.participant().equals(note.participant()))
        .filter(n -> n.question() == note.question() && n.text().equals(note.text()))
        .filter(n -> n.tS() <= note.tS() && note.tS() - n.tS() <= 2)
        .filter(n -> notes.indexOf(n) < notes.indexOf(note))
        .findFirst()
        .orElse(null);
  }

  /** Notes by their id. */
  Map<String, Note> notesById() {
    return notes.stream().collect(Collectors.toMap(Note::id, n -> n));
  }
}
