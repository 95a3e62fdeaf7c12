package throughline.board;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import throughline.workshop.run.Kind;
import throughline.workshop.run.Touched;

/** The votes and ratings of a workshop, and what a change of one of them touches. */
final class Blinds {
  private final Touched touched;
  private final Map<String, Round> rounds = new LinkedHashMap<>();
  private final Map<String, Rating> ratings = new LinkedHashMap<>();

  Blinds(Touched touched) {
    this.touched = touched;
  }

  Blinds copy(Touched ofCopy) {
    Blinds copy = new Blinds(ofCopy);
    rounds.forEach((id, round) -> copy.rounds.put(id, round.copy()));
    ratings.forEach((id, rating) -> copy.ratings.put(id, rating.copy()));
    return copy;
  }

  BlindsState state() {
    return new BlindsState(
        rounds.values().stream().map(Round::state).toList(),
        ratings.values().stream().map(Rating::state).toList());
  }

  static Blinds of(BlindsState state, Touched touched) {
    Blinds blinds = new Blinds(touched);
    state.rounds().stream().map(Round::of).forEach(r -> blinds.rounds.put(r.id(), r));
    state.ratings().stream().map(Rating::of).forEach(r -> blinds.ratings.put(r.id(), r));
    return blinds;
  }

  Map<String, Round> rounds() {
    return Collections.unmodifiableMap(rounds);
  }

  Map<String, Rating> ratings() {
    return Collections.unmodifiableMap(ratings);
  }

  Optional<Round> openRound() {
    return rounds.values().stream().filter(Blind::open).findFirst();
  }

  Optional<Rating> openRating() {
    return ratings.values().stream().filter(Blind::open).findFirst();
  }

  private Stream<Blind<?, ?>> all() {
    return Stream.concat(rounds.values().stream(), ratings.values().stream());
  }

  private Stream<Blind<?, ?>> open() {
    return all().filter(Blind::open);
  }

  /** Whether this person answered one that was open at or after this moment; never which. */
  boolean answered(String person, Instant since) {
    return all()
        .filter(b -> b.open() || !b.closed().isBefore(since))
        .anyMatch(b -> !b.by(person).isEmpty());
  }

  /** Whether the room is asked something that must stay as it is. */
  boolean asking() {
    return open().findAny().isPresent();
  }

  /** Whether an open one is about this note or cluster. */
  boolean about(String item) {
    return open().anyMatch(b -> b.items().contains(item));
  }

  void begin(Round round) {
    rounds.put(round.id(), round);
    touch(round);
  }

  void begin(Rating rating) {
    ratings.put(rating.id(), rating);
    touch(rating);
  }

  void dot(String round, String voter, String item, int change) {
    rounds.get(round).put(voter, item, change);
    answered(rounds.get(round), voter);
  }

  void rate(String rating, String person, String item, Rated said) {
    ratings.get(rating).put(person, item, said);
    answered(ratings.get(rating), person);
  }

  /** Where the room put the item of such a key; null where it did not. */
  Rated place(String key) {
    return ratings.get(Places.ratingOf(key)).places().at(Places.itemOf(key));
  }

  /** Heard at once: a place is the room's own word, and nobody's ballot. */
  void place(String key, Rated place) {
    Rating rating = ratings.get(Places.ratingOf(key));
    rating.places().put(Places.itemOf(key), place);
    touch(rating);
  }

  private void answered(Blind<?, ?> one, String person) {
    touched.quietly(one.shared(), one.id());
    touched.mine(person, one.own(), one.id());
  }

  void close(Kind kind, String id, Instant at, int people) {
    (kind == Kind.ROUND ? rounds : ratings).get(id).close(at, people);
    touched.everything();
  }

  /** The workshop ends, and what is open with it. */
  void closeAll(Instant at, int people) {
    open().forEach(b -> b.close(at, people));
  }

  /** An item is hidden: what was said of it while it could be is given back. */
  void giveBack(String item) {
    open().forEach(b -> b.giveBack(item).forEach(whose -> touched.mine(whose, b.own(), b.id())));
    openRating().ifPresent(rating -> rating.places().put(item, null));
  }

  /** An item has come into sight or gone out of it. */
  void sight(String item) {
    all().filter(b -> b.items().contains(item)).forEach(this::touch);
  }

  /** Closed ones show a figure that follows merges and moves. */
  void moved() {
    all().filter(b -> !b.open()).forEach(this::touch);
  }

  private void touch(Blind<?, ?> one) {
    touched.shared(one.shared(), one.id());
  }
}
