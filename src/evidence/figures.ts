import {
  aad,
  aad2019,
  aurumSystem,
  babadjouni2022,
  beautyPortal,
  bernstein,
  brandwood,
  callaghan2019,
  clevelandClinic,
  cosmetiq,
  dermMicro,
  dhurat2017,
  enhancedScalp,
  eu2081,
  fda2019,
  fda2024,
  fdaSanitation,
  hairDoctorNyc,
  hairLossHelpers,
  hairWithConfidence,
  hc869,
  inkToScalp,
  jaimieJolly,
  klugl2010,
  liu2025,
  mayoHairLoss,
  medicalNewsToday,
  microTech,
  minorsAct,
  myTransformation,
  newAgeSpa,
  nguyen2022,
  nhsBlood,
  nhsCellulitis2017,
  nhsTransplant,
  nhsWigs,
  nielsen2024,
  park2014,
  park2019,
  priceFreebird,
  priceGerow,
  priceVisualFoodie,
  regrowth,
  scalpClinic,
  scalpNation,
  scalpNy,
  smpAesthetics,
  smpHair,
  steadyMicro,
  tope2002,
  transplantMatch,
  vinci,
  wales2024,
} from './bibliography.js';
import type {Source} from './source.js';

// The numbers that the texts state, each in one place: texts, tables and drawings take them from here. A constant for each, so
// that an element bundles only its own.

type Unit =
  'count' | 'number' | 'percent' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'millimeter' | 'celsius' | 'fahrenheit' | 'USD' | 'GBP';

type Sources = readonly [Source, ...Source[]];

/** A number or a range, with its unit. `percent` is a share from 0 to 1. */
export interface Amount {
  readonly unit: Unit;
  readonly low: number;
  readonly high: number;
}

/** An amount with the sources that give it. */
export interface Range extends Amount {
  readonly sources: Sources;
}

/** A date as exact as its source gives it: `2019`, `2024-10` or `2024-11-29`. */
export interface Dated {
  readonly unit: 'date';
  readonly iso: string;
  readonly sources: Sources;
}

/** A number, range or date of the texts. */
export type Figure = Amount | Dated;

const range = (unit: Unit, low: number, high: number, ...sources: Sources): Range => ({unit, low, high, sources});
const single = (unit: Unit, value: number, ...sources: Sources): Range => ({unit, low: value, high: value, sources});
const days = (low: number, high: number, ...sources: Sources): Range => range('day', low, high, ...sources);
const count = (n: number, ...sources: Sources): Range => single('count', n, ...sources);
const dated = (iso: string, ...sources: Sources): Dated => ({unit: 'date', iso, sources});

// Aftercare, in days after a visit: the earliest day that a clinic gives, to the latest.
export const dryDays = days(2, 5, cosmetiq, enhancedScalp, jaimieJolly);
export const rinseDays = days(3, 5, steadyMicro, enhancedScalp);
export const shampooDays = days(4, 10, newAgeSpa, enhancedScalp);
export const moisturizerDays = days(4, 6, newAgeSpa, enhancedScalp);
export const trimDays = days(4, 10, scalpNy, jaimieJolly);
export const exerciseDays = days(4, 30, scalpNy, enhancedScalp, newAgeSpa);
export const sunDays = days(14, 30, enhancedScalp, newAgeSpa);
export const poolDays = days(30, 30, enhancedScalp, scalpNy);
export const colorDays = days(28, 42, scalpClinic, transplantMatch);
export const colorWeeks = range('week', 4, 6, transplantMatch, scalpClinic);
export const scabsGoneDays = single('day', 10, myTransformation);

// Healing, in days after a visit.
export const rednessDays = days(0, 5, clevelandClinic, vinci, myTransformation);
export const scabDays = days(1, 10, myTransformation);
export const paleDays = days(6, 10, hairDoctorNyc, myTransformation);
export const settlingDays = days(11, 30, myTransformation);
export const paleDay = count(7, hairDoctorNyc);

// Sun, for good.
export const sunFactor = count(30, aad);

