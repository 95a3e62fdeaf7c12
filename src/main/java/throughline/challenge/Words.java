package throughline.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.EnumMap;
import java.util.Map;

/**
 * The words of a statement; what nobody has written yet is empty, never null. {@code goals} has one
 * strategic goal a line.
 */
@Embeddable
public record Words(
    String title,
    String hmw,
    @Column(name = "who_affected") String whoAffected,
    String problem,
    @Column(name = "desired_outcome") String desiredOutcome,
    String measures,
    String constraints,
    @Column(name = "out_of_scope") String outOfScope,
    String owner,
    String goals) {

  /** What a machine can draft. Who, outcome, measures and constraints are for people to say. */
  static Words drafted(String title, String hmw, String problem) {
    return new Words(title, hmw, "", problem, "", "", "", "", "", "");
  }

  /** The same with these fields replaced. */
  Words with(Map<Field, String> changed) {
    EnumMap<Field, String> all = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      all.put(field, changed.getOrDefault(field, field.in(this)));
    }
    return new Words(
        all.get(Field.TITLE),
        all.get(Field.HMW),
        all.get(Field.WHO),
        all.get(Field.PROBLEM),
        all.get(Field.OUTCOME),
        all.get(Field.MEASURES),
        all.get(Field.CONSTRAINTS),
        all.get(Field.OUT_OF_SCOPE),
        all.get(Field.OWNER),
        all.get(Field.GOALS));
  }
}
