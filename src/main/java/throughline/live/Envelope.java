package throughline.live;

import java.util.function.Consumer;
import throughline.identity.Actor;
import throughline.live.wire.Answer;
import throughline.platform.log.Command;

/**
 * A command with its sender, on its way through a room.
 *
 * @param id made by the client
 * @param actor who speaks, as the door knows them
 * @param command what they want
 * @param answer told once, after it is stored or refused
 */
record Envelope(String id, Actor actor, Command command, Consumer<Answer> answer) {}
