package throughline.synthesis.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import opennlp.tools.lemmatizer.LemmatizerME;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.Span;

/**
 * Cuts a note into tagged words. Shorthand is written out first ("w/" is "with"). Not thread-safe:
 * one for each run; the models behind it are shared.
 */
public final class Grammar {
  private static final Map<String, String> SHORTHAND = Lines.pairs("shorthand");
  private static final Pattern CAPPED = Pattern.compile("\\p{Lu}\\p{Ll}+");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");
  private static final Pattern STOP = Pattern.compile("[.!?:]+|-|\"");
  private static final Pattern PLURAL = Pattern.compile(".{2,}[^su' i]s");
  private static final Pattern PIECES = Pattern.compile("\\S+");
  private static final Pattern EDGES = Pattern.compile("^([(\"]*)(.*?)([.,!?:;)\"…]*)$");

  private final TokenizerME tokenizer = new TokenizerME(Models.TOKENS);
  private final POSTaggerME tagger = new POSTaggerME(Models.TAGS);
  private final LemmatizerME lemmatizer = new LemmatizerME(Models.LEMMAS);
  private final Map<String, String> lemmas = new HashMap<>();
  private final Map<String, List<Word>> known = new HashMap<>();

  /** The words of a text, in order; never changed afterwards. */
  public List<Word> words(String text) {
    return known.computeIfAbsent(text, this::read);
  }

  /** One line without emoji, with shorthand written out. */
  public static String plain(String text) {
    return PIECES
        .matcher(Folding.tidy(text))
        .replaceAll(m -> java.util.regex.Matcher.quoteReplacement(longForm(m.group())));
  }

  private static String longForm(String piece) {
    var parts = EDGES.matcher(piece);
    if (!parts.matches()) {
      return piece;
    }
    var core = parts.group(2);
    var full = SHORTHAND.get(core.toLowerCase(Locale.ROOT));
    // "U" and "IM" in capitals are names of something.
    if (full == null
        || (core.length() > 1
            && core.equals(core.toUpperCase(Locale.ROOT))
            && Character.isLetter(core.charAt(0))
            && !core.contains("/"))) {
      return piece;
    }
    boolean big = Character.isUpperCase(core.charAt(0));
    return parts.group(1)
        + (big ? Character.toUpperCase(full.charAt(0)) + full.substring(1) : full)
        + parts.group(3);
  }

  private List<Word> read(String text) {
    var plain = plain(text);
    var spans = hyphened(tokenizer.tokenizePos(plain), plain);
    var tokens = new String[spans.length];
    for (int i = 0; i < spans.length; i++) {
      tokens[i] = spans[i].getCoveredText(plain).toString();
    }
    var lowered = uncapped(tokens);
    var tags = tagger.tag(lowered);
    Tags.mend(tokens, tags);
    var words = new ArrayList<Word>();
    for (int i = 0; i < tokens.length; i++) {
      boolean spaced = i == 0 || spans[i].getStart() > spans[i - 1].getEnd();
      var shown = tags[i].equals("PROPN") ? tokens[i] : lowered[i];
      words.add(new Word(shown, tags[i], lemma(tokens[i], tags[i]), spaced));
    }
    return List.copyOf(words);
  }

  /** "Sign-up" is one word, whatever the tokenizer thinks. */
  private static Span[] hyphened(Span[] spans, String text) {
    var joined = new ArrayList<Span>();
    for (var span : spans) {
      int last = joined.size() - 1;
      int seam = span.getStart();
      boolean touches = last >= 0 && joined.get(last).getEnd() == seam;
      if (touches && (inWord(text, seam) || inWord(text, seam - 1))) {
        joined.set(last, new Span(joined.get(last).getStart(), span.getEnd()));
      } else {
        joined.add(span);
      }
    }
    return joined.toArray(Span[]::new);
  }

  private static boolean inWord(String text, int at) {
    return text.charAt(at) == '-'
        && at > 0
        && at + 1 < text.length()
        && Character.isLetter(text.charAt(at - 1))
        && Character.isLetter(text.charAt(at + 1));
  }

  /** A capital that only opens a sentence makes the tagger see a name; two together are one. */
  private static String[] uncapped(String[] tokens) {
    var result = tokens.clone();
    boolean opens = true;
    for (int i = 0; i < result.length; i++) {
      boolean name = i + 1 < result.length && CAPPED.matcher(result[i + 1]).matches();
      if (opens && !name && CAPPED.matcher(result[i]).matches()) {
        result[i] = result[i].toLowerCase(Locale.ROOT);
      }
      opens = i == 0 ? !LETTER.matcher(result[0]).find() : STOP.matcher(result[i]).matches();
    }
    return result;
  }

  /**
   * Word by word and remembered: the model is slow, and looks at nothing but the word and its tag.
   */
  private String lemma(String token, String tag) {
    var low = token.toLowerCase(Locale.ROOT);
    if (Forms.acronym(token)) {
      return low;
    }
    return lemmas.computeIfAbsent(
        tag + " " + low,
        key -> {
          var found = lemmatizer.lemmatize(new String[] {low}, new String[] {tag})[0];
          var lemma = "O".equals(found) ? low : found.toLowerCase(Locale.ROOT);
          return tag.startsWith("NOUN") || tag.startsWith("PROPN") ? singular(low, lemma) : lemma;
        });
  }

  private static String singular(String low, String lemma) {
    var bare = low.endsWith("'s") ? low.substring(0, low.length() - 2) : low;
    if (bare.endsWith("ies") && bare.length() > 4) {
      return bare.substring(0, bare.length() - 3) + "y";
    }
    if (lemma.equals(low) && PLURAL.matcher(bare).matches()) {
      return bare.substring(0, bare.length() - 1);
    }
    int joint = lemma.indexOf('+');
    return joint > 0 ? lemma.substring(0, joint) : lemma.replace("'", "");
  }

  private static final class Models {
    static final TokenizerModel TOKENS;
    static final POSModel TAGS;
    static final LemmatizerModel LEMMAS;

    static {
      try (var tokens = open("tokens");
          var tags = open("pos");
          var lemmas = open("lemmas")) {
        TOKENS = new TokenizerModel(tokens);
        TAGS = new POSModel(tags);
        LEMMAS = new LemmatizerModel(lemmas);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read the grammar models", e);
      }
    }

    private static java.io.InputStream open(String kind) {
      return Grammar.class.getResourceAsStream("/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin");
    }
  }
}
