/**
 * Who is at the other end and in which role: staff accounts, participants, the projector, and what
 * each role may do. Read first: {@link throughline.identity.Action}.
 */
package throughline.identity;
