/** One thing said across the whole stage. */
export function Notice({ title, more }: { title: string; more?: string }) {
  return (
    <div class="stage">
      <header />
      <main class="write">
        <h1>{title}</h1>
        {more && <p class="say">{more}</p>}
      </main>
      <footer />
    </div>
  );
}
