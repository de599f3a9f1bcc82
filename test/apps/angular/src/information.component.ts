import {Component, input, output} from '@angular/core';
import type {Article} from 'smp-elements';
import {SmpCostRangeDirective, SmpKeyFactorsDirective, SmpRelatedListDirective} from 'smp-elements/angular';

@Component({
  selector: 'app-information',
  imports: [SmpCostRangeDirective, SmpKeyFactorsDirective, SmpRelatedListDirective],
  template: `
    <smp-cost-range [low]="low()" [high]="3000" currency="GBP" price-as-of="2026-11" style="--smp-accent: #7a1f5c">
      <h2 slot="heading">What it costs here</h2>
    </smp-cost-range>
    <smp-key-factors (smp-toggle)="$event.open && opened.emit($event.item)" />
    <smp-related-list [items]="articles()" />
  `,
  styles: `
    smp-cost-range::part(price) {
      letter-spacing: 1px;
    }
  `,
})
export class InformationComponent {
  readonly low = input<number>();
  readonly articles = input<Article[]>();
  readonly opened = output<string>();
}
