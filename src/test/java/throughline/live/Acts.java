package throughline.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import throughline.board.Board;
import throughline.board.Note;
import throughline.live.wire.CommandNames;

/** Commands by chance, of every kind there is, mostly about things that are there. */
final class Acts {
  /** What people do most, once more for each time it is named; and every command once. */
  private static final List<String> OFTEN =
      List.of(
          "note.add",
          "note.add",
          "note.add",
          "note.add",
          "note.edit",
          "note.move",
          "note.move",
          "note.merge",
          "note.merge",
          "note.split",
          "note.hide",
          "note.hide",
          "note.hide",
          "note.show",
          "note.delete",
          "cluster.add",
          "cluster.add",
          "cluster.merge",
          "step.undo",
          "step.undo",
          "round.open",
          "dot.cast",
          "dot.cast",
          "dot.cast",
          "dot.cast",
          "dot.take",
          "rating.open",
          "item.rate",
          "item.rate",
          "item.unrate",
          "item.place",
          "item.place",
          "item.unplace",
          "done.mark",
          "done.mark",
          "time.need",
          "activity.go",
          "question.reveal",
          "question.reveal",
          "person.readmit");

  /** What ends things, or everything. */
  private static final Set<String> RARE =
      Set.of(
          "workshop.close",
          "person.remove",
          "question.hide",
          "rules.set",
          "door.set",
          "note.hide",
          "room.pause",
          "agenda.change");

  private static final List<String> NAMES = names();

  private final Random dice;
  private int written;

  Acts(Random dice) {
    this.dice = dice;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(OFTEN);
    names.addAll(CommandNames.all());
    return names;
  }

  /** What is closed is mostly opened again soon, so that things go on. */
  String name(Board board) {
    if (board.run().closed() && chance(2)) {
      return "workshop.reopen";
    }
    if (!board.run().intake() && chance(3)) {
      return "intake.set";
    }
    if (board.run().pace().pause() != null && chance(3)) {
      return "room.resume";
    }
    String name = NAMES.get(dice.nextInt(NAMES.size()));
    if (name.startsWith("dot.") && board.openRound().isEmpty() && !chance(4)) {
      return "round.open";
    }
    if (name.startsWith("item.") && board.openRating().isEmpty() && !chance(4)) {
      return "rating.open";
    }
    if (board.openRating().isPresent() && chance(4)) {
      return chance(3) ? "rating.close" : chance(2) ? "item.place" : "item.rate";
    }
    if (board.openRound().isPresent() && chance(8)) {
      return chance(3) ? "round.close" : "dot.cast";
    }
    if (board.clusters().isEmpty() && (name.startsWith("cluster.") || name.equals("step.undo"))) {
      return "cluster.add";
    }
    boolean rare = RARE.contains(name) && !chance(4);
    return rare ? name(board) : name;
  }

