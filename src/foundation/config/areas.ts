/** Areas of the scalp that can have a price. */
export const areas = ['hairline', 'crown', 'full', 'scar'] as const;
export type Area = (typeof areas)[number];
