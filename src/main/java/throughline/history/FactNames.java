package throughline.history;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import throughline.board.ClusterAdded;
import throughline.board.ClusterColoured;
import throughline.board.ClusterConfirmed;
import throughline.board.ClusterRemoved;
import throughline.board.ClusterRenamed;
import throughline.board.ClusterTranslated;
import throughline.board.ClustersMerged;
import throughline.board.DeviceMuted;
import throughline.board.DeviceUnmuted;
import throughline.board.DotCast;
import throughline.board.DotTaken;
import throughline.board.ItemFlagged;
import throughline.board.ItemPlaced;
import throughline.board.ItemRated;
import throughline.board.ItemUnplaced;
import throughline.board.ItemUnrated;
import throughline.board.NoteAdded;
import throughline.board.NoteDeleted;
import throughline.board.NoteEdited;
import throughline.board.NoteHidden;
import throughline.board.NoteMerged;
import throughline.board.NoteParked;
import throughline.board.NoteReleased;
import throughline.board.NoteShown;
import throughline.board.NoteSplit;
import throughline.board.NoteTranslated;
import throughline.board.NoteUnparked;
import throughline.board.NotesPlaced;
import throughline.board.PlacingOpened;
import throughline.board.QuestionHidden;
import throughline.board.QuestionRevealed;
import throughline.board.RatingClosed;
import throughline.board.RatingOpened;
import throughline.board.ResultsReleased;
import throughline.board.ResultsRetracted;
import throughline.board.RoundClosed;
import throughline.board.RoundOpened;
import throughline.board.StepUndone;
import throughline.platform.log.Fact;
import throughline.workshop.run.ActivityStarted;
import throughline.workshop.run.AgendaChanged;
import throughline.workshop.run.DoorSet;
import throughline.workshop.run.EverybodyCalled;
import throughline.workshop.run.IntakeSet;
import throughline.workshop.run.PersonDone;
import throughline.workshop.run.PersonJoined;
import throughline.workshop.run.PersonNeedsTime;
import throughline.workshop.run.PersonReadmitted;
import throughline.workshop.run.PersonRemoved;
import throughline.workshop.run.RoomPaused;
import throughline.workshop.run.RoomResumed;
import throughline.workshop.run.RulesSet;
import throughline.workshop.run.TimerPaused;
import throughline.workshop.run.TimerStarted;
import throughline.workshop.run.TimerStopped;
import throughline.workshop.run.WorkshopClosed;
import throughline.workshop.run.WorkshopOpened;
import throughline.workshop.run.WorkshopReopened;

/**
 * The stored name of every fact. A name never changes and is never used again; a class may be
 * renamed freely.
 */
final class FactNames {
  private static final Map<String, Class<? extends Fact>> BY_NAME = new LinkedHashMap<>();

  static {
    BY_NAME.put("workshop.opened", WorkshopOpened.class);
    BY_NAME.put("workshop.closed", WorkshopClosed.class);
    BY_NAME.put("workshop.reopened", WorkshopReopened.class);
    BY_NAME.put("activity.started", ActivityStarted.class);
    BY_NAME.put("timer.started", TimerStarted.class);
    BY_NAME.put("timer.paused", TimerPaused.class);
    BY_NAME.put("timer.stopped", TimerStopped.class);
    BY_NAME.put("room.paused", RoomPaused.class);
    BY_NAME.put("room.resumed", RoomResumed.class);
    BY_NAME.put("everybody.called", EverybodyCalled.class);
    BY_NAME.put("agenda.changed", AgendaChanged.class);
    BY_NAME.put("door.set", DoorSet.class);
    BY_NAME.put("intake.set", IntakeSet.class);
    BY_NAME.put("rules.set", RulesSet.class);
    BY_NAME.put("person.joined", PersonJoined.class);
    BY_NAME.put("person.removed", PersonRemoved.class);
    BY_NAME.put("person.readmitted", PersonReadmitted.class);
    BY_NAME.put("person.done", PersonDone.class);
    BY_NAME.put("person.needs-time", PersonNeedsTime.class);
    BY_NAME.put("note.added", NoteAdded.class);
    BY_NAME.put("note.edited", NoteEdited.class);
    BY_NAME.put("note.deleted", NoteDeleted.class);
    BY_NAME.put("note.translated", NoteTranslated.class);
    BY_NAME.put("notes.placed", NotesPlaced.class);
    BY_NAME.put("note.merged", NoteMerged.class);
    BY_NAME.put("note.split", NoteSplit.class);
    BY_NAME.put("note.hidden", NoteHidden.class);
    BY_NAME.put("note.shown", NoteShown.class);
    BY_NAME.put("device.muted", DeviceMuted.class);
    BY_NAME.put("device.unmuted", DeviceUnmuted.class);
    BY_NAME.put("note.released", NoteReleased.class);
    BY_NAME.put("note.parked", NoteParked.class);
    BY_NAME.put("note.unparked", NoteUnparked.class);
    BY_NAME.put("cluster.added", ClusterAdded.class);
    BY_NAME.put("cluster.renamed", ClusterRenamed.class);
    BY_NAME.put("cluster.translated", ClusterTranslated.class);
    BY_NAME.put("cluster.coloured", ClusterColoured.class);
    BY_NAME.put("cluster.confirmed", ClusterConfirmed.class);
    BY_NAME.put("item.flagged", ItemFlagged.class);
    BY_NAME.put("clusters.merged", ClustersMerged.class);
    BY_NAME.put("cluster.removed", ClusterRemoved.class);
    BY_NAME.put("step.undone", StepUndone.class);
    BY_NAME.put("question.revealed", QuestionRevealed.class);
    BY_NAME.put("question.hidden", QuestionHidden.class);
    BY_NAME.put("round.opened", RoundOpened.class);
    BY_NAME.put("round.closed", RoundClosed.class);
    BY_NAME.put("dot.cast", DotCast.class);
    BY_NAME.put("dot.taken", DotTaken.class);
    BY_NAME.put("rating.opened", RatingOpened.class);
    BY_NAME.put("rating.closed", RatingClosed.class);
    BY_NAME.put("item.rated", ItemRated.class);
    BY_NAME.put("item.unrated", ItemUnrated.class);
    BY_NAME.put("placing.opened", PlacingOpened.class);
    BY_NAME.put("item.placed", ItemPlaced.class);
    BY_NAME.put("item.unplaced", ItemUnplaced.class);
    BY_NAME.put("results.released", ResultsReleased.class);
    BY_NAME.put("results.retracted", ResultsRetracted.class);
  }

  private static final Map<Class<? extends Fact>, String> BY_CLASS =
      BY_NAME.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private FactNames() {}

  /** The stored name of this kind of fact; every permitted kind has one (a test walks them). */
  static String of(Class<? extends Fact> fact) {
    return BY_CLASS.get(fact);
  }

  /** The kind of fact with this stored name; empty for one from a newer release. */
  static Optional<Class<? extends Fact>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /** All names, for tests of completeness. */
  static Set<String> all() {
    return BY_NAME.keySet();
  }
}
