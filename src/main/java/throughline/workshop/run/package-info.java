/**
 * The running half of a workshop: agenda, timer, door and people, as pure commands and facts. The
 * board stands on it. Read first: {@link throughline.workshop.run.Run}, then any command.
 */
package throughline.workshop.run;
