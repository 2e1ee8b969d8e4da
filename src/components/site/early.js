((root) => {
  root.dataset.js = '';
  try {
    const theme = localStorage.getItem('yingbin:theme');
    if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  } catch {}
})(document.documentElement);
