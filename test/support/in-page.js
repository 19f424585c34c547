/** What a test asks a page about itself; Chromium runs this before the page's own text, out of reach of its policy. */
globalThis.inPage = {
  /** How much wider the page is than its window. */
  overhang: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,

  /** What begins or ends outside the window; what is moved out of sight whole, to be shown by the keyboard, is not meant. */
  cutOff: () =>
    [...document.querySelectorAll('body *')]
      .filter((one) => {
        const { left, right } = one.getBoundingClientRect();
        return right > 0 && (left < -1 || right > innerWidth + 1);
      })
      .map(startOf),

  headingLevels: () =>
    [...document.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName[1])),

  landmarks: () =>
    [...document.querySelectorAll('header, main, footer')].map(({ localName }) => localName),

  sectionsWithoutHeading: () =>
    [...document.querySelectorAll('section')]
      .filter((one) => !one.querySelector('h2'))
      .map(startOf),

  links: () => [...document.querySelectorAll('a')].map(hrefOf),

  /** Where the link leads that the keyboard is on; null where nobody could see that it is. */
  focused: () => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    const isSeen = outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2;
    return isSeen ? hrefOf(document.activeElement) : null;
  },

  /** Texts that stand out from their ground by less than the 4.5 to 1 that WCAG 2 asks (1.4.3). */
  faintTexts: () =>
    [...document.querySelectorAll('body *')]
      .filter((one) => [...one.childNodes].some(isText))
      .map((one) => `${startOf(one)} ${contrastOf(one).toFixed(1)}`)
      .filter((line) => Number(line.split(' ').at(-1)) < 4.5),

  /** How wide each picture is, once it has come. */
  pictureWidths: () =>
    Promise.all([...document.images].map((one) => one.decode().then(() => one.naturalWidth))),

  /** Tries to bring in what the page's policy keeps out. */
  bringIn: () => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    const picture = document.createElement('img');
    picture.src = '/healthz';
    document.body.append(script, picture);
  },
};

const startOf = ({ outerHTML }) => outerHTML.slice(0, 80);
const hrefOf = (link) => link.getAttribute('href');
const isText = ({ nodeType, nodeValue }) => nodeType === Node.TEXT_NODE && nodeValue.trim() !== '';

const partsOf = (colour) => colour.match(/[\d.]+/gu).map(Number);

/** The colour behind an element. */
function groundOf(element) {
  if (!element) return 'rgb(255, 255, 255)';
  const { backgroundColor } = getComputedStyle(element);
  return partsOf(backgroundColor)[3] === 0 ? groundOf(element.parentElement) : backgroundColor;
}

function luminanceOf(colour) {
  const [red, green, blue] = partsOf(colour)
    .map((part) => part / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(element) {
  const both = [getComputedStyle(element).color, groundOf(element)].map(luminanceOf);
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}
