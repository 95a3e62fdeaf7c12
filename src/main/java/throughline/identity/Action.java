package throughline.identity;

import static throughline.identity.Role.ADMINISTRATOR;
import static throughline.identity.Role.ANALYST;
import static throughline.identity.Role.CAPTAIN;
import static throughline.identity.Role.CO_FACILITATOR;
import static throughline.identity.Role.FACILITATOR;
import static throughline.identity.Role.HELPER;
import static throughline.identity.Role.OBSERVER;
import static throughline.identity.Role.PARTICIPANT;
import static throughline.identity.Role.PREVIEW;
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
  NOTE_ADD("note.add", PARTICIPANT, FACILITATOR, CO_FACILITATOR, HELPER),
  NOTE_EDIT("note.edit", PARTICIPANT, FACILITATOR, CO_FACILITATOR, HELPER),
  NOTE_TRANSLATE("note.translate", FACILITATOR, CO_FACILITATOR),
  NOTE_DELETE("note.delete", PARTICIPANT, FACILITATOR, CO_FACILITATOR, HELPER),
  NOTE_MOVE("note.move", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN),
  NOTE_MERGE("note.merge", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN),
  NOTE_SPLIT("note.split", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN),
  NOTE_HIDE("note.hide", FACILITATOR, CO_FACILITATOR),
  NOTE_SHOW("note.show", FACILITATOR, CO_FACILITATOR),
  NOTE_RELEASE("note.release", FACILITATOR, CO_FACILITATOR),
  DEVICE_MUTE("device.mute", FACILITATOR, CO_FACILITATOR),
  DEVICE_UNMUTE("device.unmute", FACILITATOR, CO_FACILITATOR),
  NOTE_PARK("note.park", FACILITATOR, CO_FACILITATOR),
  NOTE_UNPARK("note.unpark", FACILITATOR, CO_FACILITATOR),
  NOTES_IMPORT("notes.import", FACILITATOR, CO_FACILITATOR),
  NOTES_TAKE_BACK("notes.take-back", FACILITATOR, CO_FACILITATOR),
  CLUSTER_ADD("cluster.add", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN),
  CLUSTER_RENAME("cluster.rename", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN),
  CLUSTER_TRANSLATE("cluster.translate", FACILITATOR, CO_FACILITATOR),
  CLUSTER_COLOUR("cluster.colour", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN),
  CLUSTER_MERGE("cluster.merge", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN),
  CLUSTER_SPLIT("cluster.split", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN),
  CLUSTER_REMOVE("cluster.remove", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN),
  CLUSTER_CONFIRM("cluster.confirm", FACILITATOR, CO_FACILITATOR),
  ITEM_FLAG("item.flag", FACILITATOR, CO_FACILITATOR),
  SUGGESTION_ACCEPT("suggestion.accept", FACILITATOR, CO_FACILITATOR),
  STEP_UNDO("step.undo", PARTICIPANT, FACILITATOR, CO_FACILITATOR, CAPTAIN, HELPER),
  QUESTION_REVEAL("question.reveal", FACILITATOR, CO_FACILITATOR),
  QUESTION_HIDE("question.hide", FACILITATOR, CO_FACILITATOR),
  ROUND_OPEN("round.open", FACILITATOR, CO_FACILITATOR),
  ROUND_CLOSE("round.close", FACILITATOR, CO_FACILITATOR),
  DOT_CAST("dot.cast", PARTICIPANT),
  DOT_TAKE("dot.take", PARTICIPANT),
  RATING_OPEN("rating.open", FACILITATOR, CO_FACILITATOR),
  RATING_CLOSE("rating.close", FACILITATOR, CO_FACILITATOR),
  ITEM_RATE("item.rate", PARTICIPANT),
  ITEM_UNRATE("item.unrate", PARTICIPANT),
  ITEM_PLACE("item.place", FACILITATOR, CO_FACILITATOR),
  ITEM_UNPLACE("item.unplace", FACILITATOR, CO_FACILITATOR),
  ACTIVITY_GO("activity.go", FACILITATOR, CO_FACILITATOR),
  TIMER_START("timer.start", FACILITATOR, CO_FACILITATOR),
  TIMER_PAUSE("timer.pause", FACILITATOR, CO_FACILITATOR),
  TIMER_RESUME("timer.resume", FACILITATOR, CO_FACILITATOR),
  TIMER_ADD("timer.add", FACILITATOR, CO_FACILITATOR),
  TIMER_STOP("timer.stop", FACILITATOR, CO_FACILITATOR),
  ROOM_PAUSE("room.pause", FACILITATOR, CO_FACILITATOR),
  ROOM_RESUME("room.resume", FACILITATOR, CO_FACILITATOR),
  ROOM_CALL("room.call", FACILITATOR, CO_FACILITATOR),
  AGENDA_CHANGE("agenda.change", FACILITATOR, CO_FACILITATOR),
  DONE_MARK("done.mark", PARTICIPANT),
  TIME_NEED("time.need", PARTICIPANT),
  DOOR_SET("door.set", FACILITATOR, CO_FACILITATOR),
  INTAKE_SET("intake.set", FACILITATOR, CO_FACILITATOR),
  RULES_SET("rules.set", FACILITATOR, CO_FACILITATOR),
  PERSON_REMOVE("person.remove", FACILITATOR, CO_FACILITATOR),
  PERSON_READMIT("person.readmit", FACILITATOR, CO_FACILITATOR),
  WORKSHOP_CLOSE("workshop.close", FACILITATOR),
  WORKSHOP_REOPEN("workshop.reopen", FACILITATOR),
  RESULTS_RELEASE("results.release", FACILITATOR),
  RESULTS_RETRACT("results.retract", FACILITATOR),

  SEE_DOOR(),
  SEE_RESULTS(),
  JOIN(),
  ENTER_PROJECTOR(),
  ENTER_BY_LINK(),
  SIGN_IN(),
  MAKE_FIRST_ADMINISTRATOR(),
  SIGN_OUT(),
  SEE_IT_RUN(),
  READ_BOARD(
      PARTICIPANT,
      FACILITATOR,
      ANALYST,
      PROJECTOR,
      CO_FACILITATOR,
      OBSERVER,
      CAPTAIN,
      HELPER,
      PREVIEW),
  SEND_COMMANDS(
      PARTICIPANT,
      FACILITATOR,
      ANALYST,
      PROJECTOR,
      CO_FACILITATOR,
      OBSERVER,
      CAPTAIN,
      HELPER,
      PREVIEW),
  SEE_PROJECTOR_DOOR(PROJECTOR),
  SEE_LINK_DOOR(CO_FACILITATOR, OBSERVER, CAPTAIN, HELPER),
  KEEP_ACCOUNTS(ADMINISTRATOR),
  LIST_WORKSHOPS(ADMINISTRATOR, FACILITATOR, ANALYST),
  MAKE_WORKSHOP(FACILITATOR),
  READ_WORKSHOP(FACILITATOR, ANALYST),
  CHANGE_WORKSHOP(FACILITATOR),
  REMOVE_REHEARSAL(FACILITATOR),
  READ_PEOPLE(FACILITATOR),
  READ_TURNOUT(FACILITATOR, CO_FACILITATOR),
  KEEP_LINKS(FACILITATOR),
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
