/** Row charts, curves, timelines and what else is drawn in HTML. */
export const chartStyle = `.track{position:relative;display:block;height:18px;background:linear-gradient(var(--line),var(--line)) left center/100% 1px no-repeat}
.track i{position:absolute;top:50%;display:block}
.track .w{height:3px;margin-top:-1.5px;background:var(--ink)}
.track .d{width:12px;height:12px;margin:-6px 0 0 -6px;border-radius:50%;background:var(--ink);border:2px solid var(--ink)}
.track .d.h{background:var(--paper)}
.track .z{width:2px;height:100%;top:0;margin-left:-1px;background:var(--ink)}
.track .gl{width:1px;height:100%;top:0;background:var(--line)}
.track .best,.track .best.d{background:var(--accent);border-color:var(--accent)}
.track .best.d.h{background:var(--paper)}
.track .x{width:10px;height:10px;margin:-5px 0 0 -5px;background:linear-gradient(45deg,transparent 43%,var(--third) 43% 57%,transparent 57%),linear-gradient(-45deg,transparent 43%,var(--third) 43% 57%,transparent 57%)}
.track .over,.swatch.over{background:repeating-linear-gradient(135deg,#dde3e8 0 2px,transparent 2px 6px)}
.track .over{top:0;height:100%;right:0}
.rows .l b{font-weight:600}
.panels.one .rows li{display:grid;grid-template-columns:clamp(180px,24%,280px) minmax(0,1fr) 260px;gap:4px 20px;align-items:center}
.panels.one .rows .r{font-size:.875rem;flex-wrap:nowrap}
.panels.one .rows~.axis,.panels.one .rows~.axlab{margin-left:calc(clamp(180px,24%,280px) + 20px);margin-right:280px}
.rows{list-style:none;padding:0}
.rows li{padding:5px 0 6px;border-bottom:1px solid var(--line)}
.rows .l,.rows .r{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 12px;line-height:1.35}
.rows .l{font-size:.875rem}
.rows .r{font-size:.8125rem}
.axis{position:relative;height:20px;font-size:.75rem;color:var(--ink2);margin-top:2px}
.axis span{position:absolute;transform:translateX(-50%);white-space:nowrap}
.axlab{font-size:.8125rem;color:var(--ink2);display:flex;justify-content:space-between;gap:12px}
.axis span:first-child{transform:none}
.axis span:last-child{transform:translateX(-100%)}
svg.chart{display:block;width:100%;max-width:460px;height:auto}
.curve{min-width:0}
.tl{list-style:none;padding:0}
.tl li{border-bottom:1px solid var(--line);padding:6px 0 0}
.tl .h{font-size:.875rem;line-height:1.3;padding-bottom:4px}
.tl .h b{font-weight:600}
.tl .h span{display:block;font-size:.8125rem;color:var(--ink2)}
.tl .b{position:relative;height:38px;background:repeating-linear-gradient(90deg,var(--line) 0 1px,transparent 1px calc(100%/8))}
.tl .b i{position:absolute;top:5px;height:26px;font:600 .75rem/23px var(--font);overflow:hidden;white-space:nowrap;border:1.5px solid var(--ink);container-type:inline-size}
.tl .b i em{font-style:normal;display:block;width:fit-content;padding:0 4px}
.tl .b i.lg{container-name:lg}
.tl .b i.P,.swatch.P{background:var(--accent);color:#fff;border-color:var(--accent)}
.tl .b i.L,.swatch.L{background:repeating-linear-gradient(135deg,#b9d3df 0 2px,#e9f2f6 2px 7px)}
.tl .b i.U,.swatch.U{background:radial-gradient(circle,#b98a4e 1.2px,#f7ecdc 1.4px) 0 0/7px 7px}
.tl .b i.S{background:#fff;border-width:3px;line-height:20px}
.tl .b i.q{background:#fff;border:1.5px dashed var(--ink)}
.tl .b i.L em,.tl .b i.U em{background:#fff;line-height:18px;margin-top:2px}
@container (max-width:52px){.tl .b i em span{display:none}}
@container lg (max-width:78px){.tl .b i em span{display:none}}
@container (max-width:18px){.tl .b i em{padding:0;width:100%;text-align:center;font-size:.6875rem}}
@container (max-width:8px){.tl .b i em{display:none}}
.tlax .axis{margin-top:0}
.panels.pair.one .tl li{display:grid;grid-template-columns:minmax(190px,240px) 1fr;gap:0 16px;align-items:center;padding:0}
.panels.pair.one .tl .h{padding:6px 0}
.panels.pair.one .tlax{margin-left:min(256px,100%)}
.swatch{width:34px;height:18px;display:inline-block;border:1.5px solid var(--ink);font:700 .75rem/15px var(--font);text-align:center;flex:none}
.swatch.S{border-width:3px;line-height:12px}
.swatch.q{border-style:dashed}
.swatch.over{border-width:0 0 0 2px}
.swatch.band{border:0;background:#0b547033}
.swatch.limits{background:#eef2f5;border:1px dashed var(--edge)}
.decide{display:grid;grid-template-columns:repeat(3,1fr);gap:24px;margin-top:16px}
.decide div{border-top:1px solid var(--ink);padding-top:4px;font-size:.875rem;color:var(--ink2);margin-top:52px}
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
