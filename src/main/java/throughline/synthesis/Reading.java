package throughline.synthesis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    var texts = Said.of(sorted, progress);
    scaffold = Scaffold.of(List.copyOf(texts.values()));
    var vectors = new LinkedHashMap<String, float[]>();
    texts.forEach(
        (id, text) -> {
          vectors.put(id, embedder.embed(scaffold.strip(text)));
          progress.at("embedding", vectors.size(), texts.size());
        });
    space = Space.around(List.copyOf(vectors.values()));
    var grammar = new Grammar();
    for (var note : sorted) {
      var text = texts.get(note.id());
      var read =
          text == null
              ? new ReadNote(note.id(), note.text(), List.of(), null)
              : new ReadNote(
                  note.id(),
                  note.text(),
                  text,
                  grammar.words(text),
                  space.place(vectors.get(note.id())));
      notes.add(read);
      if (byId.put(note.id(), read) != null) {
        throw new IllegalArgumentException("two notes have the id " + note.id());
      }
    }
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
