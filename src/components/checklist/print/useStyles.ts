import { useLayoutEffect } from 'preact/hooks';
import pages from './pages.css?inline';
import panel from './panel.css?inline';
import pocket from './pocket.css?inline';
import variants from './variants.css?inline';

/**
 * Adopts the styles of the panel and of the forms that only it shows, as long as it is shown: a page on which nothing is
 * printed does without them. Without `pages.css` the pages of the printer are those of any page of the site.
 */
export function useStyles(): void {
  useLayoutEffect(() => {
    const sheets = [panel, variants, pocket, pages].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => !sheets.includes(sheet));
    };
  }, []);
}
