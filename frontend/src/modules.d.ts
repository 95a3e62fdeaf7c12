declare module "lucide:*" {
  /** The shapes of one icon on a 24 grid: element name and attributes. */
  const drawing: readonly (readonly [string, Readonly<Record<string, string>>])[];
  export default drawing;
}
