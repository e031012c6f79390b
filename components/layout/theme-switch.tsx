"use client";
/** System, light or dark; kept in a cookie so that the server writes the next page in it and nothing flashes. */
import { useState } from "react";
import { remember } from "./remember";

export type ThemeChoice = "system" | "light" | "dark";
const choices = ["system", "light", "dark"] as const;

interface ThemeSwitchProps {
  initial: ThemeChoice;
  label: string;
  names: Record<ThemeChoice, string>;
}

export function ThemeSwitch({ initial, label, names }: ThemeSwitchProps) {
  const [chosen, setChosen] = useState(initial);
  const choose = (value: ThemeChoice) => {
    setChosen(value);
    remember("theme", value);
    if (value === "system") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = value;
  };
  return (
    <label className="flex items-center gap-2 text-muted noscript:hidden">
      <span className="sr-only">{label}</span>
      <select
        value={chosen}
        onChange={(event) => choose(event.target.value as ThemeChoice)}
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
