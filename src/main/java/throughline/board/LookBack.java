package throughline.board;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import throughline.board.View.NoteView;
import throughline.workshop.run.Key;

/**
 * A board as it was, through the eyes of an audience now (RULES.md V50…). Places, themes and
 * figures are those of then. The words of notes are those of now, and what the audience may not
 * read now it does not read in the past either: somebody who took a telephone number out of a note
 * took it out.
 */
public final class LookBack {
  private LookBack() {}

  /**
   * What there was to see, in the order of a snapshot; people are left out.
   *
   * @param then the board folded up to a moment
   * @param now the same workshop's board as it is
   */
  public static Map<Key, View> see(Audience audience, Board then, Board now) {
    Map<Key, View> seen = new LinkedHashMap<>();
    for (Key key : Visibility.all(then)) {
      one(audience, then, now, key).ifPresent(view -> seen.put(key, view));
    }
    return seen;
  }

  private static Optional<View> one(Audience audience, Board then, Board now, Key key) {
    return switch (key.kind()) {
      case NOTE ->
          Visibility.see(audience, now, key)
              .map(NoteView.class::cast)
              .filter(today -> today.text() != null)
              .flatMap(
                  today ->
                      Visibility.see(audience, then, key)
                          .map(view -> inWordsOf(today, (NoteView) view)));
      case CLUSTER ->
          Optional.ofNullable(then.clusters().get(key.id()))
              .filter(cluster -> now.revealed(cluster.question()))
              .flatMap(cluster -> Visibility.see(audience, then, key));
      case PERSON -> Optional.empty();
      default -> Visibility.see(audience, then, key);
    };
  }

  /** That it is hidden, and whose it is, is told as of now, too: a console may be in sight. */
  private static View inWordsOf(NoteView today, NoteView then) {
    return new NoteView(
        then.q(),
        then.text() == null ? null : today.text(),
        today.tv(),
        then.c(),
        then.into(),
        then.at(),
        then.late(),
        then.origin(),
        then.lang(),
        today.tr(),
        today.by(),
        today.dept(),
        today.hidden(),
        today.held(),
        then.parked(),
        then.help(),
        then.elsewhere(),
        today.muted());
  }
}
