((root) => {
  root.dataset.js = '';
  try {
    const theme = localStorage.getItem('yingbin:theme');
    if (theme) root.dataset.theme = theme;
  } catch {}
  self.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => (new URL(url, location).origin === location.origin ? url : null),
  });
})(document.documentElement);
