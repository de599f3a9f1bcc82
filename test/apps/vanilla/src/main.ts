// Lets the test show and change what information.ts shows.
import type {Portal} from '../../portal';
import {addInformation} from './information';

const define = () => import('./elements');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();

const main = document.querySelector('main') as HTMLElement;
const opened: string[] = [];
let change: ReturnType<typeof addInformation> | undefined;
const portal: Portal = {
  opened,
  define,
  show({lang = '', ...settings}) {
    main.lang = lang;
    change ??= addInformation(main, (row) => opened.push(row));
    change(settings);
  },
  hide() {
    main.replaceChildren();
    change = undefined;
  },
};
Object.assign(globalThis, {portal});
