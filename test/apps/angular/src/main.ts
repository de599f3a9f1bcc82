import {Component, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {SmpRelatedList, SmpToggleEvent} from 'smp-elements';
import {InformationComponent} from './information.component';

interface State {
  readonly low?: number;
  readonly articles?: SmpRelatedList['items'];
  readonly lang: string;
}

interface Portal {
  readonly show: (state: State) => void;
  readonly hide: () => void;
}

declare global {
  var portal: Portal | undefined;
  var heard: {item: string; open: boolean}[];
}

globalThis.heard = [];

@Component({
  selector: 'app-portal',
  imports: [InformationComponent],
  template: `
    @if (state(); as shown) {
      <div [lang]="shown.lang">
        <app-information [low]="shown.low" [articles]="shown.articles" (opened)="hear($event)" />
      </div>
    }
  `,
})
class PortalComponent {
  readonly state = signal<State | undefined>(undefined);

  hear({item, open}: SmpToggleEvent): void {
    globalThis.heard.push({item, open});
  }
}

const app = await bootstrapApplication(PortalComponent);
const portal = app.components[0].instance as PortalComponent;
const set = (state: State | undefined): void => {
  portal.state.set(state);
  app.tick();
};
globalThis.portal = {show: set, hide: () => set(undefined)};
