/** Text sizes inside a chart, in pixels. */
export const axisTextSize = 12;
export const labelTextSize = 12;
/** Numbers of events stand in the margin over the plot, which is there with and without them. */
export const eventTextSize = 10;
