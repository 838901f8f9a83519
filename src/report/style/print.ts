/** A4 portrait: one question begins on each sheet; twins stay on the screen. */
export const printStyle = `
@media print{
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
html{font-size:9.5pt}
body{line-height:1.4}
.page{max-width:none;padding:0}
.notice{background:#fff;color:#000;border:2px solid #000}
.notice .page,.fiction .page{padding:4px 8px}
.skip,nav.toc,.cue,.twin{display:none!important}
a{color:inherit;text-decoration:none}
header.top{padding-top:14px}
section,section.first{padding-top:14px}
section.sheet{break-before:page;padding-top:0}
h1{font-size:18pt}
h2{font-size:13.5pt}
h2,h3,h4,.reading,caption,summary{break-after:avoid}
p{orphans:3;widows:3}
.answer p{font-size:14pt}
.reading{font-size:10.5pt}
.facts{grid-template-columns:repeat(4,minmax(0,1fr));background:#fff;border:1px solid #000;gap:12px;padding:10px}
.meta{grid-template-columns:repeat(3,1fr);margin-top:12px;padding:8px 0;gap:6px 16px}
.panel,.curve,tr,.facts,.rows li{break-inside:avoid}
.cs{position:static;max-width:none}
.scroll{overflow:visible;margin-top:8px}
th,td{padding:3px 6px}
table{font-size:8.5pt}
.matrix{table-layout:fixed}
.plans thead th:first-child{width:24%}
.plans:not(.matrix) th[scope=row]{min-width:40mm}
.matrix thead th:first-child{width:21%}
.plans.matrix th,.plans.matrix td{font-size:7pt;padding:2px 1px}
.matrix .vc{gap:2px}
.matrix th[scope=row]{line-height:1.25}
.matrix th.n,.matrix td.n{min-width:0}
.plans th[scope=row]{position:static;min-width:0;max-width:none;font-size:8pt;border-right:0}
.plans th,.plans td{padding:3px 4px;font-size:8pt}
.plans thead th small,.chip{font-size:7pt}
.plans td.plot{min-width:0;width:auto}
.plans td.plot .track{display:none}
.foot{break-before:avoid}
.pc{display:block}
.rows li{padding:2px 0 3px}
.track{height:14px}
.cards{gap:12px}
.cards.n3{grid-template-columns:repeat(3,minmax(0,1fr))}
.cards.n3 .card:last-child:nth-child(odd){grid-column:auto}
.card{padding:8px 10px 10px;break-inside:avoid;gap:4px}
.card .big{font-size:15pt}
.card .big span{font-size:10pt}
.panels,.panels.curves{gap:14px 18px;grid-template-columns:repeat(3,minmax(0,1fr))}
.panels.four{grid-template-columns:repeat(4,minmax(0,1fr));gap:10px 10px}
.panels.one{grid-template-columns:minmax(0,1fr)}
.panels.pair{grid-template-columns:repeat(2,minmax(0,1fr))}
.panels.pair.one{grid-template-columns:minmax(0,1fr)}
.panels.one .rows li{grid-template-columns:28% minmax(0,1fr) 36%;gap:2px 12px}
.panels.one .rows .r{font-size:8pt;flex-wrap:nowrap}
.panels.one .rows~.axis,.panels.one .rows~.axlab{margin-left:calc(28% + 12px);margin-right:calc(36% + 12px)}
.panels.pair.one .tl li{display:grid}
.rows .l,.rows .r{font-size:7.5pt}
.rows .v{font-size:7.5pt}
.panel>h3,.panel>h4,.panel>h5{margin-bottom:4px;padding-bottom:3px}
.panel h4{font-size:9pt}
.panel h3 small,.panel h4 small,.panel h5 small{font-size:7.5pt}
h3.group{margin-top:14px;padding:3px 6px;font-size:10.5pt}
.said{margin-top:2px}
.key{margin:6px 0 2px;font-size:8pt;gap:2px 14px}
.howto{font-size:8pt}
.block{margin-top:10px;break-inside:avoid-page}
.tl li{padding:2px 0 0;break-inside:avoid}
.tl .h{font-size:8pt;line-height:1.15;padding-bottom:1px}
.tl .h span{font-size:7pt}
.tl .b{height:22px}
.tl .b i{top:2px;height:18px;line-height:15px;font-size:7pt}
.tl .b i.S{line-height:12px}
.decide{grid-template-columns:repeat(3,1fr)}
.decide div{margin-top:30px}
.swatch{height:14px;line-height:11px}
.standings .marks{gap:0 6px}
.foot{font-size:7pt;margin-top:6px}
#plans .said,#plans p.measure,#plans .line{font-size:8pt;line-height:1.3;max-width:none;margin:1px 0}
#plans .plans:not(.standings) th,#plans .plans:not(.standings) td{padding:2px 4px;line-height:1.2}
#plans details.scenario{margin-top:10px;padding-top:3px}
#plans .notes{margin-top:2px;font-size:7pt}
#plans .scroll{margin-top:3px}
#plans caption{padding-bottom:2px;font-size:7.5pt}
details.scenario::details-content{content-visibility:visible;block-size:auto;opacity:1}
details.scenario{margin-top:12px}
details.scenario{break-inside:avoid-page}
#plans details.scenario>summary .said{font-size:9pt}
details.scenario>summary{padding-left:0}
details.scenario>summary::before{display:none}
.end{display:none}
}
`;
