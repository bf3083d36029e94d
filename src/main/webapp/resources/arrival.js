// The arrival of a family: one step at a time, a block for each child, and a look at the whole
// before it is saved. Without this file the steps stand below each other, and saving still works.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("page");
  const steps = [...form.querySelectorAll("section.step")];
  const marks = [...form.querySelectorAll(".steps li")];
  const children = [...form.querySelectorAll("section.child")];
  const summary = document.getElementById("summary");
  const controls = (id) => [...form.querySelectorAll(`[name="page:${CSS.escape(id)}"]`)];
  const chosen = (id) => controls(id).find((one) => one.checked);
  const field = (id) => document.getElementById("page:" + id);
  const changed = () => form.dispatchEvent(new Event("change"));
  const along = () => !(chosen("childrenAlong") && chosen("childrenAlong").value === "false");
  let now = 0;

  // 1. The children's blocks: those with an answer, and as many more as the number told needs ----
  const answered = (child) =>
    [...child.querySelectorAll("input")].some((one) =>
      /_(gender|birthYear|inKindergartenOrSchool|previousResident)$/.test(one.name) &&
      (one.type === "radio" ? one.checked && one.value !== "" : one.value.trim() !== ""));
  const told = () => Math.min(children.length, Number.parseInt(field("childrenAlongCount").value, 10) || 0);
  const shown = () => children.filter((one) => !one.hidden);
  const place = () => {
    const taken = children.filter(answered);
    for (const child of children) if (taken.length < told() && !taken.includes(child)) taken.push(child);
    for (const child of children) child.hidden = !taken.includes(child);
    label();
  };
  const label = () => {
    for (const part of form.querySelectorAll("#step-children .once, #step-children .told, .one-more")) part.hidden = !along();
    form.querySelector("#step-children .none").hidden = along();
    shown().forEach((child, index) => {
      const text = child.querySelector("h3").firstChild;
      text.textContent = text.textContent.replace(/\d+/, index + 1);
    });
    form.querySelector(".one-more").disabled = shown().length === children.length;
  };
  const tell = () => {
    field("childrenAlongCount").value = shown().length;
    const say = controls("childrenAlong").find((one) => one.value === String(shown().length > 0));
    if (say) say.checked = true;
    label();
    changed();
  };
  const hold = (child) => {
    child.hidden = false;
    tell();
    child.querySelector("input").focus();
  };
  form.querySelector(".one-more").addEventListener("click", () => hold(children.find((one) => one.hidden)));
  for (const child of children) {
    const remove = child.querySelector(".remove");
    remove.hidden = false;
    remove.addEventListener("click", () => {
      for (const one of child.querySelectorAll("input")) {
        if (one.type === "radio") one.checked = one.value === "FULL";
        else if (!one.name.endsWith("childKey")) one.value = "";
      }
      const next = shown()[shown().indexOf(child) + 1] || shown()[shown().indexOf(child) - 1];
      child.hidden = true;
      tell();
      (next ? next.querySelector("input") : form.querySelector(".one-more")).focus();
    });
    const key = child.querySelector("[name$=childKey]");
    const shownKey = child.querySelector("h3 .key");
    const say = () => { shownKey.textContent = key.value; };
    key.addEventListener("input", say);
    say();
    const otherwise = child.querySelector("details");
    otherwise.open = otherwise.querySelector(".bad, input[value=RESERVED]:checked, [name$=firstInYearNational]:checked:not([value=''])") !== null;
  }
  // Nobody is registered, or everybody but the ones that say otherwise.
  form.addEventListener("change", (event) => {
    if (event.target.name === "page:childrenConsent") {
      for (const child of children) child.querySelector(`[name$=_consent][value=${event.target.value}]`).checked = true;
      changed();
    }
    if (event.target.name === "page:childrenAlongCount" || event.target.name === "page:childrenAlong") place();
  });
  for (const year of form.querySelectorAll("[name$=birthYear]")) {
    const read = year.closest(".unit").querySelector(".read");
    const say = () => {
      const came = (field("admissionDate").value.match(/\d{4}/) || [String(new Date().getFullYear())])[0];
      const age = came - year.value;
      read.textContent = /^\d{4}$/.test(year.value.trim()) && age >= 0 && age < 120 ? summary.dataset.age.replace("{0}", age).replace("{1}", came) : "";
    };
    year.addEventListener("input", say);
    say();
  }

  // 2. One step at a time -----------------------------------------------------------------------
  const words = (id) => {
    const one = chosen(id);
    return one ? form.querySelector(`label[for="${one.id}"]`).textContent.trim() : field(id) && field(id).value ? field(id).value : "";
  };
  const propose = () => {
    const by = { WOMAN: "MOTHER", MAN: "FATHER" }[(chosen("gender") || {}).value];
    const proposed = by && !chosen("accompaniedBy") && controls("accompaniedBy").find((one) => one.value === by);
    if (proposed) proposed.checked = true;
    if (shown().length === 0 && along()) { children[0].hidden = false; tell(); }
    for (const fact of form.querySelectorAll(".told [data-of]")) {
      fact.textContent = words(fact.dataset.of);
      fact.parentElement.hidden = fact.textContent === "";
    }
  };
  const go = (name, walking) => {
    now = Math.max(0, steps.findIndex((one) => one.id === "step-" + name));
    if (name === "children") propose();
    if (name === "review") sum();
    steps.forEach((one, index) => { one.hidden = index !== now; });
    marks.forEach((mark, index) => {
      mark.classList.toggle("done", index < now);
      if (index === now) mark.setAttribute("aria-current", "step");
      else mark.removeAttribute("aria-current");
    });
    for (const button of form.querySelectorAll("[data-go=children], [data-otherwise]")) {
      if (button.closest(".step-buttons")) button.hidden = Boolean(button.dataset.otherwise) === along();
    }
    changed();
    if (walking) {
      history.pushState(null, "", "#step-" + name);
      steps[now].querySelector("h2").focus({ preventScroll: true });
      form.querySelector(".steps").scrollIntoView({ block: "start" });
    }
  };
  const named = (hash) => steps.find((one) => "#" + one.id === hash);
  form.addEventListener("click", (event) => {
    const button = event.target.closest("[data-go]");
    const mark = event.target.closest(".steps a");
    if (button || mark) {
      event.preventDefault();
      go(button ? button.dataset.go : mark.hash.replace("#step-", ""), true);
    }
  });
  // The way from a sentence above the form to its field opens the step where the field is.
  document.addEventListener("click", (event) => {
    const link = event.target.closest && event.target.closest("#errors a");
    const to = link && document.getElementById(link.hash.slice(1));
    if (to && to.closest("section.step")) {
      go(to.closest("section.step").id.replace("step-", ""), false);
      if (to.closest("details")) to.closest("details").open = true;
    }
  }, true);
  window.addEventListener("popstate", () => go((named(location.hash) || steps[0]).id.replace("step-", ""), false));

  // 3. What will be saved -----------------------------------------------------------------------
  const question = (one) => {
    const text = one.querySelector("legend, label").cloneNode(true);
    for (const extra of text.querySelectorAll(".opt")) extra.remove();
    return text.textContent.trim();
  };
  const answer = (one) => {
    const lines = [...one.querySelectorAll(".line-of-two")].map((line) =>
      [...line.querySelectorAll("select")].filter((list) => list.value).map((list) => list.selectedOptions[0].textContent).join(", "));
    if (lines.length) return lines.filter((line) => line).join("; ");
    return [...one.querySelectorAll("input")]
      .filter((box) => (box.type === "radio" || box.type === "checkbox" ? box.checked && box.value !== "" : box.value.trim() !== ""))
      .map((box) => (box.type === "radio" || box.type === "checkbox" ? form.querySelector(`label[for="${box.id}"]`).textContent : box.value).trim())
      .join(", ");
  };
  const sum = () => {
    summary.replaceChildren();
    const held = steps.map((one) => one.hidden);
    const open = children.map((one) => one.querySelector("details").open);
    steps.forEach((one) => { one.hidden = false; });
    children.forEach((one) => { one.querySelector("details").open = true; });
    const parts = [...form.querySelectorAll(".step > .part, .step .person > .part, #step-children > .part")];
    for (const part of new Set(parts)) {
      const step = part.closest("section.step");
      const asked = [...part.querySelectorAll("[data-field]")].filter((one) => one.offsetParent !== null && !one.dataset.field.endsWith("_childKey") && !one.querySelector("[name$=_consent][value=FULL]:checked"));
      const skipped = step.id === "step-children" && !along();
      const given = asked.map((one) => [question(one), answer(one)]).filter((pair) => pair[1]);
      if (skipped || given.length === 0) continue;
      const card = document.createElement("section");
      card.className = "part";
      const head = document.createElement("header");
      const title = document.createElement("h3");
      title.textContent = (part.querySelector("h3") || step.querySelector("h2")).innerText.trim();
      const change = document.createElement("button");
      change.type = "button";
      change.className = "button plain small";
      change.dataset.go = step.id.replace("step-", "");
      change.textContent = summary.dataset.change;
      change.setAttribute("aria-label", summary.dataset.change + ": " + title.textContent);
      head.append(title, change);
      const list = document.createElement("dl");
      list.className = "meta";
      for (const [name, text] of given) {
        const term = document.createElement("dt");
        term.textContent = name;
        const what = document.createElement("dd");
        what.textContent = text;
        list.append(term, what);
      }
      card.append(head, list);
      const left = asked.filter((one) => !one.querySelector(".opt") && !one.closest("details") && answer(one) === "").length;
      if (left) {
        const rest = document.createElement("p");
        rest.className = "soft small";
        rest.textContent = summary.dataset.unanswered.replace("{0}", left);
        card.append(rest);
      }
      summary.append(card);
    }
    steps.forEach((one, index) => { one.hidden = held[index]; });
    children.forEach((one, index) => { one.querySelector("details").open = open[index]; });
  };

  for (const part of form.querySelectorAll(".step-buttons, .told")) part.hidden = false;
  place();
  const first = document.querySelector("#errors a");
  const wrong = first && document.getElementById(first.hash.slice(1));
  const open = (wrong && wrong.closest("section.step")) || named(location.hash) || steps[0];
  const begin = document.getElementById("warnings") ? "review" : open.id.replace("step-", "");
  go(begin, false);
});
