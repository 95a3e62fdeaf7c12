/**
 * The ground floor: what any server needs and no workshop word. Read first: {@link
 * throughline.platform.Main} and {@link throughline.platform.Database}, then the package {@code
 * log}.
 */
package throughline.platform;
