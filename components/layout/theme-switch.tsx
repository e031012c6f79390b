"use client";
/** System, light or dark; a change made elsewhere (the palette, the other menu) shows here too. */
import { useEffect, useState } from "react";
import { applyTheme, type ThemeChoice, themeChange } from "./theme";

const choices = ["system", "light", "dark"] as const;

interface ThemeSwitchProps {
  initial: ThemeChoice;
  label: string;
  names: Record<ThemeChoice, string>;
}

export function ThemeSwitch({ initial, label, names }: ThemeSwitchProps) {
  const [chosen, setChosen] = useState(initial);
  useEffect(() => {
    const follow = (event: Event) => setChosen((event as CustomEvent<ThemeChoice>).detail);
    window.addEventListener(themeChange, follow);
    return () => window.removeEventListener(themeChange, follow);
  }, []);
  return (
    <label className="flex items-center gap-2 text-muted noscript:hidden">
      <span className="sr-only">{label}</span>
      <select
        value={chosen}
        onChange={(event) => applyTheme(event.target.value as ThemeChoice)}
        className="border border-line bg-ground px-2 py-1 text-ink"
      >
        {choices.map((value) => (
          <option key={value} value={value}>
            {names[value]}
          </option>
        ))}
      </select>
    </label>
  );
}
