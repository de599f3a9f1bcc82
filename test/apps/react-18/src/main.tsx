// Lets the test show and change what Information.tsx shows. The components define the elements themselves.
import {StrictMode} from 'react';
import {createRoot} from 'react-dom/client';
import {flushSync} from 'react-dom';
import type {Portal} from '../../portal';
import {Information} from './Information';

const root = createRoot(document.querySelector('main') as HTMLElement);
const opened: string[] = [];
const portal: Portal = {
  opened,
  define: () => Promise.resolve(),
  show: ({low, articles, lang}) =>
    flushSync(() =>
      root.render(
        <StrictMode>
          <div lang={lang}>
            <Information low={low} articles={articles} onOpen={(row) => opened.push(row)} />
          </div>
        </StrictMode>,
      ),
    ),
  hide: () => flushSync(() => root.render(null)),
};
Object.assign(globalThis, {portal});
