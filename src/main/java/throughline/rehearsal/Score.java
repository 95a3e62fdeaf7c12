package throughline.rehearsal;

/** Dots on something, and how many people gave them. */
record Score(int dots, int voters) {}
