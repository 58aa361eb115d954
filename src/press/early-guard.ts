/**
 * Stands in the head of a page that is empty until the reader comes, so it needs no file that could be missing. Until the page
 * is alive and styled it says what is wrong, asks for the lost files past every store on the way, and loads the page anew once
 * they are there; a lost style sheet is put back without that. Pages that the press has made can be read as they are.
 */

/** In the languages of the interface; a catalogue would be one more file to wait for. */
const SAID = {
  en: ['A part of this page has not come yet. It keeps trying.', 'Load again'],
  ko: ['페이지의 일부가 아직 오지 않았습니다. 계속 시도합니다.', '다시 불러오기'],
  ar: ['لم يصل جزء من هذه الصفحة بعد. المحاولة مستمرة.', 'إعادة التحميل'],
  es: ['Una parte de esta página aún no ha llegado. Se sigue intentando.', 'Cargar de nuevo'],
  fr: ['Une partie de cette page n’est pas encore arrivée. Elle continue d’essayer.', 'Recharger'],
}

/**
 * `bare`: nothing of ours stands in the page. `--whole` is the last line of the styles, so half a file is not taken for one.
 * What failed is asked for past what the browser has kept, what merely does not come in a way that waits for nobody else: a
 * style sheet under another address from the second time on, since browsers may join a request to one that hangs at the same address.
 * Whoever waits for the sheet that is taken out is told that it is there, and goes on: words without looks are better than none. The
 * reader's own scripts ask for it once more and wait for that too, so the next look is soon.
 * Ten seconds without an answer are too many, and so are twenty more for what was begun.
 * A page that was just loaded anew in vain waits longer, so that nobody watches it go round and round.
 * `say`: the words stand before everything else until the page is alive and styled (`calm`): stories without their looks can be
 * read, and whoever reads them is told that more is to come.
 */
export const EARLY_GUARD = `(d=>{let p,t,i=0,c="no-store",asked=new Set;
const all=s=>[...d.querySelectorAll(s)],bare=()=>{const r=d.getElementById("root");return r&&!r.firstElementChild&&r},
whole=()=>getComputedStyle(d.documentElement).getPropertyValue("--whole"),
have=(u,k,m=c)=>{const a=new AbortController(),end=s=>setTimeout(()=>a.abort(),s),w=end(1e4);return fetch(u,{cache:m,signal:a.signal}).then(r=>{clearTimeout(w);end(2e4);return r.ok&&r.headers.get("content-type")?.includes(k)?r.text():Promise.reject()})},
style=l=>{const c=d.createComment(""),u=l.href.split("?")[0],again=()=>{const n=l.cloneNode();n.href=i++?u+"?"+i:u;n.onload=calm;have(n.href,"css","reload").then(()=>{asked.delete(u);c.replaceWith(n)},()=>setTimeout(again,4e3))};l.replaceWith(c);l.dispatchEvent(new Event("load"));if(!asked.has(u)){asked.add(u);again()}say()},
calm=()=>!bare()&&whole()&&p?.remove(),
say=()=>{const r=d.getElementById("root");if(!r||p?.isConnected||(!bare()&&whole()))return;const w=${JSON.stringify(SAID)},n=(d.documentElement.dataset.language||navigator.language).slice(0,2),k=w[n]?n:"en",b=d.createElement("button");p=d.createElement("div");p.className="notice";p.role="alert";p.lang=k;p.dir=k=="ar"?"rtl":"ltr";p.style.padding="2rem";b.addEventListener("click",()=>location.reload());b.textContent=w[k][1];b.style.padding=".75rem 1rem";const q=d.createElement("p");q.textContent=w[k][0];p.append(q,b);r.before(p);new MutationObserver(calm).observe(r,{childList:true})},
plan=m=>{t=t||setTimeout(()=>{t=0;const s=all("script[src]");if(bare()&&s.length)Promise.all(s.map(e=>have(e.src,"javascript"))).then(()=>bare()&&location.reload(),()=>plan(1e4))},m)},
fail=()=>{c="reload";if(bare()){say();plan(performance.getEntriesByType("navigation")[0]?.type=="reload"?45e3:1e4)}},
look=()=>{calm();const s=all("link[rel=stylesheet]");if(!all("script[src]").length||(!bare()&&(whole()||!s.length)))return;if(bare()){say();plan(16e3)}if(!whole())s.forEach(style);setTimeout(look,asked.size?2e3:1e4)};
addEventListener("error",e=>{const l=e.target;if(l.rel=="stylesheet"){c="reload";setTimeout(()=>l.isConnected&&style(l),2e3)}else if(l==window||l.localName=="script")fail()},true);
setTimeout(look,8e3)})(document)`.replaceAll('\n', '')
