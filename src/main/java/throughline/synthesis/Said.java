package throughline.synthesis;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import throughline.synthesis.text.English;
import throughline.synthesis.text.Folding;

/** What of each note is read: its English where a person entered that, else the note as typed. */
final class Said {
  private Said() {}

  /**
   * The readable text of each note by id, in the order given; a note that is in no English is not
   * there.
   *
   * @param sorted by text, so that it is always the same one of two translations that is taken
   */
  static Map<String, String> of(List<NoteText> sorted, Progress progress) {
    var english = new English();
    var translations = new HashMap<String, String>();
    for (var note : sorted) {
      if (note.english() != null && english.reads(note.english(), "en")) {
        translations.putIfAbsent(Folding.fold(note.text()), note.english());
      }
    }
    var texts = new LinkedHashMap<String, String>();
    int done = 0;
    for (var note : sorted) {
      // Who wrote the same words means the same: one translation is enough for all of them.
      var translation = translations.get(Folding.fold(note.text()));
      if (translation != null) {
        texts.put(note.id(), translation);
      } else if (english.reads(note.text(), note.lang())) {
        texts.put(note.id(), note.text());
      }
      progress.at("reading", ++done, sorted.size());
    }
    return texts;
  }
}
