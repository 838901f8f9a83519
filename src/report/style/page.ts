/** Tokens, then the page from its head down: answer, cards, figure anatomy. */
export const pageStyle = `
:root{--ink:#14202b;--ink2:#44525f;--line:#c8d0d7;--edge:#6b7884;--paper:#fff;--wash:#f2f5f7;--accent:#0b5470;--note:#fff6db;--note-edge:#8a6400;--third:#8a4b08;
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
.light{font-weight:400}
.h3{font-size:1.0625rem}
h5{font-size:.9375rem;line-height:1.35;margin:0;font-weight:700}
h5 small{font-weight:400;color:var(--ink2);font-size:.8125rem}
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
.cards{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:24px;margin-top:24px}
.cards.n2{grid-template-columns:repeat(2,minmax(0,1fr))}
.cards.n1{grid-template-columns:minmax(0,1fr)}
.card{border:1px solid var(--line);border-top:4px solid var(--ink);padding:16px 20px 20px;display:flex;flex-direction:column;gap:8px}
.card h3 small{display:block;font-weight:400;color:var(--ink2);margin-top:2px}
.card .big{font-size:1.75rem;line-height:1.15;font-weight:700;margin-top:4px}
.card .big span{display:block;font-size:1.125rem;line-height:1.35;font-weight:600;margin-top:4px}
.card.un{border-top-style:dashed}
.card.un .big{font-weight:400}
.card dl{display:grid;grid-template-columns:auto 1fr;gap:2px 12px;font-size:.875rem;line-height:1.45;border-top:1px solid var(--line);padding-top:12px;margin-top:auto}
.card dt{color:var(--ink2)}
.cards.n1 .card dl{margin-top:4px}
.tally{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:2px 16px}
.howto{font-size:.875rem;color:var(--ink2);max-width:80ch;margin-top:8px}
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
nav.toc ol{columns:3;column-gap:24px;padding-left:1.6em;font-size:.9375rem;margin-top:8px}
nav.toc li{break-inside:avoid;padding:3px 0}
figure{margin-top:24px}
.panels{display:grid;grid-template-columns:repeat(3,minmax(0,1fr));gap:24px 40px;margin-top:16px}
.panels.four{grid-template-columns:repeat(4,minmax(0,1fr));gap:24px}
.panels.one{grid-template-columns:minmax(0,1fr)}
.panels.pair{grid-template-columns:repeat(2,minmax(0,1fr))}
.panels.pair.one{grid-template-columns:minmax(0,1fr)}
.panel{min-width:0}
.panel>h3,.panel>h4,.panel>h5{padding-bottom:6px;border-bottom:2px solid var(--ink);margin-bottom:12px}
.panel>h4{font-size:1rem}
.panel h3 small,.panel h4 small,.panel h5 small{font-weight:400;color:var(--ink2);display:block;font-size:.875rem;line-height:1.45}
.block{margin-top:24px}
.block>h3,.block>h4{padding-bottom:6px;border-bottom:2px solid var(--ink)}
.block>h3 small,.block>h4 small{font-weight:400;color:var(--ink2);display:block}
.said{max-width:80ch;margin-top:8px;text-wrap:pretty}
h3.group{margin-top:40px;font-size:1.25rem;padding:8px 12px;background:var(--wash);border-bottom:1px solid var(--edge)}
.key{display:flex;flex-wrap:wrap;gap:6px 24px;font-size:.875rem;align-items:center;list-style:none;padding:0;margin:16px 0 8px}
.key li{display:flex;gap:8px;align-items:center}
.key svg{flex:none}
.tag{font-weight:700;color:var(--note-edge);letter-spacing:.02em}
.absent{color:var(--ink2);font-size:.875rem;margin-top:8px}
.rest{margin-top:8px}
.foot{display:flex;flex-wrap:wrap;gap:2px 20px;font-size:.8125rem;color:var(--ink2);margin-top:12px;border-top:1px solid var(--line);padding-top:6px}
details{margin-top:12px}
summary{cursor:pointer;color:var(--accent);font-weight:600;font-size:.9375rem;padding:6px 0;min-height:32px;width:fit-content}
details.scenario{margin-top:24px;border-top:2px solid var(--ink);padding-top:8px}
details.scenario>summary{width:auto;color:var(--ink);padding-left:24px;position:relative;list-style:none}
details.scenario>summary::-webkit-details-marker{display:none}
details.scenario>summary::before{content:"";position:absolute;left:2px;top:13px;border:6px solid transparent;border-left:8px solid var(--accent)}
details.scenario[open]>summary::before{top:15px;left:0;border:6px solid transparent;border-top:8px solid var(--accent)}
details.scenario>summary h4{font-size:1.0625rem;display:inline}
details.scenario>summary .said{display:block;font-weight:400;font-size:1rem;line-height:1.45;max-width:80ch;margin-top:2px;text-wrap:pretty}
.inner{padding-left:16px;border-left:2px solid var(--line)}
.line{list-style:none;padding:0;display:flex;flex-wrap:wrap;gap:2px 20px;margin:8px 0 4px}
.notes{padding-left:1.2em;margin-top:8px}
`;
