// Lets the test show and change what Information.tsx shows.
import {Show, createSignal} from 'solid-js';
import {render} from 'solid-js/web';
import type {Portal} from '../../portal';
import {Information} from './Information';

const define = () => import('./elements');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();

const [state, setState] = createSignal<Parameters<Portal['show']>[0]>();
const opened: string[] = [];
const portal: Portal = {opened, define, show: (next) => setState(next), hide: () => setState()};
Object.assign(globalThis, {portal});

render(
  () => (
    <Show when={state()}>
      {(shown) => (
        <div lang={shown().lang}>
          <Information low={shown().low} articles={shown().articles} onOpen={(row) => opened.push(row)} />
        </div>
      )}
    </Show>
  ),
  document.querySelector('main') as HTMLElement,
);
