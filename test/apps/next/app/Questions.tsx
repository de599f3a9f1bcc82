'use client';
// First: it must run before an element is defined.
import 'smp-elements/hydrate';
import type {Article} from 'smp-elements';
import {SmpFaq} from 'smp-elements/react/faq.js';
import {SmpRelatedList} from 'smp-elements/react/related-list.js';
import {useState} from 'react';

/** Elements with properties and listeners, which React sets in the browser. The server writes only their tags. */
export function Questions({articles}: {articles: Article[]}) {
  const [asked, setAsked] = useState<string[]>([]);
  return (
    <section>
      <SmpFaq onSmpToggle={({item, open}) => open && setAsked([...asked, item])} />
      <SmpRelatedList items={articles} />
      <output id="asked">{asked.join()}</output>
    </section>
  );
}
