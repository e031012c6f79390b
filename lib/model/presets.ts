/** Places that figures go to; `lib/render/presets` says their sizes. */
export const presetNames = ["slide", "half", "social", "square", "a4"] as const;
export type PresetName = (typeof presetNames)[number];
