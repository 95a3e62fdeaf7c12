/**
 * How facts are written in and read from the log, and the fold of a stream into a board up to any
 * version. Live, analysis and export read history through here, so that none of them knows the
 * spelling of a stored fact. Boards are kept here, too, to open rooms by ({@link
 * throughline.history.KeptBoards}). Read first: {@link throughline.history.FactNames}, then {@link
 * throughline.history.Boards}.
 */
package throughline.history;
