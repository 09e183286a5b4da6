"use strict";
const form = document.getElementById("answers");
const told = document.getElementById("told");
let unsaved = false;
for (const element of document.querySelectorAll(".with-script")) element.hidden = false;
for (const element of document.querySelectorAll(".without-script")) element.hidden = true;
const given = () => [...form.querySelectorAll("fieldset")].flatMap((field) => {
  const verdict = field.querySelector("input:checked")?.value;
  const remark = field.querySelector('input[type="text"]').value.trim();
  return verdict || remark ? [{ block: field.dataset.block, hash: field.dataset.hash, verdict: verdict || "remark", remark }] : [];
});
form.addEventListener("input", () => {
  unsaved = true;
  told.textContent = `${given().length} of ${form.querySelectorAll("fieldset").length} answered, not saved yet.`;
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  const answers = given();
  const mute = answers.find((one) => one.verdict !== "agree" && !one.remark);
  if (mute) {
    told.textContent = `Block ${mute.block}: say in a few words what is wrong.`;
    document.querySelector(`#b${mute.block} input[type="text"]`).focus();
    return;
  }
  const { request, person } = document.body.dataset;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify({ form: 1, request, person, answers }, null, 1)], { type: "application/json" }));
  link.download = `review-${person}-${request}.json`;
  link.click();
  unsaved = false;
  told.textContent = `${answers.length} answers are saved in ${link.download}, among your downloads. Send that file back.`;
});
window.addEventListener("beforeunload", (event) => { if (unsaved) event.preventDefault(); });
