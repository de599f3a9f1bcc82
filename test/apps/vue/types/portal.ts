import type {SmpComponents} from 'smp-elements/types/vue';

declare module 'vue' {
  interface GlobalComponents {
    'portal-page': SmpComponents['smp-page'];
  }
}
