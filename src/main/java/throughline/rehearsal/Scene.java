package throughline.rehearsal;

/**
 * Where a show is and what there is so far.
 *
 * @param name what happens now: {@code join}, {@code practice}, {@code write}, {@code read}, {@code
 *     group}, {@code vote}, {@code playback}, {@code talk}, {@code draft}, {@code drafts}
 * @param question number of the question that it is about, or 0
 * @param place of so many scenes, counted from 1
 */
public record Scene(
    String name,
    int question,
    int place,
    int of,
    int people,
    int notes,
    int clusters,
    int dots,
    int drafts) {

  /** Nothing has happened yet. */
  static Scene nothing(int of) {
    return new Scene("join", 0, 1, of, 0, 0, 0, 0, 0);
  }

  Scene next(String happening, int about) {
    int after = Math.min(place + 1, of);
    return new Scene(happening, about, after, of, people, notes, clusters, dots, drafts);
  }

  Scene with(int nowPeople, int nowNotes, int nowClusters, int nowDots) {
    return new Scene(name, question, place, of, nowPeople, nowNotes, nowClusters, nowDots, drafts);
  }

  Scene with(int nowDrafts) {
    return new Scene(name, question, place, of, people, notes, clusters, dots, nowDrafts);
  }
}
