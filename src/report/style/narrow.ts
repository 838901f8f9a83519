/** Narrow windows, forced colours, motion. */
export const narrowStyle = `
@media (max-width:1199px){.cue.wide{display:block;text-align:right;margin-top:4px}}
@media (max-width:1023px){
.facts,.cards,.panels,.panels.four{grid-template-columns:repeat(2,minmax(0,1fr))}
.cards.n3 .card:last-child:nth-child(odd){grid-column:1/-1}
.panels.pair{grid-template-columns:minmax(0,1fr)}
.panels.one .rows li{grid-template-columns:minmax(0,1fr);gap:0}
.panels.one .rows~.axis,.panels.one .rows~.axlab{margin-left:0;margin-right:0}
.panels.one .rows .r{flex-wrap:wrap}
nav.toc ol{columns:2}
}
@media (max-width:719px){
.cue{display:block;text-align:right;margin-top:4px}
.page{padding:0 16px}
h1{font-size:1.625rem}
h2{font-size:1.3125rem}
.answer{padding-left:16px}
.answer p{font-size:1.25rem}
.reading{font-size:1.0625rem}
section{padding-top:48px}
.facts,.two,.cards,.cards.n2,.panels,.panels.four,.decide{grid-template-columns:minmax(0,1fr)}
.meta{grid-template-columns:1fr 1fr}
nav.toc ol{columns:1}
.plans th[scope=row]{min-width:158px;max-width:158px;font-size:.8125rem;padding-left:4px;padding-right:6px;border-right:1px solid var(--line)}
.plans td.plot{min-width:160px}
.pc{grid-template-columns:1fr;gap:0}
th,td{padding:7px 8px}
.sources div{grid-template-columns:minmax(0,1fr);gap:0}
.panels.pair.one .tl li{display:block}
.panels.pair.one .tlax{margin-left:0}
.inner{padding-left:8px}
.decide div{margin-top:36px}
}
@media (forced-colors:active){.track i,.bar,.v svg,.vc svg,.k svg,.tri,.tl .b i,.swatch,.mx svg{forced-color-adjust:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;
