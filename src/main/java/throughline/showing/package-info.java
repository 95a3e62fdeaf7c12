/**
 * "See it run": an invented workshop played on this server, to be watched in one window. Who may
 * start it is in {@link throughline.showing.Guard}; how one show goes is in {@link
 * throughline.showing.Showing}. Read RULES.md first.
 */
package throughline.showing;
