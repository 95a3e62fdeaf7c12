package throughline.platform.log;

/**
 * Something that happened in a workshop and will never un-happen. Each room has one sealed family
 * of facts (javac 17 keeps a sealed family in one package); this plain marker is where the families
 * meet.
 */
public interface Fact {}
