import { deathsStyle } from './style/deaths.ts';
import { flowsStyle } from './style/flows.ts';
import { keyCardsStyle } from './style/key-cards.ts';

/** Tokens first, then parts in page order, then narrow, then print. */
const screen = `
:root{--ink:#14202b;--ink2:#44525f;--line:#c8d0d7;--edge:#6b7884;--paper:#fff;--wash:#f2f5f7;--accent:#0b5470;--note:#fff6db;--note-edge:#8a6400;
--font:system-ui,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,"Liberation Sans",sans-serif;--mono:ui-monospace,"Cascadia Mono",Consolas,"Liberation Mono",monospace;color-scheme:light}
*{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;scroll-padding-top:16px}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--font);font-variant-numeric:tabular-nums lining-nums;hyphens:manual;overflow-wrap:break-word}
a{color:var(--accent);text-underline-offset:.15em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
h1,h2,h3,h4,p,ul,ol,dl,dd,figure{margin:0}
h1{font-size:2rem;line-height:1.2;letter-spacing:-.01em;max-width:36ch;text-wrap:balance}
h2{font-size:1.5rem;line-height:1.25;letter-spacing:-.005em;max-width:52ch;text-wrap:balance}
h3{font-size:1.0625rem;line-height:1.35}
h4{font-size:.9375rem;line-height:1.35}
small,.small{font-size:.875rem;line-height:1.45}
.mute{color:var(--ink2)}
.nw{white-space:nowrap}
.gap{margin-top:24px}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;background:var(--paper);padding:8px 16px;z-index:9}
.skip:focus{left:8px;top:8px}
.page{max-width:1200px;margin:0 auto;padding:0 24px}
.measure{max-width:80ch}
.notice{background:var(--ink);color:#fff}
.notice .page{display:flex;flex-wrap:wrap;gap:4px 24px;padding-top:10px;padding-bottom:10px;font-size:.875rem;line-height:1.4}
.fiction{background:var(--note);border-bottom:2px solid var(--note-edge);font-size:.875rem}
.fiction .page{padding-top:8px;padding-bottom:8px}
header.top{padding-top:40px}
.kicker{display:flex;flex-wrap:wrap;gap:4px 20px;font-size:.875rem;color:var(--ink2);margin-bottom:12px}
.mark{border:1.5px solid var(--ink);padding:1px 8px;color:var(--ink);font-weight:700}
.meta{display:grid;grid-template-columns:repeat(auto-fit,minmax(150px,1fr));gap:12px 24px;margin-top:24px;padding:16px 0;border-top:1px solid var(--line);border-bottom:1px solid var(--line);font-size:.875rem}
.meta dt{color:var(--ink2)}
.meta dd{font-weight:600;overflow-wrap:anywhere}
.meta code{font:600 .8125rem var(--mono)}
section{padding-top:64px}
section.first{padding-top:40px}
.num{display:inline-block;min-width:1.6em;color:var(--ink2);font-weight:400}
.reading{font-size:1.125rem;line-height:1.5;max-width:68ch;text-wrap:pretty;margin-top:8px}
.answer{border-left:6px solid var(--accent);padding:2px 0 2px 24px;margin-top:16px}
.answer p{font-size:1.625rem;line-height:1.35;font-weight:600;letter-spacing:-.005em;max-width:46ch;text-wrap:pretty}
.answer.many p{font-size:1.25rem;max-width:62ch}
.answer p+p{margin-top:16px}
.answer .of{display:block;font-size:.9375rem;letter-spacing:0}
.facts{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:24px;margin-top:24px;background:var(--wash);padding:20px}
.facts h3{font-size:.9375rem}
.facts p,.facts ul{font-size:.875rem;margin-top:4px}
.facts ul{padding-left:1.1em}
.v{display:inline-flex;align-items:baseline;gap:.4em;font-weight:600;font-size:.875rem;line-height:1.35}
.v svg,.vc svg,.k svg{width:.85em;height:.85em;flex:none;position:relative;top:.08em}
.v.unsure{font-weight:400;color:var(--ink2)}
.vc{display:inline-flex;align-items:baseline;gap:.45em;justify-content:flex-end}
.vc.sure{font-weight:600}
.k{display:inline-flex;align-items:baseline;gap:.4em}
.tri{vertical-align:-.15em;margin-right:.35em}
.g{display:inline-block;min-width:1.7em;padding:0 .35em;text-align:center;font-weight:700;font-size:.8125rem;line-height:1.55;border:2px solid var(--ink);color:var(--ink);background:var(--paper)}
.g.A{background:var(--ink);color:#fff}
.g.B{border-style:double;border-width:4px;line-height:1.3}
.g.C{border-width:1.5px}
.g.D{border-style:dashed}
.chip{display:inline-block;border:1.5px solid var(--ink);padding:0 6px;font-size:.75rem;font-weight:700;line-height:1.5;color:var(--ink);white-space:nowrap}
nav.toc{margin-top:32px}
nav.toc h2{font-size:1.0625rem}
nav.toc ol{columns:2;column-gap:24px;padding-left:1.6em;font-size:.9375rem;margin-top:8px}
nav.toc li{break-inside:avoid;padding:3px 0}
.panel{margin-top:24px}
.panel>h3,.panel>h4{padding-bottom:6px;border-bottom:2px solid var(--ink);margin-bottom:8px}
.panel>h4{font-size:1.0625rem}
.panel small{font-weight:400;color:var(--ink2);display:block}
.foot{display:flex;flex-wrap:wrap;gap:2px 20px;font-size:.8125rem;color:var(--ink2);margin-top:12px;border-top:1px solid var(--line);padding-top:6px}
details{margin-top:12px}
summary{cursor:pointer;color:var(--accent);font-weight:600;font-size:.9375rem;padding:6px 0;min-height:32px;width:fit-content}
details.scenario{margin-top:24px;border-top:2px solid var(--ink);padding-top:8px}
details.scenario>summary{width:auto;color:var(--ink);padding-left:24px;position:relative;list-style:none}
details.scenario>summary::-webkit-details-marker{display:none}
details.scenario>summary::before{content:"";position:absolute;left:2px;top:13px;border:6px solid transparent;border-left:8px solid var(--accent)}
details.scenario[open]>summary::before{top:15px;left:0;border:6px solid transparent;border-top:8px solid var(--accent)}
details.scenario>summary h3{font-size:1.125rem;display:inline}
details.scenario>summary .said{display:block;font-weight:400;font-size:1rem;line-height:1.45;max-width:80ch;margin-top:2px;text-wrap:pretty}
.line{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:2px 20px;margin:8px 0 4px}
.notes{padding-left:1.2em;margin-top:8px}
.scroll{overflow-x:auto;-webkit-overflow-scrolling:touch;position:relative;margin-top:16px}
table{border-collapse:collapse;width:100%;font-size:.875rem;line-height:1.4}
caption{text-align:left;font-size:.875rem;color:var(--ink2);padding-bottom:8px}
.cs{display:block;position:sticky;left:0;max-width:min(80ch,calc(100vw - 48px))}
th,td{padding:7px 10px;text-align:left;vertical-align:middle;border-bottom:1px solid var(--line)}
thead th{vertical-align:bottom;border-bottom:2px solid var(--ink);font-weight:700}
thead th small,th[scope=row] small{display:block;font-weight:400;color:var(--ink2);font-size:.8125rem}
td.n,th.n{text-align:right;white-space:nowrap}
th.n{white-space:normal}
tbody th.grp{background:var(--wash);font-size:1rem;border-bottom:1px solid var(--edge)}
.matrix th.n,.matrix td.n{min-width:104px}
.matrix th[scope=row]{min-width:230px}
.matrix th.n{vertical-align:bottom}
th[scope=row]{font-weight:600;text-align:left}
tr.best th[scope=row]{border-left:4px solid var(--accent);padding-left:8px}
.pm{color:var(--ink2);font-weight:400}
.none{color:var(--ink2)}
.few{display:block;color:var(--ink2);font-size:.8125rem}
.cue{display:none}
.plans th[scope=row]{min-width:190px;position:sticky;left:0;background:var(--paper);z-index:1}
.plans td.plot{min-width:225px}
.pc{display:grid;grid-template-columns:minmax(70px,1fr) 118px;gap:10px;align-items:center}
code{font-family:var(--mono);font-size:.92em;overflow-wrap:anywhere}
.track{position:relative;display:block;height:18px;background:linear-gradient(var(--line),var(--line)) left center/100% 1px no-repeat}
.track i{position:absolute;top:50%;display:block}
.track .w{height:3px;margin-top:-1.5px;background:var(--ink)}
.track .d{width:12px;height:12px;margin:-6px 0 0 -6px;border-radius:50%;background:var(--ink);border:2px solid var(--ink)}
.track .d.h{background:var(--paper)}
.track .z{width:2px;height:100%;top:0;margin-left:-1px;background:var(--ink)}
.track .gl{width:1px;height:100%;top:0;background:var(--line)}
.track .best,.track .best.d{background:var(--accent);border-color:var(--accent)}
.track .best.d.h{background:var(--paper)}
.rows{list-style:none;padding:0}
.rows li{padding:5px 0 6px;border-bottom:1px solid var(--line)}
.rows .l,.rows .r{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px;line-height:1.35}
.rows .l{font-size:.875rem}
.rows .r{font-size:.8125rem}
.two-up li{display:grid;grid-template-columns:minmax(180px,260px) minmax(0,1fr) 270px;gap:4px 20px;align-items:center}
.two-up .r{flex-wrap:nowrap;font-size:.875rem}
.axis{position:relative;height:20px;font-size:.75rem;color:var(--ink2);margin-top:2px}
.axis span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.axlab{font-size:.8125rem;color:var(--ink2);display:flex;justify-content:space-between;gap:12px}
.two-up~.axis,.two-up~.axlab{margin-left:calc(clamp(180px,22%,260px) + 20px);margin-right:290px}
.two-up li{grid-template-columns:clamp(180px,22%,260px) minmax(0,1fr) 270px}
.two{display:grid;grid-template-columns:1fr 1fr;gap:24px 40px;margin-top:16px}
.two ul:not(.rows),.two ol{padding-left:1.9em;margin-top:8px}
.two li{margin-top:4px}
.bars li{display:grid;grid-template-columns:44px 1fr auto;gap:8px;align-items:center}
.bar{display:inline-block;height:12px;background:var(--ink);vertical-align:middle;min-width:2px}
.bar.h{background:var(--paper);border:2px solid var(--ink)}
.sources div{display:grid;grid-template-columns:minmax(60px,max-content) 1fr;gap:4px 16px;padding:4px 0;border-bottom:1px solid var(--line)}
.sources dt{font-weight:600;max-width:24ch;overflow-wrap:anywhere}
.sources dd{max-width:90ch;overflow-wrap:anywhere}
.sources{margin-top:4px}
.pm .nw{font-weight:400}
details>h4{margin-top:16px}
pre{font:.875rem/1.5 var(--mono);background:var(--wash);border:1px solid var(--line);padding:12px 16px;margin:8px 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
.end{margin-top:64px}
`;

