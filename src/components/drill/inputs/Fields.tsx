import './fields.css';

interface FieldsProps {
  fields: readonly { id: string; label: string; input: 'text' | 'tel' | 'long' }[];
  typed: Readonly<Record<string, string>>;
  onChange: (typed: Record<string, string>) => void;
}

/** The boxes of a register. Browsers must not fill them in: what they know are not the visitor's details. */
export function Fields({ fields, typed, onChange }: FieldsProps) {
  const set = (id: string, value: string) => onChange({ ...typed, [id]: value });
  return (
    <div class="register">
      {fields.map(({ id, label, input }) => (
        <div class="field" key={id} data-wide={input === 'long' || undefined}>
          <label for={`box-${id}`}>{label}</label>
          {input === 'long' ? (
            <textarea
              id={`box-${id}`}
              rows={3}
              autocomplete="off"
              value={typed[id] ?? ''}
              onInput={(event) => set(id, event.currentTarget.value)}
            />
          ) : (
            <input
              id={`box-${id}`}
              type={input}
              autocomplete="off"
              value={typed[id] ?? ''}
              onInput={(event) => set(id, event.currentTarget.value)}
            />
          )}
        </div>
      ))}
    </div>
  );
}
