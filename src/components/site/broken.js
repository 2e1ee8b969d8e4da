((box) => {
  const tell = (error) => {
    if (!error || !box.hidden) return;
    box.hidden = false;
    box.querySelector('code').textContent = error.message || error;
    document.documentElement.dataset.broken = '';
  };
  addEventListener('astro:hydration-error', ({ detail }) => tell(detail.error));
  addEventListener('error', ({ error }) => tell(error));
  addEventListener('unhandledrejection', ({ reason }) => tell(reason));
  box.querySelector('button').onclick = () => location.reload();
})(document.currentScript.previousElementSibling);
