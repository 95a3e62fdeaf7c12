/** The shortest password the server takes. */
export const MIN_PASSWORD = 12;
