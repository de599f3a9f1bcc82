/**
 * How sure a source is. A: read in a peer-reviewed paper or at an authority. B: read on a clinic's, health or trade
 * site, or an authority's words read elsewhere. What is surer of nothing than memory (C) is not in this file.
 */
export type Grade = 'A' | 'B';

/**
 * A source as shown: its grade, first author, year and journal (with pages where no DOI leads there), and its DOI or
 * address where one was verified.
 */
export type Source = readonly [grade: Grade, citation: string, link?: string];

// Journals and authorities.
export const dhurat2017: Source = ['A', 'Dhurat 2017, J Cutan Aesthet Surg', '10.4103/JCAS.JCAS_116_16'];
export const en17169: Source = ['B', 'EN 17169:2020'];
export const eu2081: Source = ['B', 'Regulation (EU) 2020/2081'];
export const fda2024: Source = ['B', 'US FDA, 26 March 2024'];
export const fdaInk: Source = ['B', 'US FDA'];
export const fried2023: Source = ['A', 'Fried 2023, J Drugs Dermatol 22(1):29'];
export const kluger2015: Source = ['A', 'Kluger 2015, Curr Probl Dermatol', '10.1159/000369189'];
export const kluger2018: Source = ['A', 'Kluger 2018, summary in Drugs Ther Perspect', '10.1007/s40267-018-0533-z'];
export const liu2025: Source = ['A', 'Liu 2025, J Cosmet Dermatol', '10.1111/jocd.70375'];
export const nestor2021: Source = ['A', 'Nestor 2021, J Cosmet Dermatol', '10.1111/jocd.14537'];
export const nguyen2022: Source = ['A', 'Nguyen 2022, Skin Appendage Disord', '10.1159/000524135'];
export const park2014: Source = ['A', 'Park 2014, Aesthetic Plast Surg', '10.1007/s00266-013-0259-1'];
export const rassman2015: Source = ['A', 'Rassman 2015, J Clin Aesthet Dermatol 8(3):35-42'];
export const tope2002: Source = ['A', 'Tope 2002, J Magn Reson Imaging 15:180-184'];
export const traquina2001: Source = ['A', 'Traquina 2001, Dermatol Surg 27:123-128'];

// Health sites, clinics and sellers: named, not linked, unless they are a hospital's own patient page.
export const aad: Source = ['B', 'American Academy of Dermatology'];
export const aftercarePages: Source = ['B', 'cosmetiq.in, newagespa, enhancedscalp'];
export const clevelandClinic: Source = [
  'B',
  'Cleveland Clinic',
  'https://my.clevelandclinic.org/health/treatments/22719-scalp-micropigmentation',
];
export const depthQuotes: Source = ['B', 'hairdoctornyc.com, dermmicro.com'];
export const durationPages: Source = ['B', 'scalpnation.co.uk, microtechsmp'];
export const healingPages: Source = ['B', 'mytransformation.com.au, hairdoctornyc.com, transplantmatch'];
export const lightHairPage: Source = ['B', 'portal-der-schoenheit.de'];
export const regretPages: Source = ['B', 'pmuhub, hair-transplant-clinics.co.uk'];
export const textbook13A: Source = ['B', 'Rassman, textbook chapter 13A'];

// Price lists: each is one seller's or one blog's.
export const priceBeverlyHills: Source = ['B', 'beverlyhillshr (2021)'];
export const priceDeposit: Source = ['B', 'dappersmp'];
export const priceDrivers: Source = ['B', 'smpaesthetics.co.uk, myfreebird, nmtalks'];
export const priceEureka: Source = ['B', 'eurekahealth.com (2025)'];
export const priceFreebird: Source = ['B', 'myfreebird'];
export const priceGerow: Source = ['B', 'jonathangerow.com'];
export const priceGrafto: Source = ['B', 'grafto'];
export const priceHairclub: Source = ['B', 'hairclubforum'];
export const priceHairline: Source = ['B', 'Hairline Designs, via pastfashionfuture'];
export const pricePortal: Source = ['B', 'portal-der-schoenheit.de'];
export const priceScalpMicro: Source = ['B', 'Scalp Micro USA, via anndruffel'];
export const priceSmpAesthetics: Source = ['B', 'smpaesthetics.co.uk'];
export const priceSunshine: Source = ['B', 'sunshinekelly (2024)'];
export const priceVisualFoodie: Source = ['B', 'visualfoodie (2026)'];
export const priceZauberer: Source = ['B', 'zauberer'];
