// From the sources, so that a test decides what comes when.
import {onArrival} from '/src/delivery/cdn/arrivals.ts';
import {upgradePlainMarkup} from '/src/delivery/plain-markup.ts';

window.plain = {onArrival, upgradePlainMarkup, define: (name) => import(`/src/define/${name}.ts`)};
