/** A closed line of longitude and latitude in degrees (WGS 84), the first point again as the last, as GeoJSON has it. */
export type OutlineRing = readonly (readonly [longitude: number, latitude: number])[];

/** The land of one region: polygons of an outer ring and holes. For maps only: nothing is reckoned from it. */
export interface RegionOutline {
  readonly region: string;
  readonly polygons: readonly (readonly OutlineRing[])[];
}

/** What the maps of a system are drawn on. */
export interface Outlines {
  /** Who made them; said under every map. */
  readonly attribution: string;
  /** One per region, in the file's order. */
  readonly regions: readonly RegionOutline[];
}
