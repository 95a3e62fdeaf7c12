package throughline.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import throughline.workshop.run.Activity;
import throughline.workshop.run.Rules;
import throughline.workshop.run.Setup;

/** A workshop as staff see it in the register. */
record WorkshopView(
    UUID id,
    String code,
    String title,
    String department,
    List<String> departments,
    String track,
    LocalDate date,
    List<Question> questions,
    List<Step> activities,
    Rules rules,
    boolean rehearsal,
    String state,
    boolean door,
    long people,
    long notes,
    long dots,
    Instant createdAt,
    long version,
    String joinUrl,
    String projectorUrl) {

  record Question(String id, String text, String textEs, String kind) {}

  record Step(
      String id, String kind, String title, String titleEs, Integer question, int minutes) {}

  /**
   * @param projectorUrl null for somebody who may not open the projector's door
   */
  static WorkshopView of(Workshop w, Standing.State now, String joinUrl, String projectorUrl) {
    Setup setup = w.setup();
    return new WorkshopView(
        w.id,
        w.code,
        w.title,
        w.department,
        SetupJson.names(w.ownDepartments),
        w.track,
        w.date,
        setup.questions().stream()
            .map(q -> new Question(q.id(), q.text(), q.textEs(), q.kind().word()))
            .toList(),
        setup.activities().stream().map(a -> step(setup, a)).toList(),
        setup.rules(),
        w.rehearsal,
        now.state(),
        now.door(),
        now.people(),
        now.notes(),
        now.dots(),
        w.createdAt,
        w.version,
        joinUrl,
        projectorUrl);
  }

  private static Step step(Setup setup, Activity a) {
    int index = setup.questions().stream().map(q -> q.id()).toList().indexOf(a.question());
    return new Step(
        a.id(), a.kind().word(), a.title(), a.titleEs(), index < 0 ? null : index, a.minutes());
  }
}
