/**
 * All words that the server says to people, from the language files it shares with the browser
 * half. Read first: {@link throughline.platform.text.Words}.
 */
package throughline.platform.text;
