package throughline.analysis;

import java.util.UUID;

/** How far a job is. */
record News(UUID job, String stage, int done, int total) {}
