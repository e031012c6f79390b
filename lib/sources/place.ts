/** Where a series stands in its dataset: dimensions in one fixed order, as a key and as words. */
import { type Dimensions, dimensionNames } from "../model";

/** The same dimensions with their keys in the order of `dimensionNames`. */
export function ordered(dimensions: Dimensions): Dimensions {
  const result: Dimensions = {};
  for (const name of dimensionNames) {
    const value = dimensions[name];
    if (value !== undefined) result[name] = value;
  }
  return result;
}

/** `referenceArea=KAZ, item=food`: tells two series of one dataset apart, and names one in an error. */
export function seriesKey(dimensions: Dimensions): string {
  return Object.entries(ordered(dimensions))
    .map(([name, value]) => `${name}=${value}`)
    .join(", ");
}