// The visits.
export const totalHours = single('hour', 20, nguyen2022);
/** When the final look shows after three visits. */
export const finalWeeks = range('week', 6, 15, beautyPortal, scalpClinic, smpHair, transplantMatch);
/** The same after four visits that are four weeks apart. */
export const fourVisitWeeks = single('week', 18, bernstein, transplantMatch);

// Needles and skin.
export const needleDepth = range('millimeter', 0.5, 2, hairDoctorNyc, dermMicro);
export const epidermisThickness = range('millimeter', 0.06, 0.1, brandwood);

// Studies of SMP.
export const liuPeople = count(10, liu2025);
export const liuMonths = single('month', 6, liu2025);
export const liuBest = count(10, liu2025);
export const liuBefore = single('number', 8.7, liu2025);
export const liuAfter = single('number', 7.7, liu2025);
export const liuFirst = single('percent', 0.3, liu2025);
export const liuSecond = single('percent', 0.7, liu2025);
export const liuThird = single('percent', 1, liu2025);
export const parkPeople = count(43, park2014);
export const parkSatisfied = count(42, park2014);
export const parkWomen = count(23, park2014);
export const park2019People = count(80, park2019);
export const park2019Months = single('month', 6, park2019);
export const park2019Score = single('number', 4.8, park2019);
export const park2019Best = count(5, park2019);
export const dhuratPeople = count(30, dhurat2017);

// Other choices.
export const fiberPeople = count(40, babadjouni2022);
export const minoxidilMonths = single('month', 6, mayoHairLoss);

// Tattoos in general.
export const tattooProblems = single('percent', 0.1, aad2019);
export const kluglPeople = count(3411, klugl2010);
export const lymphomaMore = single('percent', 0.21, nielsen2024);
export const kluglLater = single('percent', 0.09, klugl2010);
export const kluglLasting = single('percent', 0.06, klugl2010);
export const mriMakeupPeople = count(135, tope2002);
export const mriTattooPeople = count(330, callaghan2019);

// Pain, out of ten, as two clinics rate it.
export const pain = count(3, bernstein);
export const painOther = range('count', 3, 5, inkToScalp);
export const painMost = count(10, bernstein, inkToScalp);

// Emergencies and numbing.
export const fever = single('celsius', 38, nhsCellulitis2017);
export const feverFahrenheit = single('fahrenheit', (fever.low * 9) / 5 + 32, nhsCellulitis2017);
export const lidocaine = single('percent', 0.04, fda2024);

// How long it lasts, by what clinics say.
export const shortestLife = single('month', 18, scalpNation);
export const longestLife = single('year', 10, microTech);

// Money. `options.ts` and `researched-prices.ts` have the prices themselves; a test adds them up.
export const costYears: Amount = {unit: 'year', low: 10, high: 10};
export const smpTenYears = range('USD', 2850, 8000, priceVisualFoodie, priceFreebird);
export const medicineTenYears = range('USD', 360, 3000, hairLossHelpers, hairWithConfidence);
export const guideCourse = range('USD', 2500, 5000, priceVisualFoodie);
export const sellerCourse = range('USD', 1200, 6000, priceGerow);
export const wigEngland = range('GBP', 80, 311, nhsWigs);
export const hairSystemYear = range('USD', 1000, 6000, aurumSystem, regrowth);
export const medicineYear = range('USD', 36, 300, hairWithConfidence, hairLossHelpers);
export const transplantUk = range('GBP', 1000, 30_000, nhsTransplant);
export const transplantUs = range('USD', 4000, 15_000, medicalNewsToday);
export const norwoodHairline = range('count', 2, 3, smpAesthetics);
export const norwoodCrown = range('count', 4, 5, smpAesthetics);
export const norwoodFull = range('count', 6, 7, smpAesthetics);

// Law.
export const tattooAge = count(18, minorsAct);
export const bloodMonths = single('month', 4, nhsBlood);
export const recall = dated('2019-05', fda2019);
export const usGuidance = dated('2024-10', fdaSanitation);
export const euLimits = dated('2022-01', eu2081);
export const walesLicense = dated('2024-11-29', wales2024);
export const englandPending = dated('2026-02', hc869);
