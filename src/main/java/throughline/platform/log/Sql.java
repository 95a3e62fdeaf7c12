package throughline.platform.log;

import io.vertx.sqlclient.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

/** The statements of the log, and the arrays they take. */
final class Sql {

  /**
   * Wanted appends are numbered by their place in the batch; events and commands name that place.
   * Returns the streams that won. The rows of a stream are inserted only if its head moved.
   */
  static final String APPEND =
      """
      with want as (
        select * from unnest($1::text[], $2::bigint[], $3::bigint[], $4::timestamptz[])
          with ordinality as w(stream, expected, events, at, place)
      ), given as (
        select w.stream, c.* from want w join unnest($5::int[], $6::text[], $7::text[], $8::bigint[], $9::bigint[])
          as c(place, id, actor, first_version, last_version) using (place)
      ), known as (
        select g.stream from given g join command c on c.stream = g.stream and c.command_id = g.id
      ), opened as (
        insert into stream as s (id, version)
          select stream, events from want
          where expected = 0 and stream not in (select stream from known) order by stream
        on conflict (id) do update set version = s.version + excluded.version where s.version = 0
        returning s.id
      ), moved as (
        update stream s set version = w.expected + w.events from want w
        where s.id = w.stream and s.version = w.expected and w.expected > 0
          and w.stream not in (select stream from known)
        returning s.id
      ), won as (
        select * from want where stream in (select id from opened union all select id from moved)
      ), events_in as (
        insert into event (stream, version, at, actor, type, format, data)
          select w.stream, e.version, w.at, e.actor, e.type, e.format, e.data::jsonb
          from won w join unnest($10::int[], $11::bigint[], $12::text[], $13::text[], $14::int[], $15::text[])
            as e(place, version, actor, type, format, data) using (place)
      ), commands_in as (
        insert into command (stream, command_id, actor, first_version, last_version)
          select g.stream, g.id, g.actor, g.first_version, g.last_version
          from given g join won using (place)
      )
      select stream from won
      """;

  /**
   * The usual append: one stream that exists. The same steps, in a form that the planner keeps for
   * good and runs in a fifth of the time. A command id known already breaks the key of its table,
   * which the caller reads as a conflict.
   */
  static final String APPEND_ONE =
      """
      with moved as (
        update stream set version = version + $3 where id = $1 and version = $2 returning version
      ), events_in as (
        insert into event (stream, version, at, actor, type, format, data)
          select $1, $2 + e.nth, $4, e.actor, e.type, e.format, e.data::jsonb
          from moved, unnest($5::text[], $6::text[], $7::int[], $8::text[])
            with ordinality as e(actor, type, format, data, nth)
      ), commands_in as (
        insert into command (stream, command_id, actor, first_version, last_version)
          select $1, c.id, c.actor, c.first_version, c.last_version
          from moved, unnest($9::text[], $10::text[], $11::bigint[], $12::bigint[])
            as c(id, actor, first_version, last_version)
      )
      select $1::text from moved
      """;

  static final String READ =
      """
      select version, at, actor, type, format, data::text
      from event where stream = $1 and version > $2 order by version limit $3
      """;

  static final String VERSION = "select version from stream where id = $1";

  static final String COMMANDS =
      """
      select command_id, actor, first_version, last_version
      from command where stream = $1 and command_id = any($2::text[])
      """;

  private Sql() {}

  static Tuple append(List<Append> batch) {
    int appends = batch.size();
    int events = batch.stream().mapToInt(a -> a.events().size()).sum();
    int commands = batch.stream().mapToInt(a -> a.commands().size()).sum();
    var heads = new Heads(appends);
    var e = new Events(events);
    var c = new Commands(commands);
    for (int place = 0; place < appends; place++) {
      Append append = batch.get(place);
      heads.put(place, append);
      long version = append.expected();
      for (NewEvent event : append.events()) {
        e.put(place + 1, ++version, event);
      }
      for (CommandEntry command : append.commands()) {
        c.put(place + 1, command);
      }
    }
    return Tuple.wrap(
        Arrays.<Object>asList(
            heads.stream,
            heads.expected,
            heads.events,
            heads.at,
            c.place,
            c.id,
            c.actor,
            c.first,
            c.last,
            e.place,
            e.version,
            e.actor,
            e.type,
            e.format,
            e.data));
  }

  static Tuple appendOne(Append append) {
    var e = new Events(append.events().size());
    var c = new Commands(append.commands().size());
    long version = append.expected();
    for (NewEvent event : append.events()) {
      e.put(1, ++version, event);
    }
    append.commands().forEach(command -> c.put(1, command));
    return Tuple.wrap(
        Arrays.<Object>asList(
            append.stream(),
            append.expected(),
            (long) append.events().size(),
            micros(append.at()).atOffset(ZoneOffset.UTC),
            e.actor,
            e.type,
            e.format,
            e.data,
            c.id,
            c.actor,
            c.first,
            c.last));
  }

  private static final class Heads {
    final String[] stream;
    final Long[] expected;
    final Long[] events;
    final OffsetDateTime[] at;

    Heads(int n) {
      stream = new String[n];
      expected = new Long[n];
      events = new Long[n];
      at = new OffsetDateTime[n];
    }

    void put(int i, Append append) {
      stream[i] = append.stream();
      expected[i] = append.expected();
      events[i] = (long) append.events().size();
      at[i] = micros(append.at()).atOffset(ZoneOffset.UTC);
    }
  }

  static Instant micros(Instant at) {
    return at.truncatedTo(ChronoUnit.MICROS);
  }

  private static final class Events {
    final Integer[] place;
    final Long[] version;
    final String[] actor;
    final String[] type;
    final Integer[] format;
    final String[] data;
    private int i;

    Events(int n) {
      place = new Integer[n];
      version = new Long[n];
      actor = new String[n];
      type = new String[n];
      format = new Integer[n];
      data = new String[n];
    }

    void put(int at, long number, NewEvent event) {
      place[i] = at;
      version[i] = number;
      actor[i] = event.actor();
      type[i] = event.type();
      format[i] = event.format();
      data[i++] = event.data();
    }
  }

  private static final class Commands {
    final Integer[] place;
    final String[] id;
    final String[] actor;
    final Long[] first;
    final Long[] last;
    private int i;

    Commands(int n) {
      place = new Integer[n];
      id = new String[n];
      actor = new String[n];
      first = new Long[n];
      last = new Long[n];
    }

    void put(int at, CommandEntry command) {
      place[i] = at;
      id[i] = command.id();
      actor[i] = command.actor();
      first[i] = command.first();
      last[i++] = command.last();
    }
  }
}
