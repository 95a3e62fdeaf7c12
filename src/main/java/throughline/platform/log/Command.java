package throughline.platform.log;

/** Something that somebody wants to happen in a workshop; the families meet here as facts do. */
public interface Command {}
