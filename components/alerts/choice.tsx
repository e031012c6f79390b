/** One of a few, by its label. */
interface ChoiceProps {
  label: string;
  value: string;
  onChoose(value: string): void;
  /** Value and text of each. */
  children: string[][];
}

export function Choice({ label, value, onChoose, children }: ChoiceProps) {
  return (
    <label className="grid min-w-0 grid-cols-[minmax(0,auto)] gap-1">
      <span className="text-muted">{label}</span>
      <select
        value={value}
        onChange={(event) => onChoose(event.target.value)}
        className="h-9 max-w-full border border-line bg-ground px-2"
      >
        {children.map(([one = "", text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