const narrow = `
@media (max-width:1199px){.cue.wide{display:block;text-align:right;margin-top:4px}}
@media (max-width:1023px){
.facts{grid-template-columns:1fr 1fr}
.two-up li{grid-template-columns:minmax(0,1fr);gap:0}
.two-up~.axis,.two-up~.axlab{margin-left:0;margin-right:0}
.two-up .r{flex-wrap:wrap}
}
@media (max-width:719px){
.cue{display:block;text-align:right;margin-top:4px}
.page{padding:0 16px}
h1{font-size:1.625rem}
h2{font-size:1.3125rem}
.answer{padding-left:16px}
.answer p,.answer.many p{font-size:1.25rem}
.answer.many p{font-size:1.125rem}
.reading{font-size:1.0625rem}
section{padding-top:48px}
.facts,.two{grid-template-columns:minmax(0,1fr)}
.meta{grid-template-columns:1fr 1fr}
nav.toc ol{columns:1}
.plans th[scope=row]{min-width:158px;max-width:158px;font-size:.8125rem;padding-left:4px;padding-right:6px;border-right:1px solid var(--line)}
.plans td.plot{min-width:160px}
.pc{grid-template-columns:1fr;gap:0}
th,td{padding:7px 8px}
.sources div{grid-template-columns:minmax(0,1fr);gap:0}
}
@media (forced-colors:active){.track i,.bar,.v svg,.vc svg,.k svg,.tri{forced-color-adjust:none}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
`;

