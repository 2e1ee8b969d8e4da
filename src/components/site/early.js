((root) => {
  root.dataset.js = '';
  try {
    const theme = localStorage.getItem('yingbin:theme');
    if (theme) root.dataset.theme = theme;
  } catch {}
})(document.documentElement);
