/** Fronts and the teasers of which fronts and lists are made. */

export const teaserCss = `
.t{position:relative}
.t h2 a::after,.t h3 a::after{content:"";position:absolute;inset:0}
.t .meta a{position:relative;z-index:1}
.t .pic{margin-block-end:.8rem}
.t h2,.t h3{font-size:1.3rem}
.t .stand{font-size:calc(var(--size)*.842);line-height:var(--snug);margin-block-start:.4rem;color:var(--ink)}
.t .meta{margin-block-start:.5rem}
.pic{display:block}
.pic img{inline-size:100%}
.cut img{aspect-ratio:3/2;object-fit:cover;object-position:var(--x,50%) var(--y,50%)}
.big h2{font-size:clamp(1.9rem,1.25rem + 2.4vw,3.1rem);letter-spacing:var(--display)}
.t.big .stand{font-size:var(--size);margin-block-start:.7rem}
.rule{border-block-start:3px solid var(--ink);padding-block-start:.5rem;margin-block-end:1.1rem;font-size:1.0625rem;font-family:var(--sans)}
.rule a{text-decoration:none}
.stack>*+*{border-block-start:1px solid var(--line);margin-block-start:1.1rem;padding-block-start:1.1rem}
.cols>*+*{border-block-start:1px solid var(--line);margin-block-start:1.25rem;padding-block-start:1.25rem}
@media (min-width:48rem){
.cols{display:grid;gap:2.5rem;grid-template-columns:repeat(var(--n,2),minmax(0,1fr))}
.cols>*{position:relative}
.cols>*+*{border-block-start:0;margin-block-start:0;padding-block-start:0}
.cols>*+*::before{content:"";position:absolute;inset-block:0;inset-inline-start:-1.25rem;border-inline-start:1px solid var(--line)}
}
@media (min-width:64rem){.n3{--n:3}.n4{--n:4}}
@media (min-width:48rem) and (max-width:63.99rem){.n3,.n4{row-gap:2rem}.cols>:nth-child(2n+1)::before{content:none}.n3>:nth-child(3):last-child{grid-column:span 2}}
`;

export const frontCss = `
.head{text-align:center}
.head .name{font-size:clamp(2.9rem,.9rem + 9vw,6.75rem);line-height:var(--name);letter-spacing:var(--display);padding-block:var(--room);text-wrap:nowrap}
.folio{display:flex;flex-wrap:wrap;justify-content:center;gap:0 2rem;border-block-start:3px double var(--ink);padding-block:.5rem}
.folio time{color:var(--ink);font-weight:600}
.head~main{padding-block-start:1.75rem}
.latest .rule{margin-block-end:.2rem}
.latest ol{list-style:none}
.latest li{position:relative;padding-block:.65rem;border-block-end:1px solid var(--line);font-size:calc(var(--size)*.842);line-height:var(--snug)}
.latest li:last-child{border:0}
.latest time{display:block;color:var(--accent);font-weight:600}
.latest a{text-decoration:none}
.latest a:hover{text-decoration:underline 1px}
.open>*+*{margin-block-start:1.75rem}
.open>.stack h2{font-size:1.45rem}
.under{border-block-start:1px solid var(--line);margin-block-start:1.5rem;padding-block-start:1.25rem}
@media (min-width:36rem){.under .t:only-child:has(.pic){display:grid;grid-template-columns:2fr 3fr;gap:0 1.5rem;align-content:start}
.under .t:only-child .pic{grid-row:span 9;margin:0}}
@media (max-width:47.99rem){
.open{display:flex;flex-direction:column;gap:1.75rem}
.open>*+*{margin:0}
.main{display:contents}
.open>.stack{order:1}
.under{order:2;margin:0}
.latest{order:3}
}
@media (min-width:48rem) and (max-width:71.99rem){
.open{display:grid;gap:2rem 1.5rem;grid-template-columns:repeat(2,minmax(0,1fr))}
.open>*{margin:0}
.open>.main,.open>:last-child:nth-child(2){grid-column:1/-1}
}
@media (min-width:72rem){
.open{display:grid;gap:1.5rem;grid-template-columns:7fr 3.1fr 2.3fr}
.open.two{grid-template-columns:8fr 4fr}
.open.one{display:block}
.open>*+*{margin:0;border-inline-start:1px solid var(--line);padding-inline-start:1.5rem}
.open.one .big:has(.pic),.wide .t:has(.pic){display:grid;grid-template-columns:7fr 5fr;gap:0 2rem;align-items:start}
.open.one .pic,.wide .pic{margin:0;grid-row:span 9}
}
.block{margin-block-start:2.5rem}
.lead3>.t h3{font-size:clamp(1.5rem,1.2rem + 1vw,2rem)}
@media (min-width:64rem){.lead3{grid-template-columns:7fr 5fr}
.lead3>.t:has(.pic){display:grid;grid-template-columns:1fr 1fr;gap:0 1.5rem;align-content:start}
.lead3>.t .pic{grid-row:span 9;margin:0}}
.lead3 .stack h3{font-size:1.2rem}
.n2 h3,.wide h3{font-size:clamp(1.4rem,1.2rem + .8vw,1.75rem)}
.opinion{background:var(--tint);padding:1rem clamp(1rem,2vw,1.5rem) 1.75rem;margin-inline:calc(-1*clamp(0rem,2vw,1.5rem))}
.opinion .rule{border-color:var(--accent)}
.opinion h3{font-weight:400;font-size:clamp(1.4rem,1.2rem + .8vw,1.75rem)}
.cols>.opinion h3,.wide .opinion h3{font-size:clamp(1.6rem,1.2rem + 1.4vw,2.4rem)}
.cols>.opinion{padding:1rem 1.5rem 1.75rem;margin-inline:0}
.opinion .who{font:700 var(--small)/1.5 var(--sans);color:var(--accent);margin-block-end:.3rem}
.empty{text-align:center;padding-block:4rem;font-size:1.5rem;color:var(--quiet)}
`;
