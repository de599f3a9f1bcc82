import {mount} from 'svelte';
import Main from './Main.svelte';

const define = () => import('./elements');
const isLate = new URLSearchParams(location.search).has('late');
if (!isLate) await define();
mount(Main, {target: document.querySelector('main') as HTMLElement, props: {define}});
