// Small conveniences of every page; all pages work without them, but for the menu on a phone.
document.addEventListener("DOMContentLoaded", () => {
  const button = document.querySelector("button.menu");
  if (button) {
    button.addEventListener("click", () => {
      const open = button.getAttribute("aria-expanded") !== "true";
      button.setAttribute("aria-expanded", open);
      button.closest(".bar").classList.toggle("open", open);
    });
  }

  // An abandoned screen is locked before its session ends. Keys and pointers count, in any of the
  // tabs; that a draft is saved by itself does not.
  const lock = document.getElementById("page:lock");
  if (lock) {
    const patience = 14 * 60 * 1000;
    let told = Date.now();
    const act = () => {
      localStorage.setItem("active", Date.now());
      if (Date.now() - told > 60 * 1000) {
        told = Date.now();
        fetch("/api/session", { method: "PUT" }).catch(() => {});
      }
    };
    for (const sign of ["keydown", "pointerdown", "wheel", "touchmove"]) addEventListener(sign, act, { passive: true });
    localStorage.setItem("active", Date.now());
    setInterval(() => {
      if (Date.now() - localStorage.getItem("active") > patience) lock.click();
    }, 10 * 1000);
  }

  const print = document.querySelector("[data-print]");
  if (print) print.addEventListener("click", () => window.print());

  // On a phone the contents of a chapter are closed, so that its figures come first.
  if (matchMedia("(max-width: 44rem)").matches) {
    for (const contents of document.querySelectorAll(".toc details")) contents.open = false;
  }

  // The contents of a chapter show where the reader is.
  const places = [...document.querySelectorAll(".chapter .toc a[href^='#']")];
  if (places.length) {
    const here = () => {
      const above = places.filter((place) => {
        const part = document.getElementById(place.hash.slice(1));
        return part && part.getBoundingClientRect().top < innerHeight / 3;
      });
      const current = above.pop() || places[0];
      for (const place of places) {
        if (place === current) place.setAttribute("aria-current", "true");
        else place.removeAttribute("aria-current");
      }
    };
    addEventListener("scroll", here, { passive: true });
    here();
  }

  // On paper everything is open.
  addEventListener("beforeprint", () => {
    for (const part of document.querySelectorAll("main details:not(.use)")) part.open = true;
  });

  // What can be taken along is text that can be selected; a button copies it where that is possible.
  if (navigator.clipboard) {
    for (const taking of document.querySelectorAll("[data-copy]")) {
      for (const text of taking.querySelectorAll("pre, .cite")) {
        const copy = document.createElement("button");
        copy.type = "button";
        copy.className = "button second small copy";
        copy.textContent = taking.dataset.copy;
        copy.setAttribute("aria-label", `${taking.dataset.copy}: ${text.closest("dd").previousElementSibling.textContent}`);
        copy.addEventListener("click", async () => {
          await navigator.clipboard.writeText(text.textContent);
          copy.textContent = taking.dataset.copied;
          copy.setAttribute("aria-label", taking.dataset.copied);
        });
        text.after(copy);
      }
    }
  }

  // After a refused save the reader is at the list of what to change.
  const errors = document.getElementById("errors");
  if (errors) {
    errors.focus();
    errors.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      const field = link && document.getElementById(link.hash.slice(1));
      if (field) {
        event.preventDefault();
        const control = field.matches("input, select, textarea") ? field : field.querySelector("input, select") || field;
        control.focus();
        control.scrollIntoView({ block: "center" });
      }
    });
  }

  // Where something is sought, Enter seeks: the first button of the page is another.
  document.addEventListener("keydown", (event) => {
    const place = event.key === "Enter" && event.target.matches("input[type=text]") && event.target.closest("[role=search]");
    const seek = place && place.querySelector("[type=submit]");
    if (seek) {
      event.preventDefault();
      seek.click();
    }
  });
  const jumped = document.querySelector("#jumped h2");
  if (jumped) jumped.focus();

  document.addEventListener("keydown", (event) => {
    // A slash begins a search, but for where it is written.
    const jump = document.getElementById("jump");
    if (event.key === "/" && jump && jump.dataset.slash === "true" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest("input:not([type=checkbox], [type=radio], [type=submit]), textarea, select, dialog, [contenteditable]")) {
      const menu = document.querySelector("button.menu");
      if (jump.offsetParent === null && menu) menu.click();
      event.preventDefault();
      jump.focus();
      jump.select();
    }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      const save = document.querySelector(".save");
      if (save) {
        event.preventDefault();
        save.click();
      }
    }
    // A question mark shows the keys, in a window of its own: what is being typed stays as it is.
    const keys = document.querySelector("a[data-keys=true]");
    const written = "input:not([type=radio]):not([type=checkbox]):not([type=submit]), textarea, select";
    if (keys && event.key === "?" && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest(written)) {
      event.preventDefault();
      keys.click();
    }
    // Alt and a letter start one of the actions of the house; AltGr writes a sign and is left alone.
    if (event.altKey && !event.ctrlKey && !event.metaKey && /^Key[A-Z]$/.test(event.code)) {
      const action = document.querySelector(`a.action[data-letter="${event.code.slice(3)}"]`);
      if (action) {
        event.preventDefault();
        action.click();
      }
    }
  });
});
