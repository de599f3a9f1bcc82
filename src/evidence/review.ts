/** The content's own version, apart from the code's: it changes when a sentence or a figure does. */
export const contentVersion = '1.0.0';

/** When all sources were last checked, as an ISO date. */
export const checkedOn = '2026-11-22';

/** When they are to be checked again, as an ISO date. */
export const nextCheck = '2027-05-22';
