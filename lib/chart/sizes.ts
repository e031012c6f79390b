/** Text sizes inside a chart, in pixels. */
export const axisTextSize = 12;
export const labelTextSize = 12;
/** Numbers of events stand in the margin over the plot, which is there with and without them. */
export const eventTextSize = 10;

/** The layouts that pages draw; the interactive drawing asks for the same. */
export const layouts = {
  breakpoint: 560,
  wide: { width: 760, height: 380 },
  narrow: { width: 360, height: 300 },
} as const;
