/** The article: one column, with room at its sides for what stands beside the text. */

export const articleCss = `
.art{max-inline-size:38rem;margin-inline:auto;--out:clamp(0rem,(100vw - 42rem)/2,7rem)}
.art>.lead,.art>.by,.art>.also{margin-inline-end:calc(-1*var(--out))}
.art>.fig,.text>.fig,.text>.gallery,.text>.scroll{margin-inline:calc(-1*var(--out));clear:both}
.lead h1{font-size:clamp(1.9rem,1.2rem + 2.6vw,3.25rem);letter-spacing:var(--display)}
.lead .stand{font-size:clamp(1.15rem,1.05rem + .5vw,1.4rem);line-height:var(--snug);color:var(--quiet);margin-block-start:.9rem}
.lead .kicker{font-size:.9375rem;margin-block:.5rem .6rem}
.lead .kicker span{color:var(--ink);font-weight:400}
.lead .kicker a+span::before{content:"";display:inline-block;inline-size:1px;block-size:.85em;background:var(--quiet);margin-inline:.6rem;vertical-align:-.06em}
.by{margin-block-start:1.25rem;font:.9375rem/1.6 var(--sans)}
.by .who{font-weight:600}
.by .who span{display:block}
.by .who span+span{font-weight:400}
.by .who a{text-decoration-color:var(--line)}
.by .from a{text-decoration-color:var(--line)}
.by .when{color:var(--quiet);font-size:var(--small);margin-block-start:.25rem}
.by .when>*{margin-inline-end:1rem;display:inline-block}
.also{margin-block-start:1rem;border-block:1px solid var(--line);padding-block:.55rem;font:.9375rem/1.6 var(--sans);display:flex;flex-wrap:wrap;gap:.1rem 1.1rem}
.also p{color:var(--quiet)}
.also ul{display:contents}
.also a{text-decoration-color:var(--line)}
.text{margin-block-start:1.6rem}
.text p+p,.text>p{margin-block-start:1.1em}
.text>:first-child{margin-block-start:0}
.text h2{font-size:calc(var(--size)*1.22);margin-block-start:1.9em;line-height:var(--head)}
.text h3{font-size:calc(var(--size)*1.02);margin-block-start:1.6em;line-height:var(--head)}
.text h2+p,.text h3+p{margin-block-start:.5em}
.place{font-weight:700;font-size:.85em;letter-spacing:var(--caps);text-transform:var(--upper)}
.stale{font:var(--small)/1.6 var(--sans);color:var(--quiet)}
.text p.stale{margin-block:.45rem 0;border-inline-start:2px solid var(--line);padding-inline-start:.7rem}
.art>.stale,.lead .stale{margin-block-start:.6rem}
.stale a{text-decoration-color:var(--line)}
.fig{margin-block:2rem}
figcaption{font:var(--small)/1.5 var(--sans);margin-block-start:.55rem;color:var(--ink)}
.credit{color:var(--quiet)}
.fig figcaption{max-inline-size:38rem}
.fig.words{border-block:1px solid var(--line);padding-block:.6rem}
.text>.fig.words{margin-inline:0}
.fig.words figcaption{margin:0}
.quote{margin-block:1.6rem;padding-inline-start:1.25rem;border-inline-start:3px solid var(--ink)}
.quote figcaption,.pull figcaption{font-size:.9375rem;color:var(--quiet)}
.pull{margin-block:2rem;border-block:1px solid var(--ink);border-block-start-width:3px;padding-block:.8rem 1rem}
.pull blockquote{font-size:1.55rem;line-height:var(--head);text-wrap:balance}
.text ul.list,.text ol.list{margin-block-start:1.1em;padding-inline-start:1.4em;list-style:disc}
.text ol.list{list-style:var(--digits)}
.list .list{margin-block-start:.3em}
.list li+li{margin-block-start:.45em}
.list ::marker{color:var(--quiet)}
.gallery{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,15rem),1fr));gap:1.5rem;margin-block:2rem}
.gallery .fig{margin:0}
.scroll{overflow-x:auto;margin-block:2rem}
table{border-collapse:collapse;inline-size:100%;font:.9375rem/1.45 var(--sans);font-variant-numeric:tabular-nums lining-nums}
caption{text-align:start;font-weight:700;padding-block-end:.6rem}
th,td{text-align:start;vertical-align:baseline;padding:.5rem .75rem;border-block-end:1px solid var(--line)}
:is(th,td):first-child{padding-inline-start:0}
:is(th,td):last-child{padding-inline-end:0}
thead th{border-block-start:2px solid var(--ink);border-block-end:1px solid var(--ink)}
tbody th{font-weight:600}
tr>.num{text-align:end}
.box{background:var(--tint);border-block-start:3px solid var(--ink);padding:1rem 1.25rem 1.4rem;margin-block:2rem;font-size:.95em}
.box>h2:first-child{font:700 1.0625rem/1.4 var(--sans);margin:0}
.box .fig,.box .scroll{margin-block:1rem}
hr{border:0;block-size:1px;background:var(--ink);inline-size:6rem;margin:2.5rem auto}
.embed{margin-block:2rem;border-block:1px solid var(--ink);padding-block:.9rem}
.embed a{display:block;text-decoration:none}
.embed b{display:block;line-height:var(--snug)}
.embed span{font:var(--small)/1.6 var(--sans);color:var(--accent)}
.embed a:hover span{text-decoration:underline 1px}
sup,sub{line-height:0;font-size:.7em}
.ref{font:600 .72em/0 var(--sans);text-decoration:none;color:var(--accent);padding-inline:.15em;vertical-align:super}
.notes{margin-block-start:2.5rem;border-block-start:1px solid var(--ink);padding-block-start:.75rem;font-size:.9rem;line-height:1.6}
.notes h2,.fixes h2{font:700 1rem/1.5 var(--sans);margin:0 0 .4rem}
.notes ol{list-style:none}
.notes li{display:grid;grid-template-columns:2rem minmax(0,1fr);padding-block:.25rem}
.notes li>a{font:600 var(--small)/1.9 var(--sans);color:var(--accent);text-decoration:none}
:target{background:var(--tint);outline:.35rem solid var(--tint)}
.fixes{margin-block-start:2.5rem;border-block-start:3px solid var(--ink);border-block-end:1px solid var(--ink);padding-block:.75rem 1rem;font-size:1rem;line-height:var(--snug)}
.fixes li+li{margin-block-start:.75rem}
.fixes>p{margin-block-start:.75rem;font:var(--small)/1.6 var(--sans)}
.fixes b{font:600 var(--small)/1.6 var(--sans);color:var(--quiet);display:block}
.more{margin-block-start:2.5rem;border-block-start:1px solid var(--line);padding-block-start:1rem;font:.9375rem/1.6 var(--sans)}
.more ul{display:flex;flex-wrap:wrap;gap:.2rem 1.1rem}
.more .on{font-weight:700;margin-block-end:.5rem}
.more .on a{color:var(--accent)}
.more a{text-decoration-color:var(--line)}
@media (min-width:80rem){.text>.pull{float:inline-end;clear:both;inline-size:14.5rem;margin-block:.5rem 1.5rem;margin-inline:2.5rem -17rem}.text>.pull blockquote{font-size:1.35rem}}
@media (max-width:40rem){.text>p,.quote p{hyphens:var(--hyphens)}}
`;
