// Lets the test show and change what Information.vue shows.
import {createApp, h, nextTick, shallowRef} from 'vue';
import type {Portal} from '../../portal';
import Information from './Information.vue';

const define = () => import('./elements');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();

const state = shallowRef<Parameters<Portal['show']>[0]>();
const opened: string[] = [];
createApp({
  render: () =>
    state.value &&
    h('div', {lang: state.value.lang}, h(Information, {...state.value, lang: undefined, onOpen: (row: string) => opened.push(row)})),
}).mount('main');
const portal: Portal = {
  opened,
  define,
  show(next) {
    state.value = next;
    return nextTick();
  },
  hide() {
    state.value = undefined;
    return nextTick();
  },
};
Object.assign(globalThis, {portal});
