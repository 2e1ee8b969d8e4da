import { fill } from '../../i18n/fill.ts';
import type { Part } from './parts.ts';
import type { DrillWords } from './words.ts';
import './parts.css';

/** A structured answer part by part: what was right, what was wrong and why. */
export function Parts({ parts, t }: { parts: readonly Part[]; t: DrillWords }) {
  return (
    <ul class="parts">
      {parts.map((part) => (
        <li class="parts-item" data-state={part.state}>
          {part.state !== 'plain' && <span class="visually-hidden">{part.state === 'right' ? t.right : t.wrong}</span>}
          <p>
            {part.text}
            {part.yours && <span class="parts-yours">{part.yours}</span>}
          </p>
          {part.expected && <p class="parts-expected">{fill(t.expected, { answer: part.expected })}</p>}
          {part.why && <p class="parts-why">{part.why}</p>}
        </li>
      ))}
    </ul>
  );
}
