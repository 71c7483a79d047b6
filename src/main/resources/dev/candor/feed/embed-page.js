// Loads the page for a frame anew every two minutes, but never unseen, without a network or under the reader's hands.
setInterval(() => {
  if (!document.hidden && !document.hasFocus() && navigator.onLine) location.reload()
}, 12e4)
