// Made by `npm run generate` from bibliography.csl.json. Do not edit.
import type {Source} from './source.js';

export const aad2019: Source = ['A', 'American Academy of Dermatology 2019', 'https://www.aad.org/news/tattoo-complications'];
export const adis2018: Source = ['A', 'Adis Medical Writers 2018, Drugs Ther Perspect', '10.1007/s40267-018-0533-z'];
export const babadjouni2022: Source = ['A', 'Babadjouni 2022, Int J Trichology'];
export const badPattern: Source = ['A', 'British Association of Dermatologists, pattern hair loss'];
export const balaceanu2024: Source = ['A', 'Bălăceanu-Gurău 2024, J Clin Med', '10.3390/jcm13020503'];
export const becker2021: Source = ['A', 'Becker 2021, Aesthet Surg J Open Forum', '10.1093/asjof/ojab015'];
export const clemmensen2025: Source = ['A', 'Clemmensen 2025, BMC Public Health', '10.1186/s12889-025-21413-3'];
export const commonsLibrary: Source = ['A', 'House of Commons Library, CDP-2023-0211', 'https://commonslibrary.parliament.uk/research-briefings/cdp-2023-0211/'];
export const deCuyper2015: Source = ['A', 'De Cuyper 2015, Curr Probl Dermatol', '10.1159/000369188'];
export const dhurat2017: Source = ['A', 'Dhurat 2017, J Cutan Aesthet Surg', '10.4103/JCAS.JCAS_116_16'];
export const fda2019: Source = ['A', 'US FDA 2019, contaminated inks', 'https://www.fda.gov/cosmetics/cosmetics-compliance-enforcement/fda-advises-consumers-tattoo-artists-and-retailers-avoid-using-or-selling-certain-tattoo-inks'];
export const fdaInkLaw: Source = ['A', 'US FDA, tattoos and permanent make-up', 'https://www.fda.gov/Cosmetics/ProductsIngredients/Products/ucm107327.htm'];
export const fdaSanitation: Source = ['A', 'US FDA 2024, 89 FR 85217', 'https://www.govinfo.gov/content/pkg/FR-2024-10-25/html/2024-24841.htm'];
export const fried2023: Source = ['A', 'Fried 2023, J Drugs Dermatol', '10.36849/JDD.6849'];
export const hpscTattoos: Source = ['A', 'HPSC Ireland, tattooing and body piercing', 'https://www.hpsc.ie/a-z/hepatitis/bloodbornevirus/tattooingandbodypiercing/'];
export const hseAnaphylaxis: Source = ['A', 'HSE Ireland, anaphylaxis', 'https://www2.hse.ie/conditions/anaphylaxis/'];
export const jrc2016: Source = ['A', 'EU Joint Research Centre 2016, JRC101601', '10.2788/011817'];
export const khunger2015: Source = ['A', 'Khunger 2015, J Cutan Aesthet Surg', '10.4103/0974-2077.155072'];
export const kingstonKeloid: Source = ['A', 'Kingston and Richmond NHS, keloid scars'];
export const kluger2015: Source = ['A', 'Kluger 2015, Curr Probl Dermatol', '10.1159/000369189'];
export const klugerDeCuyper2018: Source = ['A', 'Kluger 2018, Am J Clin Dermatol', '10.1007/s40257-017-0326-5'];
export const klugl2010: Source = ['A', 'Klügl 2010, Dermatology', '10.1159/000292627'];
export const lehner2014: Source = ['A', 'Lehner 2014, PLoS One', '10.1371/journal.pone.0092787'];
export const lidocaineNhs: Source = ['A', 'NHS, lidocaine skin cream', 'https://www.nhs.uk/medicines/lidocaine-skin-cream/about-lidocaine-skin-cream/'];
export const liu2025: Source = ['A', 'Liu 2025, J Cosmet Dermatol', '10.1111/jocd.70375'];
export const lohner2022: Source = ['A', 'Lohner 2022, Front Neurol', '10.3389/fneur.2022.795573'];
export const macedo2023: Source = ['A', 'Macedo 2023, An Bras Dermatol'];
export const mayoHairLoss: Source = ['A', 'Mayo Clinic, hair loss treatment', 'https://www.mayoclinic.org/diseases-conditions/hair-loss/diagnosis-treatment/drc-20372932'];
export const mayoTattoos: Source = ['A', 'Mayo Clinic, tattoos', 'https://www.mayoclinic.org/healthy-living/adult-health/in-depth/tattoos-and-piercings/art-20045067'];
export const minorsAct: Source = ['A', 'Tattooing of Minors Act 1969', 'https://www.legislation.gov.uk/ukpga/1969/24'];
export const montgomery2017: Source = ['A', 'Montgomery 2017, BMJ Open', 'https://bmjopen.bmj.com/content/7/4/e015468'];
export const nestor2021: Source = ['A', 'Nestor 2021, J Cosmet Dermatol', '10.1111/jocd.14537'];
export const nguyen2022: Source = ['A', 'Nguyen 2022, Skin Appendage Disord', '10.1159/000524135'];
export const nhsCellulitis: Source = ['A', 'NHS 2024, cellulitis', 'https://www.nhs.uk/conditions/cellulitis/'];
export const nhsChoosing: Source = ['A', 'NHS, choosing who will do your procedure', 'https://www.nhs.uk/conditions/cosmetic-procedures/choosing-who-will-do-your-procedure/'];
export const nhsHairLoss: Source = ['A', 'NHS, hair loss'];
export const nhsRightForYou: Source = ['A', 'NHS 2023, is a procedure right for me?', 'https://www.nhs.uk/conditions/cosmetic-procedures/advice/cosmetic-procedure-right-for-me/'];
export const nhsTransplant: Source = ['A', 'NHS, hair transplant', 'https://www.nhs.uk/conditions/cosmetic-procedures/cosmetic-surgery/hair-transplant/'];
export const nhsWigs: Source = ['A', 'NHS Business Services Authority, wigs'];
export const niams: Source = ['A', 'US NIAMS, scarring hair loss', 'https://www.niams.nih.gov/health-topics/cicatricial-alopecia/advanced'];
export const nielsen2024: Source = ['A', 'Nielsen 2024, EClinicalMedicine', '10.1016/j.eclinm.2024.102649'];
export const osha2002: Source = ['A', 'US OSHA 2002, tattooing', 'https://www.osha.gov/pls/oshaweb/owadisp.show_document?p_table=INTERPRETATIONS&p_id=24453'];
export const osha2017: Source = ['A', 'US OSHA 2017, permanent cosmetics', 'https://www.osha.gov/laws-regs/standardinterpretations/2017-01-06'];
export const park2014: Source = ['A', 'Park 2014, Aesthetic Plast Surg', '10.1007/s00266-013-0259-1'];
export const park2019: Source = ['A', 'Park 2019, Int J Dermatol', '10.1111/ijd.14295'];
export const pratt2017: Source = ['A', 'Pratt 2017, Nat Rev Dis Primers', '10.1038/nrdp.2017.11'];
export const rassman2015: Source = ['A', 'Rassman 2015, J Clin Aesthet Dermatol', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4382145/'];
export const reachHelpdesk: Source = ['A', 'Austrian REACH Helpdesk, tattoo inks', 'https://reachhelpdesk.at/aktuell/tattoofarbe'];
export const redCross: Source = ['A', 'American Red Cross, tattoos and piercings', 'https://www.redcrossblood.org/local-homepage/news/article/donor-eligibility-tatoos-piercings-rcbs.html'];
export const rietz2025: Source = ['A', 'Rietz Liljedahl 2025, Eur J Epidemiol', '10.1007/s10654-025-01230-z'];
export const schubert2023: Source = ['A', 'Schubert 2023, Contact Dermatitis', '10.1111/cod.14291'];
export const seer: Source = ['A', 'US National Cancer Institute, glossary'];
export const si1985: Source = ['A', 'SI 1985/1208 (N.I. 15), Northern Ireland', 'https://www.legislation.gov.uk/nisi/1985/1208/article/14'];
export const ssi2006: Source = ['A', 'SSI 2006/43, Scotland', 'https://www.legislation.gov.uk/ssi/2006/43'];
export const statpearls2023: Source = ['A', 'StatPearls 2023, hair transplantation', 'https://www.ncbi.nlm.nih.gov/books/NBK547740/'];
export const stock2022: Source = ['A', 'Stock 2022, Psychol Health Med', '10.1080/13548506.2021.1883688'];
export const suchonwanit2019: Source = ['A', 'Suchonwanit 2019, Drug Des Devel Ther', '10.2147/DDDT.S214907'];
export const tan2019: Source = ['A', 'Tan 2019, Open Dermatol J', '10.2174/1874372201913010034'];
export const tope2002: Source = ['A', 'Tope 2002, J Magn Reson Imaging', '10.1002/jmri.10049'];
export const transplantPmc: Source = ['A', 'Sharma 2019, J Maxillofac Oral Surg', '10.1007/s12663-019-01245-6'];
export const traquina2001: Source = ['A', 'Traquina 2001, Dermatol Surg', '10.1097/00042728-200102000-00005'];
export const wales2024: Source = ['A', 'Welsh Government 2024, special procedures', 'https://www.gov.wales/new-licensing-rules-special-procedures'];
export const wu2020: Source = ['A', 'Wu 2020, Lasers Surg Med', '10.1002/lsm.23364'];
export const aad: Source = ['B', 'American Academy of Dermatology 2014, tattooed skin'];
export const bostonTransplant: Source = ['B', 'Boston Children’s Hospital 2018, tattoos after a transplant'];
export const callaghan2019: Source = ['B', 'Callaghan 2019, N Engl J Med'];
export const clevelandClinic: Source = ['B', 'Cleveland Clinic 2022, scalp micropigmentation', 'https://my.clevelandclinic.org/health/treatments/22719-scalp-micropigmentation'];
export const clevelandMakeup: Source = ['B', 'Cleveland Clinic, micropigmentation'];
export const clevelandSun: Source = ['B', 'Cleveland Clinic, sun and the scalp', 'https://health.clevelandclinic.org/can-your-hair-protect-your-scalp-from-skin-cancer'];
export const en17169: Source = ['B', 'EN 17169:2020, tattoo hygiene', 'https://standards.iteh.ai/catalog/standards/cen/275ed7ba-d629-4594-b34b-2adc90db4a86/en-17169-2020'];
export const englandAnswer: Source = ['B', 'UK Parliament 2025, answer HL12387'];
export const eu2081: Source = ['B', 'Regulation (EU) 2020/2081'];
export const fda2024: Source = ['B', 'US FDA 2024, numbing products'];
export const hc869: Source = ['B', 'House of Commons 2026, HC 869, news of it'];
export const kargerWigs: Source = ['B', 'Karger, wigs and hairpieces', 'https://thewaitingroom.karger.com/embarrassing-problems/wigs-hairpieces-and-hats/'];
export const londonAct: Source = ['B', 'London Local Authorities Act 1991'];
export const mayoAftercare: Source = ['B', 'Mayo Clinic, tattoo aftercare, copy'];
export const medlinePlus: Source = ['B', 'MedlinePlus, hair loss, copy'];
export const nhsAnaphylaxis: Source = ['B', 'NHS, anaphylaxis, copy'];
export const nhsBlood: Source = ['B', 'NHS Blood and Transplant, tattoos, copy'];
export const nhsCellulitis2017: Source = ['B', 'NHS 2017, cellulitis, copy'];
export const nhsHairLoss2021: Source = ['B', 'NHS 2021, hair loss, copy'];
export const redFlags: Source = ['B', 'Red Flag Symptoms, cellulitis, NHS wording'];
export const textbook13A: Source = ['B', 'Rassman, textbook chapter 13A'];
export const textbook13B: Source = ['B', 'Textbook chapter 13B, temporary SMP'];
export const yadavalli2026: Source = ['B', 'Yadavalli 2026, Cureus', '10.7759/cureus.102227'];
export const aurumSystem: Source = ['B', 'Aurum Hair System, cost per year'];
export const beautyPortal: Source = ['B', 'Portal der Schönheit'];
export const bernstein: Source = ['B', 'Bernstein Medical, SMP questions'];
export const brandwood: Source = ['B', 'Brandwood Clinic'];
export const clinicBooking: Source = ['B', 'Clinic Booking'];
export const cosmetiq: Source = ['B', 'Cosmetiq'];
export const dermMicro: Source = ['B', 'DermMicro'];
export const elegantInk: Source = ['B', 'Elegant Ink Studio, questions'];
export const enhancedScalp: Source = ['B', 'Enhanced Scalp, aftercare'];
export const gerowRemoval: Source = ['B', 'Gerow Hair Ink, removal'];
export const hairClinic14: Source = ['B', 'Hair Clinic 14, FAQ'];
export const hairDoctorNyc: Source = ['B', 'Hair Doctor NYC'];
export const hairHub: Source = ['B', 'Hair Hub 2017, hair camouflage'];
export const hairLossHelpers: Source = ['B', 'Hair Loss Helpers'];
export const hairWithConfidence: Source = ['B', 'Hair With Confidence'];
export const inkDesign: Source = ['B', 'Ink Design SMP, contraindications'];
export const inkToScalp: Source = ['B', 'Ink 2 Scalp, pain'];
export const jaimieJolly: Source = ['B', 'Jaimie Jolly, aftercare'];
export const medicalNewsToday: Source = ['B', 'Medical News Today, hair transplants'];
export const microBarber: Source = ['B', 'Micro Barber, contraindications'];
export const microTech: Source = ['B', 'MicroTech SMP'];
export const myTransformation: Source = ['B', 'My Transformation, healing timeline'];
export const naturalInks: Source = ['B', 'Natural Inks PM, contraindications'];
export const newAgeSpa: Source = ['B', 'New Age Spa, aftercare'];
export const pmuHub: Source = ['B', 'PMUHub, regrets'];
export const priceBeverlyHills: Source = ['B', 'Beverly Hills Hair Restoration, prices'];
export const priceDeposit: Source = ['B', 'Dapper SMP, payment policy'];
export const priceEureka: Source = ['B', 'Eureka Health, prices in Spain'];
export const priceFreebird: Source = ['B', 'Freebird, a blog on US prices'];
export const priceGerow: Source = ['B', 'Jonathan Gerow Hair Ink, price page'];
export const priceGrafto: Source = ['B', 'Grafto, prices'];
export const priceHairclub: Source = ['B', 'Hairclub Forum, prices in Germany'];
export const priceHairline: Source = ['B', 'Hairline Designs, prices quoted on a blog'];
export const priceNmTalks: Source = ['B', 'NM Talks, world cost comparison'];
export const priceScalpMicro: Source = ['B', 'Scalp Micro USA, prices quoted on a blog'];
export const priceSunshine: Source = ['B', 'Sunshine Kelly, a lifestyle blog'];
export const priceVisualFoodie: Source = ['B', 'Visual Foodie, a food blog'];
export const priceZauberer: Source = ['B', 'Zauberer in Stuttgart, a guide'];
export const realselfCare: Source = ['B', 'RealSelf, tattoo aftercare'];
export const regrowth: Source = ['B', 'Regrowth'];
export const saskatoonScalp: Source = ['B', 'Saskatoon Scalp'];
export const scalpClinic: Source = ['B', 'Scalp Clinic, recovery'];
export const scalpNation: Source = ['B', 'Scalp Nation'];
export const scalpNy: Source = ['B', 'ScalpNY, aftercare'];
export const skulltec: Source = ['B', 'Skulltec South West, FAQ'];
export const smpAesthetics: Source = ['B', 'SMP Aesthetics, prices and aftercare'];
export const smpHair: Source = ['B', 'SMP Hair Creations'];
export const steadyMicro: Source = ['B', 'Steady Micro, aftercare'];
export const topLine: Source = ['B', 'Topline SMP'];
export const transplantClinics: Source = ['B', 'Hair Transplant Clinics'];
export const transplantMatch: Source = ['B', 'Transplant Match'];
export const ultraScalpInk: Source = ['B', 'Ultra Scalp Ink, contraindications'];
export const vinci: Source = ['B', 'Vinci Hair Clinic, healing'];

/** All sources. An explicit list, because a namespace import would put every export name into the bundle. */
export const bibliography: readonly Source[] = [
  aad2019,
  adis2018,
  babadjouni2022,
  badPattern,
  balaceanu2024,
  becker2021,
  clemmensen2025,
  commonsLibrary,
  deCuyper2015,
  dhurat2017,
  fda2019,
  fdaInkLaw,
  fdaSanitation,
  fried2023,
  hpscTattoos,
  hseAnaphylaxis,
  jrc2016,
  khunger2015,
  kingstonKeloid,
  kluger2015,
  klugerDeCuyper2018,
  klugl2010,
  lehner2014,
  lidocaineNhs,
  liu2025,
  lohner2022,
  macedo2023,
  mayoHairLoss,
  mayoTattoos,
  minorsAct,
  montgomery2017,
  nestor2021,
  nguyen2022,
  nhsCellulitis,
  nhsChoosing,
  nhsHairLoss,
  nhsRightForYou,
  nhsTransplant,
  nhsWigs,
  niams,
  nielsen2024,
  osha2002,
  osha2017,
  park2014,
  park2019,
  pratt2017,
  rassman2015,
  reachHelpdesk,
  redCross,
  rietz2025,
  schubert2023,
  seer,
  si1985,
  ssi2006,
  statpearls2023,
  stock2022,
  suchonwanit2019,
  tan2019,
  tope2002,
  transplantPmc,
  traquina2001,
  wales2024,
  wu2020,
  aad,
  bostonTransplant,
  callaghan2019,
  clevelandClinic,
  clevelandMakeup,
  clevelandSun,
  en17169,
  englandAnswer,
  eu2081,
  fda2024,
  hc869,
  kargerWigs,
  londonAct,
  mayoAftercare,
  medlinePlus,
  nhsAnaphylaxis,
  nhsBlood,
  nhsCellulitis2017,
  nhsHairLoss2021,
  redFlags,
  textbook13A,
  textbook13B,
  yadavalli2026,
  aurumSystem,
  beautyPortal,
  bernstein,
  brandwood,
  clinicBooking,
  cosmetiq,
  dermMicro,
  elegantInk,
  enhancedScalp,
  gerowRemoval,
  hairClinic14,
  hairDoctorNyc,
  hairHub,
  hairLossHelpers,
  hairWithConfidence,
  inkDesign,
  inkToScalp,
  jaimieJolly,
  medicalNewsToday,
  microBarber,
  microTech,
  myTransformation,
  naturalInks,
  newAgeSpa,
  pmuHub,
  priceBeverlyHills,
  priceDeposit,
  priceEureka,
  priceFreebird,
  priceGerow,
  priceGrafto,
  priceHairclub,
  priceHairline,
  priceNmTalks,
  priceScalpMicro,
  priceSunshine,
  priceVisualFoodie,
  priceZauberer,
  realselfCare,
  regrowth,
  saskatoonScalp,
  scalpClinic,
  scalpNation,
  scalpNy,
  skulltec,
  smpAesthetics,
  smpHair,
  steadyMicro,
  topLine,
  transplantClinics,
  transplantMatch,
  ultraScalpInk,
  vinci,
];
