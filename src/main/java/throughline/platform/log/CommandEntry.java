package throughline.platform.log;

/**
 * The memory of one command, kept for ever, so that a command sent twice is done once.
 *
 * @param id made by the client, unique in its stream
 * @param actor who sent it; somebody else asking by the same id learns only that it is stored
 * @param first version of its first event; {@code last + 1} if it changed nothing
 * @param last version of its last event, or the stream's version when it changed nothing
 */
public record CommandEntry(String id, String actor, long first, long last) {}
