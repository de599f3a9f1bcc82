/**
 * Reliability of a source. A: read in a peer-reviewed paper or at an authority. B: read on a clinic, health or trade
 * site, or an authority's words read elsewhere. Sources known only from memory (C) are not in this file.
 */
export type Grade = 'A' | 'B';

/**
 * A source as shown: its grade, first author, year and journal (with pages if no DOI leads there), and its DOI or
 * address if one was verified.
 */
export type Source = readonly [grade: Grade, citation: string, link?: string];

// Journals and authorities.
export const aad2019: Source = ['A', 'American Academy of Dermatology 2019', 'https://www.aad.org/news/tattoo-complications'];
export const commonsLibrary: Source = [
  'A',
  'House of Commons Library, CDP-2023-0211',
  'https://commonslibrary.parliament.uk/research-briefings/cdp-2023-0211/',
];
export const deCuyper2015: Source = ['A', 'De Cuyper 2015, Curr Probl Dermatol', '10.1159/000369188'];
export const dhurat2017: Source = ['A', 'Dhurat 2017, J Cutan Aesthet Surg', '10.4103/JCAS.JCAS_116_16'];
export const fdaInkLaw: Source = ['A', 'US FDA, tattoos and permanent make-up'];
export const fda2019: Source = [
  'A',
  'US FDA 2019, contaminated inks',
  'https://www.fda.gov/cosmetics/cosmetics-compliance-enforcement/fda-advises-consumers-tattoo-artists-and-retailers-avoid-using-or-selling-certain-tattoo-inks',
];
export const fdaSanitation: Source = ['A', 'US FDA 2024, 89 FR 85217'];
export const fried2023: Source = ['A', 'Fried 2023, J Drugs Dermatol 22(1):29'];
export const jrc2016: Source = ['A', 'EU Joint Research Centre 2016, JRC101601'];
export const kingstonKeloid: Source = ['A', 'Kingston and Richmond NHS, keloid scars'];
export const kluger2015: Source = ['A', 'Kluger 2015, Curr Probl Dermatol', '10.1159/000369189'];
export const kluger2018: Source = ['A', 'Kluger 2018, summary in Drugs Ther Perspect', '10.1007/s40267-018-0533-z'];
export const klugerDeCuyper2018: Source = ['A', 'Kluger 2018, Am J Clin Dermatol', '10.1007/s40257-017-0326-5'];
export const lehner2014: Source = ['A', 'Lehner 2014, PLoS One, pone.0092787'];
export const lidocaineNhs: Source = [
  'A',
  'NHS, lidocaine skin cream',
  'https://www.nhs.uk/medicines/lidocaine-skin-cream/about-lidocaine-skin-cream/',
];
export const liu2025: Source = ['A', 'Liu 2025, J Cosmet Dermatol', '10.1111/jocd.70375'];
export const nestor2021: Source = ['A', 'Nestor 2021, J Cosmet Dermatol', '10.1111/jocd.14537'];
export const nguyen2022: Source = ['A', 'Nguyen 2022, Skin Appendage Disord', '10.1159/000524135'];
export const niams: Source = ['A', 'US NIAMS, scarring hair loss', 'https://www.niams.nih.gov/health-topics/cicatricial-alopecia/advanced'];
export const nielsen2024: Source = ['A', 'Nielsen 2024, eClinicalMedicine 72:102649'];
export const osha: Source = ['A', 'US OSHA, letters of 2002 and 2017'];
export const park2014: Source = ['A', 'Park 2014, Aesthetic Plast Surg', '10.1007/s00266-013-0259-1'];
export const pratt2017: Source = ['A', 'Pratt 2017, Nat Rev Dis Primers', '10.1038/nrdp.2017.11'];
export const rassman2015: Source = ['A', 'Rassman 2015, J Clin Aesthet Dermatol 8(3):35-42'];
export const reachHelpdesk: Source = ['A', 'Austrian REACH Helpdesk, tattoo inks'];
export const schubert2023: Source = ['A', 'Schubert 2023, Contact Dermatitis', '10.1111/cod.14291'];
export const seer: Source = ['A', 'US National Cancer Institute, SEER glossary'];
export const statpearls2023: Source = ['A', 'StatPearls 2023, hair transplantation', 'https://www.ncbi.nlm.nih.gov/books/NBK547740/'];
export const suchonwanit2019: Source = ['A', 'Suchonwanit 2019, Drug Des Devel Ther', '10.2147/DDDT.S214907'];
export const tan2019: Source = ['A', 'Tan 2019, Open Dermatol J', '10.2174/1874372201913010034'];
export const tope2002: Source = ['A', 'Tope 2002, J Magn Reson Imaging 15:180-184'];
export const transplantPmc: Source = ['A', 'Sharma 2019, J Maxillofac Oral Surg', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6795649/'];
export const traquina2001: Source = ['A', 'Traquina 2001, Dermatol Surg 27:123-128'];
export const wales2024: Source = ['A', 'Welsh Government 2024', 'https://www.gov.wales/new-licensing-rules-special-procedures'];
export const wu2020: Source = ['A', 'Wu 2020, Lasers Surg Med', '10.1002/lsm.23364'];

// Authorities and journals that were read only in part or in a copy.
export const aad: Source = ['B', 'American Academy of Dermatology, copies'];
export const cellulitisNhs: Source = ['B', 'NHS, cellulitis, copy of 2009'];
export const en17169: Source = ['B', 'EN 17169:2020'];
export const englandAnswer: Source = ['B', 'UK Parliament, answer HL12387, December 2025'];
export const eu2081: Source = ['B', 'Regulation (EU) 2020/2081'];
export const fda2024: Source = ['B', 'US FDA, 26 March 2024'];
export const fdaInk: Source = ['B', 'US FDA, Think Before You Ink'];
export const nhsWounds: Source = ['B', 'NHS 2018, cuts and grazes, copy'];
export const textbook13A: Source = ['B', 'Rassman, textbook chapter 13A'];
export const yadavalli2026: Source = ['B', 'Yadavalli 2026, Cureus', '10.7759/cureus.102227'];

// Health sites, clinics and sellers: named but not linked, except for a hospital's own patient page.
export const bernstein: Source = ['B', 'Bernstein Medical'];
export const brandwood: Source = ['B', 'Brandwood Clinic'];
export const clevelandClinic: Source = [
  'B',
  'Cleveland Clinic',
  'https://my.clevelandclinic.org/health/treatments/22719-scalp-micropigmentation',
];
export const clinicLists: Source = ['B', 'naturalinkspm, microbarber, ultrascalp-ink'];
export const carePages: Source = ['B', 'Aftercare pages of ten clinics'];
export const cosmetiq: Source = ['B', 'cosmetiq.in'];
export const dermMicro: Source = ['B', 'dermmicro.com'];
export const enhancedScalp: Source = ['B', 'enhancedscalp'];
export const evoSmp: Source = ['B', 'evosmp.com'];
export const gerowRemoval: Source = ['B', 'gerowhairink'];
export const hairClinic14: Source = ['B', 'hairclinic14'];
export const hairDoctorNyc: Source = ['B', 'hairdoctornyc.com'];
export const hairLossHelpers: Source = ['B', 'hair-loss-helpers'];
export const hairWithConfidence: Source = ['B', 'hairwithconfidence'];
export const inkDesign: Source = ['B', 'inkdsmp.com.au'];
export const inkGypsy: Source = ['B', 'inkgypsytattoostudio.com'];
export const inkToScalp: Source = ['B', 'ink2scalp.com'];
export const jaimieJolly: Source = ['B', 'jaimiejolly'];
export const lightHairPage: Source = ['B', 'portal-der-schoenheit.de, on suitability'];
export const microTech: Source = ['B', 'microtechsmp'];
export const myTransformation: Source = ['B', 'mytransformation.com.au'];
export const newAgeSpa: Source = ['B', 'newagespa'];
export const obelis: Source = ['B', 'Obelis, ink labels'];
export const pakRealself: Source = ['B', 'J Pak, hair surgeon, on RealSelf'];
export const realselfCare: Source = ['B', 'RealSelf, tattoo aftercare'];
export const redFlags: Source = ['B', 'redflagsymptoms.co.uk'];
export const regretPages: Source = ['B', 'pmuhub, hair-transplant-clinics.co.uk'];
export const scalpClinic: Source = ['B', 'scalpclinic'];
export const scalpNation: Source = ['B', 'scalpnation.co.uk'];
export const sellerClaims: Source = ['B', 'Sellers’ pages, read for their claims'];
export const skulltec: Source = ['B', 'skulltec-southwest.co.uk'];
export const smpHair: Source = ['B', 'smphaircreations'];
export const steadyMicro: Source = ['B', 'steadymicro'];
export const topLine: Source = ['B', 'toplinesmp'];
export const transplantMatch: Source = ['B', 'transplantmatch'];
export const vinci: Source = ['B', 'vinci, saskatoonscalp'];

// Price lists of sellers and blogs.
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

export const nhsTransplant: Source = [
  'A',
  'NHS, hair transplant',
  'https://www.nhs.uk/conditions/cosmetic-procedures/cosmetic-surgery/hair-transplant/',
];
export const aurumSystem: Source = ['B', 'aurumhairsystem'];
export const clinicBooking: Source = ['B', 'clinicbooking'];
export const medicalNewsToday: Source = ['B', 'Medical News Today, 320153'];
export const regrowth: Source = ['B', 'regrowth.com'];

/** All sources. An explicit list, because a namespace import would put every export name into the bundle. */
export const bibliography: readonly Source[] = [
  aad2019,
  commonsLibrary,
  deCuyper2015,
  dhurat2017,
  fdaInkLaw,
  fda2019,
  fdaSanitation,
  fried2023,
  jrc2016,
  kingstonKeloid,
  kluger2015,
  kluger2018,
  klugerDeCuyper2018,
  lehner2014,
  lidocaineNhs,
  liu2025,
  nestor2021,
  nguyen2022,
  niams,
  nielsen2024,
  osha,
  park2014,
  pratt2017,
  rassman2015,
  reachHelpdesk,
  schubert2023,
  seer,
  statpearls2023,
  suchonwanit2019,
  tan2019,
  tope2002,
  transplantPmc,
  traquina2001,
  wales2024,
  wu2020,
  aad,
  cellulitisNhs,
  en17169,
  englandAnswer,
  eu2081,
  fda2024,
  fdaInk,
  nhsWounds,
  textbook13A,
  yadavalli2026,
  bernstein,
  brandwood,
  clevelandClinic,
  clinicLists,
  carePages,
  cosmetiq,
  dermMicro,
  enhancedScalp,
  evoSmp,
  gerowRemoval,
  hairClinic14,
  hairDoctorNyc,
  hairLossHelpers,
  hairWithConfidence,
  inkDesign,
  inkGypsy,
  inkToScalp,
  jaimieJolly,
  lightHairPage,
  microTech,
  myTransformation,
  newAgeSpa,
  obelis,
  pakRealself,
  realselfCare,
  redFlags,
  regretPages,
  scalpClinic,
  scalpNation,
  sellerClaims,
  skulltec,
  smpHair,
  steadyMicro,
  topLine,
  transplantMatch,
  vinci,
  priceBeverlyHills,
  priceDeposit,
  priceDrivers,
  priceEureka,
  priceFreebird,
  priceGerow,
  priceGrafto,
  priceHairclub,
  priceHairline,
  pricePortal,
  priceScalpMicro,
  priceSmpAesthetics,
  priceSunshine,
  priceVisualFoodie,
  priceZauberer,
  nhsTransplant,
  aurumSystem,
  clinicBooking,
  medicalNewsToday,
  regrowth,
];
