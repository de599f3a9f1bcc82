// Lets the test show and change what information.component.ts shows.
import {Component, signal} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import type {Portal} from '../../portal';
import {InformationComponent} from './information.component';

type State = Parameters<Portal['show']>[0];
const opened: string[] = [];

@Component({
  selector: 'app-portal',
  imports: [InformationComponent],
  template: `
    @if (state(); as shown) {
      <div [attr.lang]="shown.lang">
        <app-information [low]="shown.low" [articles]="shown.articles" (opened)="opened.push($event)" />
      </div>
    }
  `,
})
class PortalComponent {
  readonly state = signal<State | undefined>(undefined);
  readonly opened = opened;
}

const app = await bootstrapApplication(PortalComponent);
const {instance} = app.components[0];
const set = (state: State | undefined): void => {
  instance.state.set(state);
  app.tick();
};
// The directives define their elements.
const portal: Portal = {opened, show: set, hide: () => set(undefined), define: () => Promise.resolve()};
Object.assign(globalThis, {portal});
