package throughline.live.wire;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import throughline.board.AcceptSuggestions;
import throughline.board.AddCluster;
import throughline.board.AddNote;
import throughline.board.CastDot;
import throughline.board.CloseRating;
import throughline.board.CloseRound;
import throughline.board.ColourCluster;
import throughline.board.ConfirmCluster;
import throughline.board.DeleteNote;
import throughline.board.EditNote;
import throughline.board.FlagItem;
import throughline.board.HideNote;
import throughline.board.HideQuestion;
import throughline.board.ImportNotes;
import throughline.board.MergeClusters;
import throughline.board.MergeNote;
import throughline.board.MuteDevice;
import throughline.board.NextStep;
import throughline.board.OpenRating;
import throughline.board.OpenRound;
import throughline.board.Outlook;
import throughline.board.ParkNote;
import throughline.board.PlaceItem;
import throughline.board.PlaceNotes;
import throughline.board.RateItem;
import throughline.board.ReleaseNote;
import throughline.board.ReleaseResults;
import throughline.board.RemoveCluster;
import throughline.board.RenameCluster;
import throughline.board.RetractResults;
import throughline.board.RevealQuestion;
import throughline.board.ShowNote;
import throughline.board.SplitCluster;
import throughline.board.SplitNote;
import throughline.board.TakeBackImport;
import throughline.board.TakeDot;
import throughline.board.Target;
import throughline.board.TranslateCluster;
import throughline.board.TranslateNote;
import throughline.board.UndoStep;
import throughline.board.UnmuteDevice;
import throughline.board.UnparkNote;
import throughline.board.UnplaceItem;
import throughline.board.UnrateItem;
import throughline.platform.log.Command;
import throughline.workshop.run.AddTime;
import throughline.workshop.run.CallEverybody;
import throughline.workshop.run.ChangeAgenda;
import throughline.workshop.run.CloseWorkshop;
import throughline.workshop.run.GoToActivity;
import throughline.workshop.run.Length;
import throughline.workshop.run.MarkDone;
import throughline.workshop.run.NeedTime;
import throughline.workshop.run.PauseRoom;
import throughline.workshop.run.PauseTimer;
import throughline.workshop.run.ReadmitPerson;
import throughline.workshop.run.RemovePerson;
import throughline.workshop.run.ReopenWorkshop;
import throughline.workshop.run.ResumeRoom;
import throughline.workshop.run.ResumeTimer;
import throughline.workshop.run.SetDoor;
import throughline.workshop.run.SetIntake;
import throughline.workshop.run.SetRules;
import throughline.workshop.run.StartTimer;
import throughline.workshop.run.StopTimer;

/** Every command's name on the wire and how its data is spelled: the catalogue of one direction. */
public final class CommandNames {
  private static final Map<String, Function<Fields, Command>> READERS = new LinkedHashMap<>();

