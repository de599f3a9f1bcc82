// Lets the test show and change what Information.tsx shows.
import {render} from 'preact';
import type {Portal} from '../../portal';
import {Information} from './Information';

const define = () => import('./elements');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();

const main = document.querySelector('main') as HTMLElement;
const opened: string[] = [];
const portal: Portal = {
  opened,
  define,
  show: ({low, articles, lang}) =>
    render(
      <div lang={lang}>
        <Information low={low} articles={articles} onOpen={(row) => opened.push(row)} />
      </div>,
      main,
    ),
  hide: () => render(null, main),
};
Object.assign(globalThis, {portal});
