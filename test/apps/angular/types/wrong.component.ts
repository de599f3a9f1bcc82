// Each line marked with "wrong" has to fail, and no other.
import {Component} from '@angular/core';
import {type SmpCtaEvent} from 'smp-elements';
import {
  SmpChecklistDirective,
  SmpConfigDirective,
  SmpCostRangeDirective,
  SmpFaqDirective,
  SmpPageDirective,
  SmpRelatedListDirective,
} from 'smp-elements/angular';

@Component({
  selector: 'app-wrong',
  imports: [SmpChecklistDirective, SmpConfigDirective, SmpCostRangeDirective, SmpFaqDirective, SmpPageDirective, SmpRelatedListDirective],
  template: `
    <smp-cost-range [low]="1200" />
    <!-- part: refused -->
    <smp-cost-range [hihg]="3000" /><!-- wrong: no such input -->
    <smp-cost-range [price-as-off]="'2026'" /><!-- wrong: no such input -->
    <smp-cost-range [low]="true" /><!-- wrong: not a number -->
    <smp-cost-range [low]="null" /><!-- wrong: not a number -->
    <smp-cost-range [currency]="5" /><!-- wrong: not a text -->
    <smp-cost-range per="hour" /><!-- wrong: not one of the units -->
    <smp-cost-range [per]="'hour'" /><!-- wrong: not one of the units -->
    <smp-cost-range disabled="no" /><!-- wrong: not true or false -->
    <smp-cost-range [disabled]="'no'" /><!-- wrong: not true or false -->
    <smp-config [config]="{schemaVersion: '1'}" /><!-- wrong: not a configuration -->
    <smp-related-list [items]="[{haeding: 'A'}]" /><!-- wrong: not an article -->
    <smp-related-list [items]="5" /><!-- wrong: not a list -->
    <smp-page structured-data="all" /><!-- wrong: not one of the kinds -->
    <smp-faq (smp-toggle)="hear($event.itme)" /><!-- wrong: no such detail -->
    <!-- end part -->
    <smp-faq (smp-toggle)="follow($event)" /><!-- wrong: another event -->
    <smp-faq (smp-toggel)="hear($event.item)" /><!-- wrong: no such event, so it has no item -->
    <smp-checklist #list />
    <button (click)="hear(list.vlaue)">Ask</button><!-- wrong: no such property -->
    <smp-cost-rnage /><!-- wrong: no such element -->
    <smp-glossary /><!-- wrong: not imported -->
    <!-- Angular checks no attribute without brackets, no slot, no single style, and no event whose handler takes anything. -->
    <smp-cost-range hihg="3000" [style.--smp-acent]="'red'" (smp-toggel)="hear('x')"><h2 slot="headnig">Prices</h2></smp-cost-range>
  `,
})
export class WrongComponent {
  hear(item: string): void {
    console.log(item);
  }
  follow(event: SmpCtaEvent): void {
    event.preventDefault();
  }
}
