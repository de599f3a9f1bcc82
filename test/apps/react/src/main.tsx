// Lets the test show and change what Information.tsx shows.
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import type {Portal} from '../../portal';
import {Information} from './Information';

const define = () => import('./elements');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();

const root = createRoot(document.querySelector('main') as HTMLElement);
const opened: string[] = [];
const portal: Portal = {
  opened,
  define,
  show: ({low, articles, lang}) =>
    flushSync(() =>
      root.render(
        <div lang={lang}>
          <Information low={low} articles={articles} onOpen={(row) => opened.push(row)} />
        </div>,
      ),
    ),
  hide: () => flushSync(() => root.render(null)),
};
Object.assign(globalThis, {portal});
