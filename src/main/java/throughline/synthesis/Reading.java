package throughline.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import throughline.synthesis.text.English;
import throughline.synthesis.text.Folding;
import throughline.synthesis.text.Grammar;
import throughline.synthesis.text.ReadNote;
import throughline.synthesis.text.Scaffold;
import throughline.synthesis.vectors.Embedder;
import throughline.synthesis.vectors.Space;

/** The notes of one run, read and placed, in an order that does not depend on how they came. */
final class Reading {
  private final Map<String, ReadNote> byId = new HashMap<>();
  private final List<ReadNote> notes = new ArrayList<>();
  private final Scaffold scaffold;
  private final Embedder embedder;
  private final Space space;

  /**
   * @throws IllegalArgumentException when two notes have the same id
   */
  Reading(List<NoteText> input, Embedder embedder, Progress progress) {
    this.embedder = embedder;
    var sorted =
        input.stream()
            .sorted(
                Comparator.comparing((NoteText n) -> Folding.fold(n.text()))
                    .thenComparing(NoteText::id))
            .toList();
    var readable = readable(sorted, progress);
    scaffold = Scaffold.of(readable.stream().map(NoteText::text).toList());
    var vectors = new HashMap<String, float[]>();
    for (var note : readable) {
      vectors.put(note.id(), embedder.embed(scaffold.strip(note.text())));
      progress.at("embedding", vectors.size(), readable.size());
    }
    space = Space.around(readable.stream().map(n -> vectors.get(n.id())).toList());
    var grammar = new Grammar();
    for (var note : sorted) {
      var vector = vectors.get(note.id());
      var read =
          vector == null
              ? new ReadNote(note.id(), note.text(), List.of(), null)
              : new ReadNote(
                  note.id(), note.text(), grammar.words(note.text()), space.place(vector));
      notes.add(read);
      if (byId.put(note.id(), read) != null) {
        throw new IllegalArgumentException("two notes have the id " + note.id());
      }
    }
  }

  private static List<NoteText> readable(List<NoteText> sorted, Progress progress) {
    var english = new English();
    var readable = new ArrayList<NoteText>();
    int done = 0;
    for (var note : sorted) {
      if (english.reads(note.text(), note.lang())) {
        readable.add(note);
      }
      progress.at("reading", ++done, sorted.size());
    }
    return readable;
  }

  /** All notes, by cleaned text, then id. */
  List<ReadNote> notes() {
    return notes;
  }

  List<ReadNote> readable() {
    return notes.stream().filter(ReadNote::readable).toList();
  }

  ReadNote note(String id) {
    return byId.get(id);
  }

  /** Where a phrase lies among the notes. */
  double[] place(String phrase) {
    return space.place(embedder.embed(phrase));
  }
}
