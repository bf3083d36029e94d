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

  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "s") {
      const save = document.querySelector(".save");
      if (save) {
        event.preventDefault();
        save.click();
      }
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
