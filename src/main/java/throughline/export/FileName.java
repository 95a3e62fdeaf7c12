package throughline.export;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Names of files: what, of which workshop, at which version, and whether it can still change. */
final class FileName {
  private static final int LONGEST_TITLE = 60;

  private FileName() {}

  /**
   * The value of {@code Content-Disposition}: a plain ASCII name for old programs and the whole one
   * for others (RFC 6266).
   */
  static String disposition(Material from, String file) {
    String name = of(from, from.workshop().title(), file);
    String plain = of(from, ascii(from.workshop().title()), file);
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded(name);
  }

  private static String of(Material from, String title, String file) {
    int dot = file.lastIndexOf('.');
    String words = title.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    String head = words.isEmpty() ? from.workshop().code() : cut(words);
    String interim = from.interim() ? "-interim" : "";
    return head
        + "-"
        + file.substring(0, dot)
        + "-v"
        + from.version()
        + interim
        + file.substring(dot);
  }

  private static String cut(String words) {
    int points = Math.min(LONGEST_TITLE, words.codePointCount(0, words.length()));
    return words.substring(0, words.offsetByCodePoints(0, points));
  }

  private static String ascii(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replaceAll("[^\\x20-\\x7e]", " ");
  }

  private static String encoded(String name) {
    return URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
