/** The seal of the house, as in the head of every page. */
export function Mark() {
  return (
    <svg class="certified-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect x="1" y="1" width="30" height="30" rx="4.5" />
      <path d="M6.5 6l3 3M5 13.5h4.6v7L6.5 24.4M5.5 26q2.6-2.7 6-1.3t15.5.7M18.5 6.5q-2 2.2-5 2.3V20l5.8-2.7M22 22V9h5v7.6q0 1.8-2.6 1.6" />
    </svg>
  );
}
