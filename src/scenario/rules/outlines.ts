import type { Rule } from './catalogue.ts';

/** Rules about the outlines that maps are drawn on. */
export const outlineRules = {
  'outlines-json': {
    sv: {
      found: 'text som inte är JSON ({detail})',
      allowed: 'GeoJSON',
      fix: 'spara kartan som GeoJSON i grader (WGS 84)',
    },
    en: {
      found: 'text that is not JSON ({detail})',
      allowed: 'GeoJSON',
      fix: 'save the map as GeoJSON in degrees (WGS 84)',
    },
  },
  'outlines-shape': {
    sv: {
      found: 'något annat',
      allowed: '{allowed}',
      fix: 'se scenarios/systems/exempelregion/outlines.geojson',
    },
    en: {
      found: 'something else',
      allowed: '{allowed}',
      fix: 'see scenarios/systems/exempelregion/outlines.geojson',
    },
  },
} as const satisfies Record<string, Rule>;
