// A departure: where the adult goes is proposed for the children, in plain sight, until somebody
// has answered for the child.
document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("page");
  const lists = [...form.querySelectorAll('[data-field$="_destination"]')];
  const given = new Set(lists.filter((list) => list.querySelector(":checked:not([value=''])")));
  form.addEventListener("change", (event) => {
    const list = event.target.closest && event.target.closest('[data-field$="_destination"]');
    if (list) given.add(list);
    if (event.target.name !== "page:destination") return;
    for (const child of lists) {
      const same = child.querySelector(`input[value="${event.target.value}"]`);
      if (!given.has(child) && same) same.checked = true;
    }
    form.dispatchEvent(new Event("change"));
  });
});
