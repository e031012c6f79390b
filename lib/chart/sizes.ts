/** Text sizes inside a chart, in pixels. */
export const axisTextSize = 12;
export const labelTextSize = 12;
