/* Gives frames of this site the height that their figure tells. One listener, however often the code is pasted. */
(() => {
  if (window.steppeMonitorEmbed) return;
  window.steppeMonitorEmbed = true;
  const frames = () => [...document.getElementsByTagName("iframe")];
  addEventListener("message", (event) => {
    const height = event.data && event.data.steppeMonitorHeight;
    if (!(height > 0 && height < 10000)) return;
    for (const frame of frames())
      if (frame.contentWindow === event.source) frame.style.height = `${Math.ceil(height)}px`;
  });
  // A frame may have told its height before this script was there to hear it. The question holds nothing to be kept from
  // anybody, and a frame that is not there yet has another origin.
  const { origin } = new URL(document.currentScript.src);
  for (const frame of frames())
    if (frame.src.startsWith(`${origin}/embed/`)) frame.contentWindow.postMessage("steppeMonitorAsk", "*");
})();
