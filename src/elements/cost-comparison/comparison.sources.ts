import type {Source} from '../../evidence/bibliography.js';

// Kept with the only element that cites them, as it is fetched where it is used.
export const nhsTransplant: Source = [
  'A',
  'NHS, hair transplant',
  'https://www.nhs.uk/conditions/cosmetic-procedures/cosmetic-surgery/hair-transplant/',
];
export const aurumSystem: Source = ['B', 'aurumhairsystem'];
export const clinicBooking: Source = ['B', 'clinicbooking'];
export const medicalNewsToday: Source = ['B', 'Medical News Today, 320153'];
export const regrowth: Source = ['B', 'regrowth.com'];
