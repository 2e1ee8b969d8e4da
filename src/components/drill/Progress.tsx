/** How far one is, in words and as a bar. The bar is for the eye; the words say the same. */
export function Progress({ done, of, label }: { done: number; of: number; label: string }) {
  return (
    <div class="drill-progress">
      <p>{label}</p>
      <span class="drill-progress-bar" aria-hidden="true">
        <span style={{ inlineSize: `${of > 0 ? Math.round((done / of) * 100) : 0}%` }} />
      </span>
    </div>
  );
}
