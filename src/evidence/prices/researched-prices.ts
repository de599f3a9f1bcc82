import type {Area} from '../../foundation/config/areas.js';
import {
  beautyPortal,
  priceBeverlyHills,
  priceEureka,
  priceFreebird,
  priceGerow,
  priceGrafto,
  priceHairclub,
  priceHairline,
  priceScalpMicro,
  priceSunshine,
  priceVisualFoodie,
  priceZauberer,
  smpAesthetics,
} from '../bibliography.js';
import type {Source} from '../source.js';

/** A price quoted by a seller or a blog, in whole units of the region's currency; "from 1,200" has no `high`. */
export type Quote = readonly [source: Source, low: number, high?: number];

/** Units that a price can be for: all visits, or one. */
export const periods = ['course', 'session'] as const;
export type Period = (typeof periods)[number];

/** Known prices in one country. All are grade B: no audited survey was found. */
export interface RegionPrices {
  readonly currency: string;
  readonly course: readonly Quote[];
  readonly session?: readonly Quote[];
  readonly area?: Partial<Record<Area, Quote>>;
}

/** Researched prices by ISO 3166 country code. Countries without a price that could be checked are left out. */
export const researchedPrices: Readonly<Record<string, RegionPrices>> = {
  US: {
    currency: 'USD',
    course: [
      [priceGerow, 1200, 6000],
      [priceBeverlyHills, 1800, 3200],
      [priceScalpMicro, 2500, 4000],
      // The usual range of this source; it names 1,200 and 7,000 as extremes.
      [priceVisualFoodie, 2500, 5000],
      [priceFreebird, 3900, 5000],
    ],
    session: [
      [priceSunshine, 400, 1000],
      [priceGrafto, 800, 1200],
    ],
    area: {
      hairline: [priceHairline, 1200],
      crown: [priceHairline, 1200],
      full: [priceHairline, 2800, 2800],
      scar: [priceFreebird, 1900, 2500],
    },
  },
  // The British list goes by stage of hair loss (Norwood 2-3, 4-5, 6-7). The element says how we mapped stages to areas.
  GB: {
    currency: 'GBP',
    course: [
      [smpAesthetics, 400, 850],
      [smpAesthetics, 850, 1500],
      [smpAesthetics, 1500, 2500],
    ],
    area: {
      hairline: [smpAesthetics, 400, 850],
      crown: [smpAesthetics, 850, 1500],
      full: [smpAesthetics, 1500, 2500],
    },
  },
  DE: {
    currency: 'EUR',
    course: [
      [beautyPortal, 650, 5000],
      [priceZauberer, 400, 2500],
    ],
    area: {hairline: [priceHairclub, 500, 800], crown: [priceHairclub, 1200, 2500]},
  },
  ES: {
    currency: 'EUR',
    course: [[priceEureka, 900, 3200]],
    area: {hairline: [priceEureka, 800, 1000], scar: [priceEureka, 400, 600]},
  },
};

/** Returns the areas that were quoted in a country, in the order of the data. */
export const quotedAreas = ({area = {}}: RegionPrices): [Area, Quote][] => Object.entries(area) as [Area, Quote][];
