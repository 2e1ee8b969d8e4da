import type { ComponentChildren } from 'preact';

interface BubbleProps {
  from: 'visitor' | 'me';
  /** Who speaks. */
  name: string;
  children: ComponentChildren;
}

/** Something said in the talk. */
export function Bubble({ from, name, children }: BubbleProps) {
  return (
    <div class="bubble" data-from={from}>
      <p class="bubble-name">{name}</p>
      <div class="bubble-words">{children}</div>
    </div>
  );
}
