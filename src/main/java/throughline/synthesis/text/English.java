package throughline.synthesis.text;

import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Whether the English models can read a text. Short notes give a language detector little, so small
 * words decide first, and the detector only where there are none. Not thread-safe.
 */
public final class English {
  private static final Set<String> ENGLISH = Lines.words("stop-en");
  private static final Set<String> SPANISH = Lines.words("stop-es");
  private static final Set<String> OTHER = Lines.words("stop-other");
  private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}']+");
  private static final Pattern FOREIGN_MARK =
      Pattern.compile("[ñ¿¡ãõđơưạảấầẩậắằếềểệịỏốồổộớờởợụủứừửựß]");
  private static final Set<String> RIVALS = Set.of("spa", "fra", "por", "deu", "tgl", "vie", "ita");
  private static final int WORDS_TO_GO_BY = 4;

  private final LanguageDetectorME detector = new LanguageDetectorME(Model.LOADED);

  /**
   * @param lang what the note says about itself, or null; believed unless the words clearly say
   *     otherwise
   */
  public boolean reads(String text, String lang) {
    var words = NO_LETTER.split(Grammar.plain(text).toLowerCase(java.util.Locale.ROOT));
    int english = count(words, ENGLISH);
    int foreign = Math.max(count(words, SPANISH), count(words, OTHER));
    if (!mostlyLatin(text)) {
      return false;
    }
    if (FOREIGN_MARK.matcher(text.toLowerCase(java.util.Locale.ROOT)).find()) {
      foreign += 2;
    }
    if (lang != null) {
      boolean said =
          lang.equalsIgnoreCase("en") || lang.toLowerCase(java.util.Locale.ROOT).startsWith("en-");
      boolean clear = said ? foreign >= 3 && english == 0 : english >= 3 && foreign == 0;
      return said != clear;
    }
    if (english != foreign) {
      return english > foreign;
    }
    return words.length < WORDS_TO_GO_BY || !looksForeign(text);
  }

  private boolean looksForeign(String text) {
    for (var language : detector.predictLanguages(text)) {
      if (language.getLang().equals("eng")) {
        return false;
      }
      if (RIVALS.contains(language.getLang())) {
        return true;
      }
    }
    return false;
  }

  private static boolean mostlyLatin(String text) {
    long letters = text.codePoints().filter(Character::isLetter).count();
    long latin =
        text.codePoints()
            .filter(
                c ->
                    Character.isLetter(c)
                        && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN)
            .count();
    return latin * 2 >= letters;
  }

  private static int count(String[] words, Set<String> list) {
    int count = 0;
    for (var word : words) {
      count += list.contains(word) ? 1 : 0;
    }
    return count;
  }

  private static final class Model {
    static final LanguageDetectorModel LOADED;

    static {
      try (var in = English.class.getResourceAsStream("/langdetect-183.bin")) {
        LOADED = new LanguageDetectorModel(in);
      } catch (java.io.IOException e) {
        throw new java.io.UncheckedIOException("Cannot read the language model", e);
      }
    }
  }
}