const print = `
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
.answer.many p{font-size:11.5pt}
.reading{font-size:10.5pt}
.facts{grid-template-columns:repeat(4,minmax(0,1fr));background:#fff;border:1px solid #000;gap:12px;padding:10px}
.meta{grid-template-columns:repeat(3,1fr);margin-top:12px;padding:8px 0;gap:6px 16px}
.panel,tr,.facts,.rows li,figure{break-inside:avoid}
.cs{position:static;max-width:none}
.scroll{overflow:visible;margin-top:8px}
th,td{padding:3px 6px}
table{font-size:8.5pt}
.matrix{table-layout:fixed}
.plans thead th:first-child{width:24%}
.plans:not(.matrix) th[scope=row]{min-width:35mm}
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
.two-up li{grid-template-columns:28% minmax(0,1fr) 36%;gap:2px 12px}
.two-up .r{font-size:8pt;flex-wrap:nowrap}
.two-up~.axis,.two-up~.axlab{margin-left:calc(28% + 12px);margin-right:calc(36% + 12px)}
details.scenario::details-content{content-visibility:visible;block-size:auto;opacity:1}
details.scenario{margin-top:12px}
details.scenario~details.scenario{break-before:page}
details.scenario>summary{padding-left:0}
details.scenario>summary::before{display:none}
.end{display:none}
}
`;

/** Text inside a CSS string; only our own words come here. */
const quoted = (text: string): string => `"${text.replace(/["\\<>]/g, '')}"`;

/** The style sheet of the report; `notice` and version stand in the foot of every printed sheet. */
export function style(notice: string, engine: string): string {
  const foot = quoted(`Fördela ${engine} · ${notice}`);
  const sheet = `@page{size:A4;margin:16mm 15mm 18mm;@bottom-left{content:${foot};font:8pt Arial,sans-serif;color:#000}@bottom-right{content:counter(page) " (" counter(pages) ")";font:8pt Arial,sans-serif;color:#000}}`;
  return `${screen}${narrow}${print}${flowsStyle}${deathsStyle}${keyCardsStyle}${sheet}`;
}