  /** Data for a command of this name; single quotes stand for double ones. */
  String data(String name, Board board) {
    String note = some(board.notes().keySet());
    String cluster = some(board.clusters().keySet());
    return switch (name) {
      case "note.add" -> "{'q':'" + question() + "','text':'" + text() + "'}";
      case "note.edit" ->
          "{'note':'" + note + "','text':'" + text() + "','tv':" + tv(board, note) + "}";
      case "note.delete",
          "note.split",
          "note.show",
          "note.release",
          "note.park",
          "note.unpark",
          "device.mute",
          "device.unmute" ->
          "{'note':'" + note + "'}";
      case "note.move" ->
          "{'notes':" + several(board) + (chance(3) ? "" : ",'to':'" + cluster + "'") + "}";
      case "note.merge" ->
          "{'note':'" + some(seen(board)) + "','into':'" + some(seen(board)) + "'}";
      case "note.translate" ->
          "{'note':'"
              + note
              + "','lang':'es','text':'"
              + (chance(4) ? "" : text())
              + "','tv':"
              + tv(board, note)
              + "}";
      case "cluster.translate" ->
          "{'cluster':'" + cluster + "','lang':'en','label':'" + text() + "'}";
      case "note.hide" -> "{'note':'" + note + "','reason':'other'}";
      case "cluster.add" ->
          "{'q':'" + open(board) + "','label':'" + text() + "','notes':" + several(board) + "}";
      case "cluster.rename" -> "{'cluster':'" + cluster + "','label':'" + text() + "'}";
      case "cluster.colour" -> "{'cluster':'" + cluster + "','colour':'sky'}";
      case "cluster.merge" ->
          "{'cluster':'" + cluster + "','into':'" + some(board.clusters().keySet()) + "'}";
      case "cluster.split" -> "{'cluster':'" + cluster + "','notes':" + several(board) + "}";
      case "cluster.remove" -> "{'cluster':'" + cluster + "'}";
      case "cluster.confirm" ->
          "{'cluster':'" + cluster + "','as':" + (chance(3) ? "null" : "'disputed'") + "}";
      case "item.flag" ->
          "{'item':'"
              + (chance(3) ? note : cluster)
              + "','flag':'"
              + (chance(2) ? "technology" : "department")
              + "','on':"
              + !chance(3)
              + "}";
      case "suggestion.accept" ->
          "{'run':'r','groups':[{'label':'" + text() + "','notes':" + several(board) + "}]}";
      case "step.undo", "notes.take-back" -> step(board);
      case "notes.import" ->
          "{'q':'"
              + open(board)
              + "','notes':[{'text':'"
              + text()
              + "','theme':'"
              + (chance(2) ? "" : "a theme")
              + "'},{'text':'"
              + text()
              + "','dept':'Parks'}]}";
      case "question.reveal", "question.hide" -> "{'q':'" + question() + "'}";
      case "round.open" -> "{'target':'" + (chance(3) ? "cluster" : "note") + "','dots':3,'max':2}";
      case "round.close" -> "{'round':'" + latest(board) + "'}";
      case "dot.cast", "dot.take" ->
          "{'round':'" + latest(board) + "','item':'" + item(board, note) + "'}";
      case "rating.open" ->
          "{'target':'"
              + (chance(3) ? "cluster" : "note")
              + "','together':"
              + dice.nextBoolean()
              + "}";
      case "rating.close" -> "{'rating':'" + latestRating(board) + "'}";
      case "item.unrate", "item.unplace" ->
          "{'rating':'" + latestRating(board) + "','item':'" + rateable(board, note) + "'}";
      case "item.rate", "item.place" -> rated(board, note);
      case "activity.go" -> "{'activity':'a" + (chance(4) ? 1 : 2) + "'}";
      case "timer.start", "timer.add" -> "{'seconds':" + (10 + dice.nextInt(60)) + "}";
      case "timer.pause",
          "timer.resume",
          "timer.stop",
          "workshop.close",
          "workshop.reopen",
          "results.retract" ->
          "{}";
      case "results.release" -> "{'text':'" + text() + "'}";
      case "room.pause" -> "{" + (chance(2) ? "" : "'minutes':" + (1 + dice.nextInt(20))) + "}";
      case "room.resume" -> "{}";
      case "room.call" -> "{" + (chance(3) ? "" : "'q':'" + question() + "'") + "}";
      case "agenda.change" -> "{'lengths':[{'activity':'a2','minutes':" + dice.nextInt(9) + "}]}";
      case "done.mark", "time.need" -> "{'on':" + dice.nextBoolean() + "}";
      case "door.set" -> "{'open':" + dice.nextBoolean() + "}";
      case "intake.set" -> "{'open':" + !chance(4) + "}";
      case "rules.set" -> "{'mayMove':" + !chance(4) + ",'ownVotable':" + dice.nextBoolean() + "}";
      case "person.remove", "person.readmit" ->
          "{'person':'" + some(board.run().people().keySet()) + "'}";
      default -> throw new AssertionError("no history does " + name + " yet");
    };
  }

  private boolean chance(int oneIn) {
    return dice.nextInt(oneIn) == 0;
  }

  private String question() {
    return dice.nextBoolean() ? "q1" : "q2";
  }

  /** Every text is written once; some hold what a facilitator looks at first. */
  private String text() {
    return (chance(8) ? "call 213-555-0123 " : "words ") + written++;
  }

  private long tv(Board board, String id) {
    Note note = board.notes().get(id);
    return note == null || chance(6) ? 1 : note.textVersion();
  }

  private String several(Board board) {
    List<String> seen = seen(board);
    List<String> ids = new ArrayList<>();
    for (int i = dice.nextInt(3); i >= 0; i--) {
      ids.add("'" + some(chance(5) ? board.notes().keySet() : seen) + "'");
    }
    return "[" + String.join(",", ids) + "]";
  }

  private static String open(Board board) {
    return board.revealed("q1") ? "q1" : "q2";
  }

  /** Notes that can be grouped with each other. */
  private static List<String> seen(Board board) {
    return board.notes().values().stream()
        .filter(n -> board.shown(n) && n.question().equals(open(board)))
        .map(Note::id)
        .toList();
  }

  /** A step that was lately done. */
  private String step(Board board) {
    long last = Math.max(1, board.version() - dice.nextInt(8));
    return "{'f':" + Math.max(1, last - (chance(4) ? 1 : 0)) + ",'v':" + last + "}";
  }

  private String item(Board board, String otherwise) {
    return board.openRound().map(r -> some(r.items())).orElse(otherwise);
  }

  private String rateable(Board board, String otherwise) {
    return board.openRating().map(r -> some(r.items())).orElse(otherwise);
  }

  private String rated(Board board, String note) {
    return "{'rating':'"
        + latestRating(board)
        + "','item':'"
        + rateable(board, note)
        + "','impact':"
        + (1 + dice.nextInt(5))
        + ",'effort':"
        + (1 + dice.nextInt(5))
        + "}";
  }

  private static String latestRating(Board board) {
    String last = "none";
    for (String id : board.ratings().keySet()) {
      last = id;
    }
    return last;
  }

  private static String latest(Board board) {
    String last = "none";
    for (String id : board.rounds().keySet()) {
      last = id;
    }
    return last;
  }

  /** One of these, mostly of the latest: what is old is left alone. */
  private String some(Collection<String> ids) {
    if (ids.isEmpty() || chance(20)) {
      return "none";
    }
    List<String> all = List.copyOf(ids);
    int from = chance(3) ? 0 : Math.max(0, all.size() - 6);
    return all.get(from + dice.nextInt(all.size() - from));
  }
}
