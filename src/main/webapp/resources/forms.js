// The forms: what is asked when, how much is answered, and the draft that follows the pen. Nothing
// is kept in the browser. Without this file every question stands there, and saving still works.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("page");
  const state = document.getElementById("saved-state");
  if (!form || !form.querySelector("[data-field]")) return;

  const controls = (id) => [...form.querySelectorAll(`[name="page:${CSS.escape(id)}"]`)];
  const given = (id) =>
    controls(id)
      .filter((one) => (one.type === "radio" || one.type === "checkbox" ? one.checked : true))
      .map((one) => one.value.trim())
      .filter((text) => text !== "");

  // 1. What is asked when ---------------------------------------------------------------------
  const holds = (condition, at) => {
    const [id, wanted] = condition.split("=");
    const answers = given(at + id);
    if (!wanted || wanted === "*") return !wanted || answers.length > 0;
    if (wanted.startsWith("!")) return answers.length > 0 && !answers.includes(wanted.slice(1));
    return wanted.split("|").some((code) => answers.includes(code));
  };
  const fields = [...form.querySelectorAll("[data-field]")];
  const ask = () => {
    for (const field of fields) {
      const when = field.dataset.when;
      if (when) field.hidden = !when.split(";").every((one) => holds(one, field.dataset.at || ""));
    }
    for (const part of form.querySelectorAll("[data-part]")) {
      const later = part.querySelector(".later");
      if (later) later.hidden = [...part.querySelectorAll("[data-field]")].some((field) => !field.hidden);
    }
    count();
  };

  // 2. How much is answered -------------------------------------------------------------------
  const answered = (field) =>
    [...field.querySelectorAll("input, select")].some((one) =>
      one.type === "radio" || one.type === "checkbox" ? one.checked && one.value !== "" : one.value.trim() !== "");
  const text = (pattern, one, all) => pattern.replace("{0}", one).replace("{1}", all);
  // All is measured before anything is written: the page is laid out once.
  const count = () => {
    const parts = [...form.querySelectorAll("[data-part]")].map((part) => {
      const asked = [...part.querySelectorAll("[data-field]")].filter((field) => field.offsetParent !== null);
      return { part, all: asked.length, done: asked.filter(answered).length, bad: part.querySelectorAll(".field.bad").length };
    });
    for (const { part, all, done, bad } of parts) {
      const shown = part.querySelector(".answered");
      shown.textContent = all === 0 ? "" : text(shown.dataset.text, done, all);
      const entry = form.querySelector(`[data-count="${part.dataset.part}"]`);
      if (entry) {
        entry.classList.toggle("bad", bad > 0);
        entry.textContent = bad > 0 ? entry.dataset.errors.replace("{0}", bad) : all === 0 ? "" : `${done}/${all}`;
      }
    }
    const total = document.querySelector(".sticky .total");
    const sum = (key) => parts.reduce((some, one) => some + one[key], 0);
    if (total && sum("all") > 0) total.textContent = text(total.dataset.text, sum("done"), sum("all"));
  };

  // 3. Answers that exclude the others; lines that appear one by one; letters that answer --------
  form.addEventListener("change", (event) => {
    const box = event.target;
    const field = box.closest && box.closest("[data-alone]");
    if (field && box.type === "checkbox" && box.checked && field.dataset.alone) {
      const alone = field.dataset.alone.split(" ");
      for (const other of field.querySelectorAll("input[type=checkbox]:checked")) {
        if (other !== box && (alone.includes(box.value) || alone.includes(other.value))) other.checked = false;
      }
    }
  });
  const lines = [...form.querySelectorAll(".lines")];
  for (const group of lines) {
    const all = [...group.children].filter((one) => one.classList.contains("line-of-two"));
    const more = group.querySelector("button.more");
    const show = (extra) => {
      const used = all.filter((line) => [...line.querySelectorAll("select, input")].some((one) => (one.type === "radio" || one.type === "checkbox" ? one.checked && one.value : one.value))).length;
      const open = Math.max(1, used, all.filter((line) => !line.hidden).length * (extra === undefined ? 0 : 1) + (extra || 0));
      all.forEach((line, index) => { line.hidden = index >= open; });
      more.hidden = open >= all.length;
    };
    show();
    more.addEventListener("click", () => {
      show(1);
      const last = all.filter((line) => !line.hidden).pop();
      last.querySelector("select, input").focus();
      ask();
    });
  }
  for (const group of form.querySelectorAll(".quick ul.choices")) {
    const taken = new Set();
    for (const label of group.querySelectorAll("label")) {
      const box = label.htmlFor ? document.getElementById(label.htmlFor) : label.querySelector("input");
      const letter = box && box.value === "RESERVED" ? "R" : label.textContent.trim().charAt(0).toUpperCase();
      if (box && box.type === "radio" && !taken.has(letter)) {
        taken.add(letter);
        box.dataset.letter = letter;
        const key = document.createElement("kbd");
        key.textContent = letter;
        key.setAttribute("aria-hidden", "true");
        label.append(" ", key);
      }
    }
  }
  form.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape") {
      const back = document.querySelector("a.back");
      if (back && !document.querySelector("dialog[open]")) back.click();
    }
    const group = event.target.type === "radio" && event.target.closest(".quick ul.choices");
    const chosen = group && [...group.querySelectorAll("input")].find((one) => one.dataset.letter === event.key.toUpperCase());
    if (chosen) {
      event.preventDefault();
      chosen.focus();
      chosen.click();
    }
    // Enter in a field never sends half a form; in a quick form it does what the button does.
    if (event.key === "Enter" && event.target.matches("input:not([type=submit])") && !form.querySelector(".quick")) event.preventDefault();
  });
  for (const button of form.querySelectorAll("button[data-into]")) {
    button.addEventListener("click", () => {
      const into = document.getElementById("page:" + button.dataset.into);
      into.value = button.value;
      into.dispatchEvent(new Event("change", { bubbles: true }));
      into.focus();
    });
  }

  // 4. Opting out: asked once, then everything else is gone from the page and the draft ----------
  const dialog = document.getElementById("reserve");
  form.addEventListener("change", (event) => {
    const box = event.target;
    if (!box.name || !/consent$/.test(box.name) || box.value !== "RESERVED") return;
    const scope = box.closest(".person") || form;
    const extra = [...scope.querySelectorAll(".full input, .full select")];
    const full = scope.querySelector(`[name="${box.name}"][value=FULL]`);
    const erase = () => {
      for (const one of extra) {
        if (one.type === "radio" || one.type === "checkbox") one.checked = false;
        else if (one.type !== "hidden") one.value = "";
      }
      ask();
      keep();
    };
    const some = extra.some((one) => (one.type === "radio" || one.type === "checkbox" ? one.checked && one.value !== "" : one.type !== "hidden" && one.value !== ""));
    if (!some || !dialog || !dialog.showModal) return erase();
    dialog.onclick = (click) => {
      const answer = click.target.value;
      if (answer) {
        dialog.close();
        if (answer === "yes") erase();
        else if (full) { full.checked = true; full.focus(); ask(); }
      }
    };
    dialog.oncancel = () => { if (full) full.checked = true; ask(); };
    dialog.showModal();
  });

  // 5. The draft --------------------------------------------------------------------------------
  let waiting, sending = null, again = false, closed = false, kept = "";
  // A page may send only what was changed: somebody else may write in another part of the same.
  const changes = state && state.dataset.changes !== undefined;
  const typed = () => {
    const all = {};
    for (const one of form.elements) {
      if (one.dataset.kept !== undefined) all[one.name] = [one.value];
      if (!one.name || !one.name.startsWith("page:") || one.type === "hidden" || one.type === "submit" || one.dataset.aside !== undefined) continue;
      const id = one.name.slice(5);
      if (one.type === "checkbox" || one.type === "radio") {
        if (one.checked) (all[id] = all[id] || []).push(one.value);
        else if (one.type === "checkbox") all[id] = all[id] || [];
      } else if (one.value !== "") all[id] = [one.value];
    }
    return JSON.stringify(all);
  };
  const changed = (now) => {
    const before = JSON.parse(kept), after = JSON.parse(now), all = {};
    for (const id of new Set([...Object.keys(before), ...Object.keys(after)]))
      if (JSON.stringify(before[id] || []) !== JSON.stringify(after[id] || [])) all[id] = after[id] || [];
    return JSON.stringify(all);
  };
  const say = (kind, words, link) => {
    state.className = "saved " + kind;
    const span = document.createElement("span");
    span.textContent = words;
    state.replaceChildren(span);
    if (kind === "") {
      const tick = document.createElementNS("http://www.w3.org/2000/svg", "svg");
      for (const [name, value] of Object.entries({ width: 16, height: 16, viewBox: "0 0 16 16", "aria-hidden": true })) tick.setAttribute(name, value);
      const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
      for (const [name, value] of Object.entries({ d: "m2.5 8.5 3.6 3.6 7.4-8", fill: "none", stroke: "currentColor", "stroke-width": 2.2 })) line.setAttribute(name, value);
      tick.append(line);
      state.prepend(tick);
    }
    if (link) {
      const way = document.createElement("a");
      way.href = location.pathname + location.search;
      way.textContent = state.dataset.login;
      state.append(" ", way);
    }
  };
  // What the server read in the dates, beside them; and the age that follows from two of them.
  const read = (dates) => {
    for (const [id, words] of Object.entries(dates)) {
      const control = controls(id)[0];
      const shown = control && (control.closest(".unit") || control.closest(".field")).querySelector(".read");
      if (shown) shown.textContent = words;
    }
    age();
  };
  const age = () => {
    for (const born of form.querySelectorAll('[name$="birthYear"]')) {
      const shown = born.closest(".unit").querySelector(".read");
      const day = form.querySelector('.about-admissionDate .read');
      const year = (day && /\d{4}/.exec(day.textContent)) || [new Date().getFullYear()];
      if (/^\d{4}$/.test(born.value.trim()) && state.dataset.years) shown.textContent = state.dataset.years.replace("{0}", year[0] - born.value.trim());
    }
  };
  // What the server would not store stands at its field until it can be stored.
  const refuse = (told) => {
    for (const field of form.querySelectorAll(".field.bad[data-field]")) {
      if (told.refused[field.dataset.field]) continue;
      field.classList.remove("bad");
      for (const error of field.querySelectorAll(".error")) error.remove();
    }
    for (const [id, words] of Object.entries(told.refused)) {
      const field = form.querySelector(`[data-field="${CSS.escape(id)}"]`);
      if (!field) continue;
      field.classList.add("bad");
      const error = field.querySelector(".error") || document.createElement("p");
      error.className = "error";
      error.id = id + "-error";
      if (error.textContent.trim() !== words) error.textContent = words;
      field.append(error);
    }
    for (const [part, one] of Object.entries(told.counts)) {
      const entry = form.querySelector(`[data-progress="${part}"]`);
      if (entry) { entry.textContent = one.words; entry.classList.toggle("warn", one.warned); }
    }
    for (const [sum, words] of Object.entries(told.sums))
      for (const shown of form.querySelectorAll(`[data-sum="${sum}"]`)) shown.textContent = words;
    return Object.keys(told.refused).length > 0;
  };
  let tried = "";
  const send = async (now) => {
    say("wait", state.dataset.saving);
    try {
      const answer = await fetch(state.dataset.draft, { method: "PUT", headers: { "Content-Type": "application/json", "Accept-Language": document.documentElement.lang }, body: changes ? changed(now) : now, redirect: "manual" });
      if (answer.ok) {
        const told = await answer.json();
        tried = now;
        // What was refused is sent again with the next answer: together they may be right.
        const no = changes && refuse(told);
        if (!no) kept = now;
        say(no ? "no" : "", no ? state.dataset.refused : state.dataset.saved.replace("{0}", told.clock));
        read(told.dates);
      } else if (answer.status === 401) say("no", state.dataset.out, true);
      else { say("no", state.dataset.failed); waiting = setTimeout(keep, 5000); }
    } catch (e) {
      say("no", navigator.onLine ? state.dataset.failed : state.dataset.offline);
      waiting = setTimeout(keep, 5000);
    }
  };
  const keep = async () => {
    clearTimeout(waiting);
    const now = typed();
    if (!state || closed || now === kept || now === tried) return;
    if (sending) { again = true; return; }
    sending = send(now);
    await sending;
    sending = null;
    if (again) { again = false; keep(); }
  };
  kept = typed();
  form.addEventListener("change", () => { ask(); keep(); });
  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(keep, 1500); });
  form.addEventListener("focusout", () => { clearTimeout(waiting); waiting = setTimeout(keep, 200); });
  window.addEventListener("online", keep);
  // Another part of the same report: what was typed is stored first, and what cannot be is shown.
  let warned = false;
  form.addEventListener("click", async (event) => {
    const link = event.target.closest("a[data-leave]");
    if (!link || !changes || event.ctrlKey || event.metaKey || event.shiftKey || typed() === kept) return;
    event.preventDefault();
    while (sending) await sending;
    await keep();
    const bad = form.querySelector(".field.bad[data-field] input, .field.bad[data-field] select, .field.bad[data-field] textarea");
    if (typed() !== kept && !warned) {
      warned = true;
      if (bad) bad.focus();
      return;
    }
    location.href = link.href;
  });
  // One form is sent once, however often the button is pressed; and not before the draft that is
  // on its way has arrived, or it would come back from the dead.
  form.addEventListener("submit", (event) => {
    if (form.dataset.sent) return event.preventDefault();
    clearTimeout(waiting);
    closed = true;
    if (sending) {
      const button = event.submitter;
      event.preventDefault();
      return sending.finally(() => form.requestSubmit(button));
    }
    form.dataset.sent = "true";
  });
  window.addEventListener("pageshow", () => { delete form.dataset.sent; closed = false; });

  // The part that is being read is marked in the list of parts.
  const parts = [...form.querySelectorAll("[data-part]")];
  if (parts.length > 1 && "IntersectionObserver" in window) {
    const seen = new Set();
    const watch = new IntersectionObserver((entries) => {
      entries.forEach((one) => (one.isIntersecting ? seen.add(one.target) : seen.delete(one.target)));
      const first = parts.find((one) => seen.has(one));
      for (const link of document.querySelectorAll(".toc a")) link.setAttribute("aria-current", first && link.hash === "#" + first.id ? "true" : "false");
    }, { rootMargin: "-15% 0px -60% 0px" });
    parts.forEach((one) => watch.observe(one));
  }

  ask();
  age();
  const first = document.getElementById("warnings") || document.getElementById("clashes");
  if (first) first.focus();
});
