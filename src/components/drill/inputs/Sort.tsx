import './sort.css';

interface SortProps {
  cards: readonly { id: string; text: string }[];
  buckets: readonly { id: string; name: string }[];
  /** Card → bucket. */
  put: Readonly<Record<string, string>>;
  onChange: (put: Record<string, string>) => void;
}

/** Cards into buckets: each card is a group of radio buttons, one a bucket. */
export function Sort({ cards, buckets, put, onChange }: SortProps) {
  return (
    <div class="sort">
      {cards.map(({ id, text }) => (
        <fieldset class="sort-card" key={id}>
          <legend>{text}</legend>
          <div class="sort-buckets">
            {buckets.map((bucket) => (
              <label class="sort-bucket" key={bucket.id}>
                <input
                  type="radio"
                  name={`card-${id}`}
                  checked={put[id] === bucket.id}
                  onChange={() => onChange({ ...put, [id]: bucket.id })}
                />
                <span>{bucket.name}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
