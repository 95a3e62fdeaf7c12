package throughline.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A challenge statement as it is now; every change of it gives the {@link Revision} to keep. */
@Entity
@Table(name = "statement")
class Statement {
  /** Stands in the history where no person does. */
  static final String MACHINE = "machine";

  @Id UUID id;
  int version;

  @Convert(converter = StateColumn.class)
  State state;

  @Embedded Words words;
  @Embedded Source source;
  @Embedded ThemeFigures figures;

  /** Id of the theme in its workshop. */
  String theme;

  @Column(name = "note_ids")
  @Convert(converter = JsonColumns.Texts.class)
  List<String> notes;

  @Convert(converter = JsonColumns.EvidenceList.class)
  List<Evidence> evidence;

  @Convert(converter = JsonColumns.Texts.class)
  List<String> ideas;

  @Column(name = "open_questions")
  @Convert(converter = JsonColumns.Texts.class)
  List<String> openQuestions;

  @Column(name = "generated_by")
  @Convert(converter = OriginColumn.class)
  Origin origin;

  @Column(name = "draft_rule")
  String rule;

  @Column(name = "close_to")
  int closeTo;

  @Column(name = "close_of")
  int closeOf;

  @Column(name = "created_at")
  Instant createdAt;

  @Column(name = "changed_at")
  Instant changedAt;

  protected Statement() {}

  static Statement of(UUID id, Proposal proposal, Source source, Instant at) {
    Statement made = new Statement();
    made.id = id;
    made.words = Words.drafted("", "", "");
    made.createdAt = at;
    made.fill(proposal, source);
    made.state = State.PROPOSAL;
    return made;
  }

  /** The first line of its history. */
  Revision born() {
    return keep(MACHINE, createdAt, "", Change.between(Words.drafted("", "", ""), words));
  }

  /** A person's words; empty when they change nothing. */
  Optional<Revision> edit(Map<Field, String> typed, String by, Instant at) {
    Words before = words;
    Words after = before.with(typed);
    List<Change> changes = Change.between(before, after);
    if (changes.isEmpty()) {
      return Optional.empty();
    }
    if (state.resting()) {
      throw new Refused(Why.NOT_EDITABLE, Map.of("state", state.word()));
    }
    words = after;
    origin = origin == Origin.MACHINE ? Origin.ASSISTED : origin;
    return Optional.of(keep(by, at, "", changes));
  }

  Revision move(State to, String reason, String by, Instant at) {
    Life.bar(state, to, reason, words, restsOnNotes())
        .ifPresent(
            refused -> {
              throw refused;
            });
    List<Change> changes = List.of(new Change("state", state.word(), to.word()));
    state = to;
    return keep(by, at, reason, changes);
  }

  /**
   * What a new synthesis says about this theme (RULES.md C20…): an untouched proposal is replaced,
   * human words stay, a dismissed one comes back only if its notes changed.
   */
  Optional<Revision> receive(Proposal proposal, Source from, Instant at) {
    boolean sameNotes = new HashSet<>(notes).equals(new HashSet<>(proposal.notes()));
    if (state == State.DISMISSED && sameNotes) {
      return Optional.empty();
    }
    List<Change> changes = new ArrayList<>();
    if (state == State.DISMISSED) {
      changes.add(new Change("state", state.word(), State.PROPOSAL.word()));
      state = State.PROPOSAL;
    }
    changes.addAll(Change.between(figures, proposal.figures()));
    changes.addAll(Change.notes(notes, proposal.notes()));
    if (untouched()) {
      changes.addAll(Change.between(words, proposal.words()));
      boolean same = changes.isEmpty() && rests(proposal);
      fill(proposal, from);
      return same ? Optional.empty() : Optional.of(keep(MACHINE, at, "", changes));
    }
    theme = proposal.theme();
    if (changes.isEmpty() || state.resting()) {
      return Optional.empty();
    }
    figures = proposal.figures();
    notes = proposal.notes();
    source = from;
    return Optional.of(keep(MACHINE, at, "", changes));
  }

  /** A machine's words that no person took or changed. */
  boolean untouched() {
    return state.offered() && origin == Origin.MACHINE;
  }

  boolean restsOnNotes() {
    return evidence.stream().anyMatch(Evidence::isNote);
  }

  private boolean rests(Proposal proposal) {
    return evidence.equals(proposal.evidence())
        && ideas.equals(proposal.ideas())
        && openQuestions.equals(proposal.openQuestions());
  }

  private void fill(Proposal proposal, Source from) {
    words = proposal.words();
    source = from;
    figures = proposal.figures();
    theme = proposal.theme();
    notes = proposal.notes();
    evidence = proposal.evidence();
    ideas = proposal.ideas();
    openQuestions = proposal.openQuestions();
    origin = Origin.MACHINE;
    rule = proposal.rule();
    closeTo = proposal.closeTo();
    closeOf = proposal.of();
  }

  private Revision keep(String by, Instant at, String reason, List<Change> changes) {
    version++;
    changedAt = at;
    return Revision.of(this, by, at, reason, changes);
  }
}
