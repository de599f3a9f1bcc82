/** Returns an address without its query and fragment: WordPress adds `?ver=` with its own version. */
export const pathOf = (src: string): string => src.replace(/[?#][^]*$/, '');

/** Returns the exact version in an address. */
export const versionIn = (src: string): string | undefined => /[@/]v?(\d+\.\d+\.\d+(?:-[\w.]+)?)(?=\/|$)/.exec(pathOf(src))?.[1];
