import {Component, input, output} from '@angular/core';
import type {SmpRelatedList, SmpToggleEvent} from 'smp-elements';
import {SmpCostRangeDirective, SmpKeyFactorsDirective, SmpRelatedListDirective} from 'smp-elements/angular';

@Component({
  selector: 'app-information',
  imports: [SmpCostRangeDirective, SmpKeyFactorsDirective, SmpRelatedListDirective],
  template: `
    <smp-cost-range [low]="low()" [high]="3000" currency="GBP" price-as-of="2026-11" style="--smp-ink: rgb(0, 0, 128)">
      <h2 slot="heading">What it costs</h2>
    </smp-cost-range>
    <smp-related-list [items]="articles()"></smp-related-list>
    <smp-key-factors (smp-toggle)="opened.emit($event)"></smp-key-factors>
  `,
  styles: `
    smp-cost-range::part(price) {
      border-inline-start: 4px solid;
    }
  `,
})
export class InformationComponent {
  readonly low = input<number>();
  readonly articles = input<SmpRelatedList['items']>();
  readonly opened = output<SmpToggleEvent>();
}
