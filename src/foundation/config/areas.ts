/** The areas of a scalp that a price can be for. */
export const areas = ['hairline', 'crown', 'full', 'scar'] as const;
export type Area = (typeof areas)[number];
