import type {Metadata} from 'next';
import Link from 'next/link';
import {Elements} from '../Elements';
import {Opened} from '../Opened';

export const metadata: Metadata = {title: 'SMP', icons: {icon: 'data:,'}};

export default async function Layout({params, children}: LayoutProps<'/[lang]'>) {
  const {lang} = await params;
  return (
    <html lang={lang}>
      <body>
        <Link href="/en">en</Link> <Link href="/es">es</Link>
        {children}
        <Elements />
        <Opened />
      </body>
    </html>
  );
}
