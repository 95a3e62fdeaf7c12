package throughline.identity;

import java.util.UUID;

/**
 * A workshop as the doors know it.
 *
 * @param id workshop id
 * @param code join code
 * @param owner account that made it
 */
public record Place(UUID id, String code, UUID owner) {}
