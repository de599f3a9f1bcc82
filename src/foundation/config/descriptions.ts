/**
 * Descriptions of the configuration's properties, for editors that know `config.schema.json`. The key is a property's path,
 * with list indexes left out; a key without a dot also stands for every property of that name that has none of its own.
 */
export const descriptions: Readonly<Record<string, string>> = {
  $schema: 'URL of this schema, for editors.',
  schemaVersion: 'Version of this format: 1.',

  low: 'Lowest price, in units of the currency.',
  high: 'Highest price, in units of the currency. Without it the price reads "From …".',

  clinic: 'Clinic that offers the treatment.',
  'clinic.name': 'Name of the clinic.',
  'clinic.telephone': 'Telephone number as readers dial it, for instance +34 600 000 000.',
  'clinic.booking': 'The one call to action.',
  'clinic.booking.href': 'Address of the page where readers book or ask.',
  'clinic.booking.label': 'Text of the link. Default: "Ask for an appointment", in the page’s language.',
  'clinic.practitioners': 'People who do the work.',
  'clinic.practitioners.name': 'Name, with the profession.',
  'clinic.practitioners.registration': 'Register or licensing authority, and the number there.',
  'clinic.practitioners.href': 'Address of the page where readers can check the registration.',

  prices: 'Prices of this clinic.',
  'prices.currency': 'Currency of all these prices: an ISO 4217 code such as EUR.',
  'prices.asOf': 'Date of these prices: 2026, 2026-11 or 2026-11-22. Without it the element says that the date is missing.',
  'prices.course': 'Price of all visits, whatever the area: for clinics that do not price by area.',
  'prices.areas': 'Prices by area. With them smp-cost-range becomes an estimator.',
  'prices.areas.area': 'Area that is treated.',
  'prices.areas.visits': 'Number of visits included in this price. Default: 3.',
  'prices.areas.extraVisit': 'Price of each further visit. Without it readers cannot choose more.',
  'prices.scar': 'Price of a scar, on top of the area.',
  'prices.repair': 'Price of repairing old work, on top of the area.',
  'prices.touchUp': 'Price of a later touch-up.',
  'prices.touchUp.every': 'Years between touch-ups. Default: 3 to 8, as clinics say.',
  'prices.touchUp.every.low': 'Shortest time after which a touch-up is needed, in years.',
  'prices.touchUp.every.high': 'Longest time, in years.',
  'prices.included': 'What the prices include: each item in a few words.',
  'prices.fibers': 'Price of concealer fibers for one year, for smp-cost-comparison: no researched price was found.',

  review: 'Review of the library’s text for this site.',
  'review.by': 'Clinician who reviewed the text: name, with the profession.',
  'review.on': 'Date of the review, not in the future.',

  articles: 'Cards for smp-related-list, in this order.',
  'articles.heading': 'Title of the article.',
  'articles.summary': 'What it is about, in a sentence or two.',
  'articles.href': 'Address of the article.',
  'articles.image': 'Address of a picture.',
  'articles.imageAlt': 'Alternative text of the picture. Without it the picture only decorates.',
  'articles.tag': 'Kind of article, in a word or two.',
  'articles.date': 'Date of publication.',
  'articles.readingMinutes': 'Minutes that it takes to read.',

  questions: 'The clinic’s own questions for smp-faq.',
  'questions.question': 'The question, as a reader would ask it.',
  'questions.answer': 'The answer, in plain text. Two line breaks begin a new paragraph.',
  'questions.place': 'Before or after the library’s own questions. Default: last.',

  feedback: 'Address where readers can say what was unclear, for the end of smp-page: a page, or mailto:.',
};
