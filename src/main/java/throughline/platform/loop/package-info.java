/** Event loops: where work goes on. Read first: {@link throughline.platform.loop.Here}. */
package throughline.platform.loop;
