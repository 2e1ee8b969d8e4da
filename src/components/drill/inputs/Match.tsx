import { fill } from '../../../i18n/fill.ts';
import type { QuizWords } from '../words.ts';
import './match.css';

interface MatchProps {
  pairs: readonly { id: string; left: string; right: string }[];
  /** Ids of pairs in the order in which their right sides stand. */
  shown: readonly string[];
  /** Left → right chosen for it, by the ids of their pairs. */
  chosen: Readonly<Record<string, string>>;
  onChange: (chosen: Record<string, string>) => void;
  t: QuizWords;
}

/** The letter a right side goes by: A, B, C … */
export function letter(index: number): string {
  return String.fromCharCode(65 + index);
}

/** Match left with right: the right sides stand lettered above, a box at each left side takes a letter. */
export function Match({ pairs, shown, chosen, onChange, t }: MatchProps) {
  const rightOf = (id: string) => pairs.find((pair) => pair.id === id)?.right ?? '';
  return (
    <div class="match">
      <ol class="match-rights">
        {shown.map((id, index) => (
          <li key={id}>
            <b>{letter(index)}</b> {rightOf(id)}
          </li>
        ))}
      </ol>
      {pairs.map(({ id, left }) => (
        <div class="field match-row" key={id}>
          <label for={`match-${id}`}>{left}</label>
          <select
            id={`match-${id}`}
            value={chosen[id] ?? ''}
            onChange={(event) => onChange({ ...chosen, [id]: event.currentTarget.value })}
          >
            <option value="">{t.choose}</option>
            {shown.map((right, index) => (
              <option value={right} key={right}>
                {fill(t.lettered, { letter: letter(index), text: rightOf(right) })}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
