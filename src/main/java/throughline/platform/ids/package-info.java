/**
 * Names for records and secrets for people. Read first: {@link throughline.platform.ids.Tokens}.
 */
package throughline.platform.ids;
