/**
 * A real PostgreSQL that the product brings along and looks after, for machines that have none.
 * Read first: {@link throughline.platform.postgres.PgServer}.
 */
package throughline.platform.postgres;
