/** How the page looks on a screen and on paper. Colours carry meaning and never stand alone. */
export const pageStyle = `
:root{color-scheme:light;--ink:#16181b;--quiet:#555b63;--rule:#cfd0cb;--grave:#9d1c12;--warn:#7a4f00;--fine:#17643a;--link:#0b4a86;
--serif:"Iowan Old Style","Source Serif 4",Charter,Georgia,"Noto Serif","Hiragino Mincho ProN","Yu Mincho","Noto Serif CJK JP","Noto Serif JP",serif;
--sans:"Source Sans 3","Helvetica Neue",Arial,"Noto Sans","Hiragino Sans","Yu Gothic","Noto Sans CJK JP","Noto Sans JP",sans-serif;
--mono:ui-monospace,"SF Mono",Menlo,Consolas,"DejaVu Sans Mono",monospace}
:lang(ja){--serif:"Hiragino Mincho ProN","Yu Mincho",YuMincho,"Noto Serif CJK JP","Noto Serif JP",serif;--sans:"Hiragino Sans","Yu Gothic",YuGothic,"Noto Sans CJK JP","Noto Sans JP",sans-serif;line-break:strict;overflow-wrap:anywhere}
:lang(ko){--serif:"AppleMyungjo","Batang","Noto Serif CJK KR","Noto Serif KR",serif}
:lang(zh){--serif:"Songti SC","SimSun","Noto Serif CJK SC","Noto Serif SC",serif}
*{box-sizing:border-box}
body{margin:0 auto;max-width:46rem;padding:2.5rem 1.25rem 4rem;background:#fff;color:var(--ink);font:1rem/1.55 var(--serif);font-variant-numeric:lining-nums;overflow-wrap:break-word}
h1,h2,h3,h4,h5,p,ul,ol,dl,blockquote,table{margin:0}
h1,h2,h3,h4,h5{line-height:1.2;text-wrap:balance}
a{color:var(--link);text-underline-offset:.15em;text-decoration-thickness:1px}
.quiet{color:var(--quiet)}
.code,.mono{font-family:var(--mono);font-size:.8em;font-weight:400}
.mono,.place{overflow-wrap:anywhere}
.masthead{border-top:4px solid var(--ink);padding-top:.5rem}
.kicker{display:flex;justify-content:space-between;font:600 .8rem/1.4 var(--sans);letter-spacing:.04em}
.house{color:var(--quiet);font-weight:400}
.masthead h1{margin:.9rem 0 .7rem;font-size:2.5rem;letter-spacing:-.01em}
.dek{font-size:1.05rem;color:var(--quiet)}
.caveat{margin-top:.9rem;padding:.5rem 0;border-top:1px solid var(--rule);border-bottom:1px solid var(--rule);font:italic 1rem/1.5 var(--serif)}
:lang(ja) .caveat,:lang(ja) .dek{font-style:normal}
.entry{position:relative;margin-top:3rem;padding-top:1rem;border-top:2px solid var(--ink)}
.number{position:absolute;right:0;top:.9rem;font:600 1rem/1 var(--sans);color:var(--quiet)}
.entry h2{padding-right:2.5rem;font-size:1.6rem}
.goods{display:block;font:400 1rem/1.5 var(--sans);color:var(--quiet)}
.standfirst{margin-top:.4rem;font:.9rem/1.5 var(--sans)}
.entry h3,.accounts h2,.sources h2,.colophon h2{font:600 .85rem/1.3 var(--sans);letter-spacing:.03em}
.entry h3{margin-top:1.6rem;padding-bottom:.3rem;border-bottom:1px solid var(--rule)}
.claim{margin-top:1.1rem;padding-bottom:1.1rem;border-bottom:1px solid var(--rule)}
.claim-head{font:.8rem/1.4 var(--sans)}
.stance{font-weight:600}
.stance::before{content:"\\25CF\\00A0"}
.stance-alleged::before{content:"\\25D0\\00A0"}
.stance-denied::before{content:"\\25CB\\00A0"}
.stance-denied{color:var(--grave)}
.phase::before{content:"\\00B7\\00A0"}
.state{float:right;color:var(--quiet)}
blockquote{font-family:var(--serif);margin:.35rem 0 .7rem;font-size:1.2rem;line-height:1.5}
.claim-rejected blockquote{text-decoration:line-through;text-decoration-thickness:1px}
.claim-denied blockquote{font-style:italic}
.claim-denied blockquote:lang(ja){font-style:normal}
blockquote:lang(ja),blockquote:lang(zh),blockquote:lang(ko){font-size:1.1rem;line-height:1.75}
.roles{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;font:.85rem/1.4 var(--sans)}
.roles dt,.facts dt{color:var(--quiet);font-size:.75rem}
.roles dd,.facts dd{margin:0}
.chain{list-style:none;padding:0;margin-top:.7rem;font:.85rem/1.5 var(--sans)}
.chain li{display:inline}
.chain li+li::before{content:"\\00A0\\2190\\00A0";color:var(--quiet)}
.provenance{margin-top:.6rem;font:.75rem/1.5 var(--sans);color:var(--quiet)}
.provenance .mono{font-size:.68rem}
.judged{margin-top:.7rem;padding-left:.8rem;border-left:3px solid var(--rule);font:.85rem/1.5 var(--sans)}
.judged h4{font:600 .75rem/1.4 var(--sans)}
.judgements{list-style:none;padding:0}
.back{color:var(--quiet)}
.note{margin-top:1.2rem;padding:.8rem 1rem;background:#f4f3ee;border-left:3px solid var(--ink);white-space:pre-line}
.note p+p{margin-top:.6rem}
.note .by{font:.75rem/1.4 var(--sans);color:var(--quiet)}
.gone{margin-top:.4rem;font-style:italic}
.rules{margin-top:1.6rem}
.verdict-block{margin-top:.9rem;font:.9rem/1.5 var(--sans)}
.verdict-block h4{font-size:1rem}
.verdict-block h4 .quiet{font-weight:400;font-size:.85rem}
.verdict-block h5{margin-top:.7rem;font-size:.75rem;color:var(--quiet);font-weight:600}
.verdict-block ul{margin-top:.2rem;padding-left:1.1rem}
.verdict-block>.code{margin-top:.5rem}
.verdict-line,.flow-line{margin-top:1rem;font:.9rem/1.5 var(--sans)}
.verdict{font-weight:700}
.verdict::before{content:"\\25C7\\00A0"}
.verdict-prohibited,.verdict-cap_exceeded{color:var(--grave)}
.verdict-prohibited::before,.verdict-cap_exceeded::before{content:"\\25A0\\00A0"}
.verdict-counts_against_cap,.verdict-notification_required{color:var(--warn)}
.verdict-counts_against_cap::before,.verdict-notification_required::before{content:"\\25B2\\00A0"}
.verdict-exempt{color:var(--fine)}
table{width:100%;margin-top:.9rem;border-collapse:collapse;font:.8rem/1.4 var(--sans);font-variant-numeric:tabular-nums lining-nums}
caption{text-align:left;font-weight:600;padding-bottom:.3rem}
th,td{padding:.3rem .6rem .3rem 0;text-align:right;vertical-align:baseline;border-bottom:1px solid var(--rule)}
th:first-child,td:first-child{text-align:left}
thead th{font-weight:400;color:var(--quiet);border-bottom-color:var(--ink)}
.accounts,.sources{margin-top:3rem;padding-top:1rem;border-top:2px solid var(--ink)}
.account{margin-top:1rem;font:.85rem/1.5 var(--sans)}
.account h3{font-size:.9rem}
.big{font-variant-numeric:tabular-nums}
.big b{font-size:1.5rem}
.gauge{display:block;width:100%;height:.8rem;margin:.3rem 0}
.gauge-limit{fill:#ecebe5;stroke:var(--ink);stroke-width:1;vector-effect:non-scaling-stroke}
.gauge-total{fill:#27547e}
.gauge-notice{stroke:var(--grave);stroke-width:1;stroke-dasharray:3 2;vector-effect:non-scaling-stroke}
.sources ol{padding-left:1.6rem}
.source{margin-top:1.1rem;font:.85rem/1.5 var(--sans)}
.source cite{font:1.05rem/1.4 var(--serif)}
.facts{margin-top:.3rem}
.facts div{display:grid;grid-template-columns:8.5rem 1fr;gap:.6rem;align-items:baseline}
.colophon{margin-top:3rem;padding-top:1rem;border-top:4px solid var(--ink);font:.8rem/1.55 var(--sans);color:var(--quiet)}
.colophon h2{color:var(--ink)}
.colophon p{margin-top:.5rem}
@media (max-width:32rem){.masthead h1{font-size:1.9rem}.facts div{display:block}table{font-size:.7rem}}
@page{size:A4;margin:18mm 20mm 20mm;@bottom-center{content:counter(page) " / " counter(pages);font:8pt sans-serif;color:#555b63}}
@media print{
body{max-width:none;padding:0;font-size:10.5pt}
.entry{margin-top:9mm}
a{color:inherit;text-decoration:none}
.claim,.verdict-block,.source,.account,.note,tr{break-inside:avoid}
h2,h3,h4,h5,.standfirst,caption{break-after:avoid}
.note,.gauge{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}
`
