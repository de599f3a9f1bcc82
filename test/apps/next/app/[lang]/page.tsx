import {notFound} from 'next/navigation';
import type {Config} from 'smp-elements';
import {Information} from '../Information';
import {Questions} from '../Questions';

const articles = [{heading: 'Aftercare, day by day', href: '/aftercare'}];

export default async function Page({params, searchParams}: PageProps<'/[lang]'>) {
  const {lang} = await params;
  if (lang !== 'en' && lang !== 'es') notFound();
  const low = Number((await searchParams).low ?? 1500);
  const config: Config = {
    schemaVersion: 1,
    prices: {currency: 'GBP', asOf: '2026-11', areas: [{area: 'full', low, high: 9000}]},
  };
  return (
    <main>
      <Information lang={lang} config={config} markup={'<smp-page sections="overview key-factors cost-range"></smp-page>'} />
      <Questions articles={articles} />
    </main>
  );
}
