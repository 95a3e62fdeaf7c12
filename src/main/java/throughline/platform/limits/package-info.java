/** How much is too much. Read first: {@link throughline.platform.limits.RateLimit}. */
package throughline.platform.limits;
