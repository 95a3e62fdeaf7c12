/**
 * The only place that knows the spelling of the wire. Read first: {@link
 * throughline.live.wire.Wire}.
 */
package throughline.live.wire;
