import {error} from '@sveltejs/kit';
import type {Config} from 'smp-elements';
import type {PageServerLoad} from './$types';

export const load: PageServerLoad = ({params: {lang}, url}) => {
  if (lang !== 'en' && lang !== 'es') error(404);
  const low = Number(url.searchParams.get('low') ?? 1500);
  const config: Config = {
    schemaVersion: 1,
    prices: {currency: 'GBP', asOf: '2026-11', areas: [{area: 'full', low, high: 9000}]},
  };
  return {lang, config};
};
