/** Own dots: filled is placed, a ring is left. The number stands beside it in words, so this is only for the eye. */
export function Dots({ placed, left = 0 }: { placed: number; left?: number }) {
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: placed + left }, (_, n) => (
        <i key={n} class={n < placed ? "on" : ""} />
      ))}
    </span>
  );
}
