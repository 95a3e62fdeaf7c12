package throughline.identity;

import static throughline.identity.Role.ADMINISTRATOR;
import static throughline.identity.Role.ANALYST;
import static throughline.identity.Role.FACILITATOR;
import static throughline.identity.Role.PARTICIPANT;
import static throughline.identity.Role.PROJECTOR;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The one table of role and action; a test walks it over every path and every command. */
public enum Action {
  NOTE_ADD("note.add", PARTICIPANT, FACILITATOR),
  NOTE_EDIT("note.edit", PARTICIPANT, FACILITATOR),
  NOTE_DELETE("note.delete", PARTICIPANT, FACILITATOR),
  NOTE_MOVE("note.move", PARTICIPANT, FACILITATOR),
  NOTE_MERGE("note.merge", PARTICIPANT, FACILITATOR),
  NOTE_SPLIT("note.split", PARTICIPANT, FACILITATOR),
  NOTE_HIDE("note.hide", FACILITATOR),
  NOTE_SHOW("note.show", FACILITATOR),
  NOTE_RELEASE("note.release", FACILITATOR),
  DEVICE_MUTE("device.mute", FACILITATOR),
  DEVICE_UNMUTE("device.unmute", FACILITATOR),
  NOTE_PARK("note.park", FACILITATOR),
  NOTE_UNPARK("note.unpark", FACILITATOR),
  NOTES_IMPORT("notes.import", FACILITATOR),
  NOTES_TAKE_BACK("notes.take-back", FACILITATOR),
  CLUSTER_ADD("cluster.add", PARTICIPANT, FACILITATOR),
  CLUSTER_RENAME("cluster.rename", PARTICIPANT, FACILITATOR),
  CLUSTER_COLOUR("cluster.colour", PARTICIPANT, FACILITATOR),
  CLUSTER_MERGE("cluster.merge", PARTICIPANT, FACILITATOR),
  CLUSTER_SPLIT("cluster.split", PARTICIPANT, FACILITATOR),
  CLUSTER_REMOVE("cluster.remove", PARTICIPANT, FACILITATOR),
  CLUSTER_CONFIRM("cluster.confirm", FACILITATOR),
  ITEM_FLAG("item.flag", FACILITATOR),
  SUGGESTION_ACCEPT("suggestion.accept", FACILITATOR),
  STEP_UNDO("step.undo", PARTICIPANT, FACILITATOR),
  QUESTION_REVEAL("question.reveal", FACILITATOR),
  QUESTION_HIDE("question.hide", FACILITATOR),
  ROUND_OPEN("round.open", FACILITATOR),
  ROUND_CLOSE("round.close", FACILITATOR),
  DOT_CAST("dot.cast", PARTICIPANT),
  DOT_TAKE("dot.take", PARTICIPANT),
  RATING_OPEN("rating.open", FACILITATOR),
  RATING_CLOSE("rating.close", FACILITATOR),
  ITEM_RATE("item.rate", PARTICIPANT),
  ITEM_UNRATE("item.unrate", PARTICIPANT),
  ACTIVITY_GO("activity.go", FACILITATOR),
  TIMER_START("timer.start", FACILITATOR),
  TIMER_PAUSE("timer.pause", FACILITATOR),
  TIMER_RESUME("timer.resume", FACILITATOR),
  TIMER_ADD("timer.add", FACILITATOR),
  TIMER_STOP("timer.stop", FACILITATOR),
  ROOM_PAUSE("room.pause", FACILITATOR),
  ROOM_RESUME("room.resume", FACILITATOR),
  ROOM_CALL("room.call", FACILITATOR),
  AGENDA_CHANGE("agenda.change", FACILITATOR),
  DONE_MARK("done.mark", PARTICIPANT),
  DOOR_SET("door.set", FACILITATOR),
  INTAKE_SET("intake.set", FACILITATOR),
  RULES_SET("rules.set", FACILITATOR),
  PERSON_REMOVE("person.remove", FACILITATOR),
  PERSON_READMIT("person.readmit", FACILITATOR),
  WORKSHOP_CLOSE("workshop.close", FACILITATOR),
  WORKSHOP_REOPEN("workshop.reopen", FACILITATOR),
  RESULTS_RELEASE("results.release", FACILITATOR),
  RESULTS_RETRACT("results.retract", FACILITATOR),

  SEE_DOOR(),
  SEE_RESULTS(),
  JOIN(),
  ENTER_PROJECTOR(),
  SIGN_IN(),
  MAKE_FIRST_ADMINISTRATOR(),
  SIGN_OUT(),
  SEE_IT_RUN(),
  READ_BOARD(PARTICIPANT, FACILITATOR, ANALYST, PROJECTOR),
  SEND_COMMANDS(PARTICIPANT, FACILITATOR, ANALYST, PROJECTOR),
  SEE_PROJECTOR_DOOR(PROJECTOR),
  KEEP_ACCOUNTS(ADMINISTRATOR),
  LIST_WORKSHOPS(ADMINISTRATOR, FACILITATOR, ANALYST),
  MAKE_WORKSHOP(FACILITATOR),
  READ_WORKSHOP(FACILITATOR, ANALYST),
  CHANGE_WORKSHOP(FACILITATOR),
  REMOVE_REHEARSAL(FACILITATOR),
  READ_PEOPLE(FACILITATOR),
  LOOK_BACK(FACILITATOR, ANALYST),
  SYNTHESIZE(ADMINISTRATOR, FACILITATOR, ANALYST),
  READ_THEMES(FACILITATOR, ANALYST),
  READ_STATEMENTS(ADMINISTRATOR, FACILITATOR, ANALYST),
  EDIT_STATEMENTS(ADMINISTRATOR, FACILITATOR, ANALYST),
  EXPORT(FACILITATOR, ANALYST);

  private static final Map<String, Action> COMMANDS =
      Arrays.stream(values())
          .filter(a -> a.command != null)
          .collect(Collectors.toUnmodifiableMap(a -> a.command, Function.identity()));

  private final String command;
  private final Set<Role> roles;

  /** A command over socket or POST. */
  Action(String command, Role first, Role... more) {
    this.command = command;
    this.roles = EnumSet.of(first, more);
  }

  /** A REST path; without any role it is for anybody, known or not. */
  Action(Role... roles) {
    this.command = null;
    this.roles = roles.length == 0 ? Set.of() : EnumSet.copyOf(List.of(roles));
  }

  /** Whether nobody needs to be known for it. */
  public boolean forAnybody() {
    return roles.isEmpty();
  }

  /** Whether somebody in this role may do it. */
  public boolean allows(Role role) {
    return roles.contains(role);
  }

  /** The action of a command by its name on the wire. */
  public static Optional<Action> of(String command) {
    return Optional.ofNullable(COMMANDS.get(command));
  }
}
