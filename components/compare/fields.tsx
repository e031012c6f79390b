/** Fields of the forms of the comparison. */
import type { ReactNode } from "react";

const look = "border border-line bg-ground px-2 py-1 text-ink";

export function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children
    <label className="grid min-w-0 gap-0.5 text-sm">
      <span className="text-muted">{label}</span>
      {children}
    </label>
  );
}

interface SelectProps {
  label: string;
  name: string;
  value: string;
  options: { value: string; text: string }[];
}

export function Select({ label, name, value, options }: SelectProps) {
  return (
    <Field label={label}>
      {/* Another choice made elsewhere is another field. */}
      <select key={value} name={name} defaultValue={value} className={`w-full ${look}`}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface InputProps {
  label: string;
  name: string;
  value: string | number | undefined;
  type?: "text" | "number" | "date";
  min?: number;
  max?: number;
  placeholder?: string;
}

export function Input({ label, value = "", type = "text", ...rest }: InputProps) {
  return (
    <Field label={label}>
      <input
        key={value}
        type={type}
        defaultValue={value}
        autoComplete="off"
        className={`w-full ${look}`}
        {...rest}
      />
    </Field>
  );
}

export function Submit({ text, name }: { text: string; name?: string | undefined }) {
  return (
    <button
      type="submit"
      aria-label={name}
      className="justify-self-start border border-ink px-3 py-1 text-sm font-semibold"
    >
      {text}
    </button>
  );
}
