
'use strict';
{
  const tools = document.getElementById('tools');
  const find = document.getElementById('find');
  const input = find.querySelector('input');
  const status = find.querySelector('output');
  const boxes = [...tools.querySelectorAll('input')];
  const sections = [...document.querySelectorAll('main section')].map(section => ({
    section,
    rows: [...section.querySelectorAll('.row')].map(row => {
      const text = row.querySelector('p');
      return {row, text, words: text.textContent.toLowerCase(), kinds: row.dataset.kinds.split(' '), fate: row.dataset.fate};
    })
  }));
  const all = sections.flatMap(section => section.rows);

  /* Shows the paragraphs that pass the filters and have the words. */
  function show() {
    const off = new Set(boxes.filter(box => !box.checked).map(box => box.value));
    const wanted = input.value.trim().toLowerCase();
    const found = [];
    let shown = 0;
    for (const {section, rows} of sections) {
      let here = 0;
      for (const {row, text, words, kinds, fate} of rows) {
        const fits = !off.has(fate) && !kinds.every(kind => off.has(kind)) && words.includes(wanted);
        if (row.hidden === fits) {
          row.hidden = !fits;
        }
        if (fits) {
          here++;
          if (wanted && found.length < 1000) {
            ranges(text, wanted, found);
          }
        }
      }
      section.hidden = here === 0 && rows.length > 0;
      shown += here;
    }
    if (window.Highlight && CSS.highlights) {
      CSS.highlights.set('found', new Highlight(...found));
    }
    status.textContent = `${shown.toLocaleString('en')} of ${all.length.toLocaleString('en')} paragraphs`;
  }

  /* The places of the words in a paragraph; nothing is changed in the page for them. */
  function ranges(text, wanted, found) {
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.data.toLowerCase();
      if (words.length !== node.data.length) {
        continue;
      }
      for (let at = words.indexOf(wanted); at >= 0; at = words.indexOf(wanted, at + wanted.length)) {
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        found.push(range);
      }
    }
  }

  let waiting = 0;
  input.addEventListener('input', () => {
    clearTimeout(waiting);
    if (all.length > 2000) {
      waiting = setTimeout(show, 150);
    } else {
      show();
    }
  });
  tools.addEventListener('change', show);
  tools.addEventListener('click', event => {
    const set = event.target.dataset.set;
    if (set) {
      for (const box of boxes) {
        if (box.name === 'kind') {
          box.checked = set === 'all' || set === 'appeals' && box.dataset.appeal === 'true';
        }
      }
      show();
    }
  });

  /* A tap or click keeps the reasons open, the next one closes them; selecting words does neither. */
  document.querySelector('main').addEventListener('click', event => {
    const row = event.target.closest('.row');
    if (row && !event.target.closest('.why') && getSelection().isCollapsed) {
      row.classList.toggle('closed', !row.classList.toggle('pinned'));
    }
  });
  const reopen = event => {
    const row = event.target.closest && event.target.closest('.row');
    if (row && !row.contains(event.relatedTarget)) {
      row.classList.remove('closed');
    }
  };
  document.addEventListener('mouseout', reopen);
  document.addEventListener('focusout', reopen);

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      for (const row of document.querySelectorAll('.row:hover, .row:focus-within, .row.pinned')) {
        row.classList.remove('pinned');
        row.classList.toggle('closed', row.matches(':hover, :focus-within'));
      }
      return;
    }
    const row = document.activeElement.closest('.row');
    if (!row || event.ctrlKey || event.altKey || event.metaKey) {
      return;
    }
    const visible = () => all.map(one => one.row).filter(one => !one.hidden);
    const target = {
      ArrowDown: () => visible()[visible().indexOf(row) + 1],
      ArrowUp: () => visible()[visible().indexOf(row) - 1],
      Home: () => visible()[0],
      End: () => visible().at(-1)
    }[event.key]?.();
    if (target) {
      event.preventDefault();
      target.querySelector('button').focus();
    }
  });

  tools.hidden = find.hidden = false;
  show();
}