  static {
    READERS.put(
        "note.add", d -> new AddNote(d.text("q"), d.text("text"), lang(d), d.optional("dept")));
    READERS.put("note.edit", d -> new EditNote(d.text("note"), d.text("text"), d.number("tv")));
    READERS.put(
        "note.translate",
        d -> new TranslateNote(d.text("note"), d.text("lang"), d.optional("text"), d.number("tv")));
    READERS.put("note.delete", d -> new DeleteNote(d.text("note")));
    READERS.put("note.move", d -> new PlaceNotes(d.texts("notes"), d.optional("to")));
    READERS.put("note.merge", d -> new MergeNote(d.text("note"), d.text("into")));
    READERS.put("note.split", d -> new SplitNote(d.text("note")));
    READERS.put("note.hide", d -> new HideNote(d.text("note"), d.text("reason")));
    READERS.put("note.show", d -> new ShowNote(d.text("note")));
    READERS.put("note.release", d -> new ReleaseNote(d.text("note")));
    READERS.put("device.mute", d -> new MuteDevice(d.text("note")));
    READERS.put("device.unmute", d -> new UnmuteDevice(d.text("note")));
    READERS.put("note.park", d -> new ParkNote(d.text("note")));
    READERS.put("note.unpark", d -> new UnparkNote(d.text("note")));
    READERS.put(
        "notes.import",
        d ->
            new ImportNotes(
                d.text("q"), lang(d), d.parts("notes").stream().map(CommandNames::line).toList()));
    READERS.put("notes.take-back", d -> new TakeBackImport(d.number("f"), d.number("v")));
    READERS.put(
        "cluster.add",
        d ->
            new AddCluster(
                d.text("q"), d.optional("label"), d.texts("notes"), d.optional("colour")));
    READERS.put("cluster.rename", d -> new RenameCluster(d.text("cluster"), d.text("label")));
    READERS.put(
        "cluster.translate",
        d -> new TranslateCluster(d.text("cluster"), d.text("lang"), d.optional("label")));
    READERS.put("cluster.colour", d -> new ColourCluster(d.text("cluster"), d.text("colour")));
    READERS.put("cluster.merge", d -> new MergeClusters(d.text("cluster"), d.text("into")));
    READERS.put(
        "cluster.split",
        d -> new SplitCluster(d.text("cluster"), d.texts("notes"), d.optional("label")));
    READERS.put("cluster.remove", d -> new RemoveCluster(d.text("cluster")));
    READERS.put("cluster.confirm", d -> new ConfirmCluster(d.text("cluster"), d.optional("as")));
    READERS.put("item.flag", d -> new FlagItem(d.text("item"), d.text("flag"), d.flag("on")));
    READERS.put(
        "suggestion.accept",
        d ->
            new AcceptSuggestions(
                d.text("run"), d.parts("groups").stream().map(CommandNames::proposed).toList()));
    READERS.put("step.undo", d -> new UndoStep(d.number("f"), d.number("v")));
    READERS.put("question.reveal", d -> new RevealQuestion(d.text("q")));
    READERS.put("question.hide", d -> new HideQuestion(d.text("q")));
    READERS.put(
        "round.open",
        d ->
            new OpenRound(
                target(d),
                d.small("dots"),
                d.small("max"),
                d.flagOrTrue("own"),
                d.optionalTexts("q")));
    READERS.put("round.close", d -> new CloseRound(d.text("round")));
    READERS.put("dot.cast", d -> new CastDot(d.text("round"), d.text("item")));
    READERS.put("dot.take", d -> new TakeDot(d.text("round"), d.text("item")));
    READERS.put(
        "rating.open",
        d -> new OpenRating(target(d), d.optionalTexts("q"), d.flagOrFalse("together")));
    READERS.put("rating.close", d -> new CloseRating(d.text("rating")));
    READERS.put(
        "item.rate",
        d -> new RateItem(d.text("rating"), d.text("item"), d.small("impact"), d.small("effort")));
    READERS.put("item.unrate", d -> new UnrateItem(d.text("rating"), d.text("item")));
    READERS.put(
        "item.place",
        d -> new PlaceItem(d.text("rating"), d.text("item"), d.small("impact"), d.small("effort")));
    READERS.put("item.unplace", d -> new UnplaceItem(d.text("rating"), d.text("item")));
    READERS.put("activity.go", d -> new GoToActivity(d.text("activity")));
    READERS.put("timer.start", d -> new StartTimer(d.number("seconds")));
    READERS.put("timer.pause", d -> new PauseTimer());
    READERS.put("timer.resume", d -> new ResumeTimer());
    READERS.put("timer.add", d -> new AddTime(d.number("seconds")));
    READERS.put("timer.stop", d -> new StopTimer());
    READERS.put(
        "room.pause", d -> new PauseRoom(d.optionalNumber("minutes"), d.optionalNumber("back")));
    READERS.put("room.resume", d -> new ResumeRoom());
    READERS.put("room.call", d -> new CallEverybody(d.optional("q")));
    READERS.put(
        "agenda.change",
        d -> new ChangeAgenda(d.parts("lengths").stream().map(CommandNames::length).toList()));
    READERS.put("done.mark", d -> new MarkDone(d.flag("on")));
    READERS.put("time.need", d -> new NeedTime(d.flag("on")));
    READERS.put("door.set", d -> new SetDoor(d.flag("open")));
    READERS.put("intake.set", d -> new SetIntake(d.flag("open")));
    READERS.put("rules.set", d -> new SetRules(d.flag("mayMove"), d.flag("ownVotable")));
    READERS.put("person.remove", d -> new RemovePerson(d.text("person")));
    READERS.put("person.readmit", d -> new ReadmitPerson(d.text("person")));
    READERS.put("workshop.close", d -> new CloseWorkshop());
    READERS.put("workshop.reopen", d -> new ReopenWorkshop());
    READERS.put("results.release", d -> new ReleaseResults(outlook(d)));
    READERS.put("results.retract", d -> new RetractResults());
  }

  private CommandNames() {}

  /** All names, for the table of roles and tests of completeness. */
  public static Set<String> all() {
    return READERS.keySet();
  }

  /** How the data of this command is read; empty for a name that nobody knows. */
  static Optional<Function<Fields, Command>> reader(String name) {
    return Optional.ofNullable(READERS.get(name));
  }

  private static Target target(Fields d) {
    String word = d.text("target");
    return Arrays.stream(Target.values())
        .filter(t -> t.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new BadField("target"));
  }

  private static ImportNotes.Line line(Fields d) {
    return new ImportNotes.Line(d.text("text"), d.optional("dept"), d.optional("theme"));
  }

  /** Languages are short tags; anything else is not worth keeping. */
  private static String lang(Fields d) {
    String lang = d.optional("lang");
    if (lang != null && !lang.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
      throw new BadField("lang");
    }
    return lang;
  }

  private static Length length(Fields length) {
    return new Length(length.text("activity"), length.small("minutes"));
  }

  private static Outlook outlook(Fields d) {
    return new Outlook(
        d.optional("text"),
        d.optional("textEs"),
        d.optionalParts("steps").stream().map(CommandNames::step).toList());
  }

  private static NextStep step(Fields step) {
    return new NextStep(
        step.optional("what"),
        step.optional("whatEs"),
        step.optional("who"),
        step.optional("when"));
  }

  private static AcceptSuggestions.Proposed proposed(Fields group) {
    return new AcceptSuggestions.Proposed(
        group.optional("cluster"), group.optional("label"), group.texts("notes"));
  }
}
