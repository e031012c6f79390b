/** Chart -> everything that leaves the screen. */
export * from "./csv";
export * from "./palette";
export * from "./png";
export * from "./preview";
export * from "./sparkline";
export * from "./svg";
export * from "./svg-marks";
